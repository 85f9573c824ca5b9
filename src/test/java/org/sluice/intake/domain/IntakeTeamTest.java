package org.sluice.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import java.util.Optional;
import org.junit.Test;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowRoles;
import org.sluice.streams.domain.WhoseTurn;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;

/** Tests {@link IntakeTeam} of project 1, where ann works, maja leads intake by role and works elsewhere, and it is bo's turn. */
public class IntakeTeamTest {

    private final IntakeTeam team = new IntakeTeam(
            (project, person) -> person.equals("ann"),
            Stub.of(WhoseTurn.class).gives("onIntake", Optional.of("bo")).make(),
            Stub.of(FlowRoles.class)
                    .answers("has", given -> given[1] == FlowRole.INTAKE_LEAD && given[2].equals("maja"))
                    .make(),
            new SetClock(instant("2026-11-25")));

    @Test
    public void shouldDoIntakeWhoWorksThereOrHasTheRoleForIt() {
        assertThat(team.does(1, "ann")).isTrue();
        assertThat(team.does(1, "maja")).isTrue();
        assertThat(team.does(1, "rita")).isFalse();
    }

    @Test
    public void shouldNotTakeTheTasksOfWhoeverLeadsFromElsewhereForTheTeamsOwn() {
        assertThat(team.holds(1, "maja")).isFalse();
    }

    @Test
    public void shouldLeadWhoseTurnItIsAndWhoHasTheRole() {
        assertThat(team.turn(1, "bo").leads()).isTrue();
        assertThat(team.turn(1, "maja").leads()).isTrue();
        assertThat(team.turn(1, "ann").leads()).isFalse();
        assertThat(team.lead(1)).contains("bo");
    }
}
