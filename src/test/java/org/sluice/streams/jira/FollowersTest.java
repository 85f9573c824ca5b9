package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.ArrayList;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.contract.CurrentHost;
import org.sluice.contract.Host;
import org.sluice.testing.Stub;

/** Tests {@link Followers}: SUP follows a workflow of somebody's own. */
public class FollowersTest {

    private static final String OUR_RULE = WorkflowText.condition("Stream")
            .replace("com.atlassian.jira.workflow.condition.Stream", StreamCondition.class.getName());

    @Rule
    public final WorkSite site = new WorkSite();

    private final List<String> read = new ArrayList<>();

    @Before
    public void writeOut() {
        CurrentHost.set(Stub.of(Host.class)
                .answers("component", given -> site.jira.get((Class<?>) given[0]))
                .make());
    }

    @Test
    public void shouldReadTheRulesOfThoseAloneThatHaveTheStatuses() {
        site.follow("Triage", (from, to) -> to.equals("Working"), OUR_RULE);
        Followers followers = new Followers(site.jira.parts(), this::read);

        assertThat(followers.of(statuses -> statuses.contains(site.status("Asked")) && statuses.size() == 7))
                .containsExactly("Team SUP");

        assertThat(read).contains("own 1").noneMatch(name -> name.startsWith("OPS"));
    }

    @Test
    public void shouldNotTakeAWorkflowForOneOfTheirsThatHasNoneOfTheRules() {
        site.follow("Triage", (from, to) -> to.equals("Working"), "");

        assertThat(new Followers(site.jira.parts(), this::read).of(statuses -> statuses.size() == 7))
                .isEmpty();
        assertThat(read).isNotEmpty();
    }

    private ReadWorkflow read(JiraWorkflow workflow) {
        read.add(workflow.getName());
        return ReadWorkflow.of(workflow);
    }
}
