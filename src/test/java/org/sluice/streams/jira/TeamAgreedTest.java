package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.junit.Test;
import org.sluice.testing.FakeJira;
import org.sluice.testing.Stub;
import org.sluice.work.rules.PausedRules;

/** Tests {@link TeamAgreedContext} in SUP, of a Jira below /jira. */
public class TeamAgreedTest {

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

        assertThat(new TeamAgreedContext(failing).getContextMap(Map.of())).isEqualTo(nothing);
        assertThat(new TeamAgreedContext(failing).getContextMap(page())).containsEntry("sluiceProject", "");
    }

    private Map<String, Object> foot(boolean paused) {
        PausedRules rules = Stub.of(PausedRules.class)
                .answers("in", given -> paused && given[0].equals(FakeJira.SUP))
                .make();
        return new TeamAgreedContext(rules).getContextMap(page());
    }

    private Map<String, Object> page() {
        HttpServletRequest request = Stub.of(HttpServletRequest.class)
                .gives("getContextPath", "/jira")
                .make();
        return Map.of("project", project, "helper", new JiraHelper(request, project, Map.of()));
    }
}
