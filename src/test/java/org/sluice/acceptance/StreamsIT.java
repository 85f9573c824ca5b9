package org.sluice.acceptance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.host.Tasks;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.StartingData;

/** Urgent work is told from planned work by the project's query, and by the field where the project has it. */
@StartingData("harbour.json")
public class StreamsIT {
    private static final List<String> NAMES = List.of("Stream", "Spor", "Spår");
    private static final List<String> URGENT = List.of("Urgent", "Akut");

    @ClassRule
    public static final JiraInUse JIRA = new JiraInUse();

    @Test
    public void shouldFollowAnEditThatTheQueryAsksFor() {
        try (Tasks tasks = new Tasks(JIRA.administrator(), JIRA.project())) {
            // given tasks of the first type are urgent
            List<String> types = tasks.standardTypes();
            choose("issuetype = " + types.get(0));
            String key = tasks.make("The lift to the operating theatres stands still");
            awaitOpen(1, 0);

            // when it becomes one of another type, if there is one, then it is planned
            if (types.size() > 1) {
                tasks.edit(
                        key, "issuetype", JsonNodeFactory.instance.objectNode().put("id", types.get(1)));
                awaitOpen(0, 1);
            }
        }
        awaitOpen(0, 0);
    }

    @Test
    public void shouldFollowTheField() {
        try (Tasks tasks = new Tasks(JIRA.administrator(), JIRA.project())) {
            choose("");
            String key = tasks.make("A second screen for the ward office");
            String field = tasks.editable(key, NAMES)
                    .orElseThrow(() -> JIRA.lacks("the project has no field Stream that can be edited; switch Sluice on"
                            + " for it on its page"));

            tasks.edit(key, field, tasks.option(key, field, URGENT));

            awaitOpen(1, 0);
        }
    }

    private static void choose(String query) {
        SwitchedOn.with(
                JIRA.administrator(),
                JIRA.project(),
                JsonNodeFactory.instance
                        .objectNode()
                        .put("on", true)
                        .put("historyUrgentJql", query)
                        .toString());
    }

    private static void awaitOpen(int urgent, int planned) {
        Await.until(
                urgent + " urgent and " + planned + " planned tasks",
                () -> open("urgent") == urgent && open("planned") == planned);
    }

    private static int open(String stream) {
        return Tasks.good(JIRA.administrator()
                        .get("/rest/sluice/1.0/insight/" + JIRA.project() + "/open?stream=" + stream))
                .path("open")
                .asInt();
    }
}
