package org.sluice.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.host.Tasks;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.StartingData;

/** The measures follow what people do in Jira, task by task. */
@StartingData("harbour.json")
public class FollowingIT {
    @ClassRule
    public static final JiraInUse JIRA = new JiraInUse();

    @BeforeClass
    public static void switchOn() {
        SwitchedOn.with(JIRA.administrator(), JIRA.project(), "{\"on\":true,\"notSolvedResolutions\":[]}");
    }

    @Test
    public void shouldFollowATaskFromComingInToItsDeletion() {
        try (Tasks tasks = new Tasks(JIRA.administrator(), JIRA.project())) {
            // given two tasks
            String first = tasks.make("The label printer in ward 4 prints no labels");
            String second = tasks.make("A new report for the lab");
            awaitOpen(2);
            assertThat(ask("open").path("oldest").path("key").asText()).isEqualTo(first);

            // when one is solved, then it is counted, and a median of one is not shown
            tasks.resolve(first);
            awaitOpen(1);
            JsonNode leadTime = ask("lead-time");
            assertThat(leadTime.path("n").asInt()).isEqualTo(1);
            assertThat(leadTime.path("percentiles").path("50").isNull()).isTrue();

            // when it is opened again, then it is not done
            tasks.openAgain(first);
            awaitOpen(2);
            assertThat(ask("lead-time").path("of").asInt()).isZero();

            // when it is deleted, then it counts nowhere
            tasks.delete(first);
            awaitOpen(1);
            assertThat(ask("open").path("oldest").path("key").asText()).isEqualTo(second);
        }
        awaitOpen(0);
    }

    @Test
    public void shouldFollowTasksThatAreMadeAllAtOnce() {
        try (Tasks tasks = new Tasks(JIRA.administrator(), JIRA.project())) {
            tasks.makeAll(List.of("A new chair", "A new desk", "A lamp for the new desk"));
            awaitOpen(3);
        }
        awaitOpen(0);
    }

    @Test
    public void shouldReadAgainWhenAsked() {
        assertThat(JIRA.administrator().post(JIRA.settings() + "/ledger", "{}").status())
                .isEqualTo(202);

        Await.until("the reading to end", () -> {
            JsonNode ledger = SwitchedOn.ledger(JIRA.administrator(), JIRA.project());
            return ledger.path("state").asText().equals("ready")
                    && !ledger.path("reading").asBoolean();
        });
    }

    private static void awaitOpen(int tasks) {
        Await.until(tasks + " open tasks", () -> ask("open").path("open").asInt() == tasks);
    }

    private static JsonNode ask(String measure) {
        return Tasks.good(JIRA.administrator().get("/rest/sluice/1.0/insight/" + JIRA.project() + "/" + measure));
    }
}
