package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.Map;
import org.junit.Test;
import org.sluice.streams.domain.PausedRules;
import org.sluice.testing.FakeJira;
import org.sluice.testing.Stub;

/** Tests {@link TeamAgreedContext} in SUP, of a Jira below /jira. */
public class TeamAgreedTest {

    private final ApplicationProperties addresses =
            Stub.of(ApplicationProperties.class).gives("getBaseUrl", "/jira").make();
    private final Project project = Stub.of(Project.class)
            .gives("getId", FakeJira.SUP)
            .gives("getKey", "SUP")
            .make();

    @Test
    public void shouldLeadToWhatTheTeamHasAgreed() {
        assertThat(foot(false))
                .isEqualTo(Map.of("sluiceHere", "/jira", "sluiceProject", "SUP", "sluiceRulesPaused", ""));
    }

    @Test
    public void shouldSayWhereSluiceIsPaused() {
        assertThat(foot(true)).containsEntry("sluiceRulesPaused", "paused");
    }

    @Test
    public void shouldSayNothingOutsideAProjectOrWhenItCannotAsk() {
        Map<String, Object> nothing = Map.of("sluiceHere", "", "sluiceProject", "", "sluiceRulesPaused", "");
        PausedRules failing = Stub.of(PausedRules.class)
                .answers("in", given -> {
                    throw new IllegalStateException("the database is gone");
                })
                .make();

        assertThat(new TeamAgreedContext(addresses, failing).getContextMap(Map.of()))
                .isEqualTo(nothing);
        assertThat(new TeamAgreedContext(addresses, failing).getContextMap(Map.of("project", project)))
                .containsEntry("sluiceProject", "");
    }

    private Map<String, Object> foot(boolean paused) {
        PausedRules rules = Stub.of(PausedRules.class)
                .answers("in", given -> paused && given[0].equals(FakeJira.SUP))
                .make();
        return new TeamAgreedContext(addresses, rules).getContextMap(Map.of("project", project));
    }
}
