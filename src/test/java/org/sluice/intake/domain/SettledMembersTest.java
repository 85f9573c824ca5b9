package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Test;
import org.sluice.streams.domain.TeamMembers;
import org.sluice.streams.domain.Teams;

/** Tests {@link SettledMembers}: Karl may be assigned tasks of each project, and Vera alone holds role 7. */
public class SettledMembersTest {

    @Test
    public void shouldBeWhoeverMayBeAssignedTasksUntilARoleIsChosen() {
        assertThat(members(Optional.empty()).holds(100, "karl")).isTrue();
        assertThat(members(Optional.empty()).holds(100, "vera")).isFalse();
        assertThat(members(Optional.of(7L)).holds(100, "vera")).isTrue();
        assertThat(members(Optional.of(7L)).holds(100, "karl")).isFalse();
    }

    /** Somebody has to look at what comes in. */
    @Test
    public void shouldBeThemAgainWhereTheRoleIsGone() {
        assertThat(members(Optional.of(8L)).holds(100, "karl")).isTrue();
        assertThat(members(Optional.of(8L)).holds(100, "vera")).isFalse();
    }

    private static SettledMembers members(Optional<Long> role) {
        return new SettledMembers(new Settled(role), new Assignable(), new RoleSeven());
    }

    /** What every project has settled. */
    private record Settled(Optional<Long> role) implements KeptIntakeSettings {
        @Override
        public IntakeSettings of(long projectId) {
            return new IntakeSettings(4, role);
        }

        @Override
        public void change(long projectId, IntakeSettings settings) {
            throw new UnsupportedOperationException("nothing is changed in " + projectId);
        }
    }

    /** Karl. */
    private static final class Assignable implements Teams {
        @Override
        public boolean holds(long projectId, String userKey) {
            return userKey.equals("karl");
        }

        @Override
        public TeamMembers of(long projectId) {
            throw new UnsupportedOperationException("nobody is looked up in " + projectId);
        }
    }

    /** Vera. */
    private static final class RoleSeven implements RoleMembers {
        @Override
        public boolean isThere(long role) {
            return role == 7;
        }

        @Override
        public boolean holds(long role, long projectId, String userKey) {
            return userKey.equals("vera");
        }
    }
}
