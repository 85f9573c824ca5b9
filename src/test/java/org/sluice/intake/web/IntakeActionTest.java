package org.sluice.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import java.util.Optional;
import org.junit.Test;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.streams.domain.FlowRoles;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.WhoseTurn;
import org.sluice.testing.FakeJira;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;

/** Tests {@link IntakeAction}: ann works in SUP, and rita may browse it and no more. */
public class IntakeActionTest {

    private final FakeJira jira = new FakeJira();

    @Test
    public void shouldOpenForTheTeam() {
        assertThat(asked("SUP", "ann")).isEqualTo("SUP");
    }

    @Test
    public void shouldTellOthersOfNoProject() {
        assertThat(asked("SUP", "rita")).isEmpty();
        assertThat(asked("HID", "ann")).isEmpty();
        assertThat(asked("<b>", "ann")).isEmpty();
        assertThat(action(jira).getProjectKey()).isEmpty();
        IntakeAction nobody = action(new FakeJira());
        nobody.setProject("SUP");
        assertThat(nobody.getProjectKey()).isEmpty();
    }

    private String asked(String key, String caller) {
        IntakeAction action = action(jira.loggedIn(caller));
        action.setProject(key);
        return action.getProjectKey();
    }

    private static IntakeAction action(FakeJira jira) {
        Teams teams = Stub.of(Teams.class)
                .answers("holds", given -> given[1].equals("ann"))
                .make();
        WhoseTurn turns =
                Stub.of(WhoseTurn.class).gives("onIntake", Optional.empty()).make();
        FlowRoles roles = Stub.of(FlowRoles.class).gives("has", false).make();
        return new IntakeAction(
                jira.host(), new IntakeTeam(teams::holds, turns, roles, new SetClock(instant("2026-11-25"))));
    }
}
