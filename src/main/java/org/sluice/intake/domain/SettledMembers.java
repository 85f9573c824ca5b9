package org.sluice.intake.domain;

import java.util.Optional;
import org.sluice.streams.domain.Teams;

/**
 * The team as a project has settled it: the holders of a project role, or whoever may be assigned its tasks. A role that was deleted would
 * leave nobody to look at what comes in, so then whoever may be assigned tasks is the team again, and the settings say so.
 */
public final class SettledMembers implements IntakeMembers {

    private final KeptIntakeSettings settings;
    private final Teams teams;
    private final RoleMembers roles;

    /** Asks what is settled, and who is what. */
    public SettledMembers(KeptIntakeSettings settings, Teams teams, RoleMembers roles) {
        this.settings = settings;
        this.teams = teams;
        this.roles = roles;
    }

    @Override
    public boolean holds(long projectId, String userKey) {
        Optional<Long> role = settings.of(projectId).teamRole().filter(roles::isThere);
        return role.isPresent() ? roles.holds(role.get(), projectId, userKey) : teams.holds(projectId, userKey);
    }
}
