package org.sluice.streams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.testing.AdministratorSession;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.StartingData;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchRule;

/** A phone call becomes work in the packaged plugin and the workflow that it set up: what was planned waits, with its line, and comes back. */
@StartingData("lake-and-hush.json")
public class PhoneCallIT {
    private static final String STREAMS = "/rest/sluice/1.0/streams";
    private static final String SHORE = STREAMS + "/SHORE/";
    private static final String ISSUE = "/rest/api/2/issue";

    @ClassRule
    public static final WorkbenchRule WORKBENCH =
            new WorkbenchRule().preparedBy(tracker -> tracker.projects().add("SHORE", "Shore", Optional.empty()));

    private final WorkbenchClient admin = WORKBENCH.asAdmin();
    private final Map<String, String> names = new HashMap<>();

    @Before
    public void setUp() {
        AdministratorSession session = new AdministratorSession(WORKBENCH.baseUrl(), "admin", "admin");
        session.tell("SHORE/switch-on", "{\"language\":\"en\"}");
        session.tell("flow", "{\"language\":\"en\"}");
        for (JsonNode step : session.tell("flow/projects/SHORE", "{}").path("steps")) {
            names.put(step.path("part").asText(), step.path("name").asText());
        }
    }

    @Test
    public void shouldTurnACallIntoWorkAndBringBackWhatWasLeft() {
        String planned = planned("Write the report");
        assertThat(post("start", "{\"issue\":\"" + planned + "\"}", 200)
                        .path("inProgress")
                        .asBoolean())
                .isTrue();

        JsonNode call = post("urgent-now", "{\"title\":\"No X-ray\",\"caller\":\"Dr Holm\"}", 201);
        String urgent = call.path("started").path("key").asText();
        assertThat(call.path("problems")).isEmpty();
        assertThat(call.path("started").path("urgent").asBoolean()).isTrue();
        assertThat(call.path("paused").path(0).path("key").asText()).isEqualTo(planned);
        assertThat(status(urgent)).isEqualTo("IN_PROGRESS");
        assertThat(status(planned)).isEqualTo("PAUSED");
        assertThat(keys("sluicePaused(SHORE)")).containsExactly(planned);
        assertThat(found("sluicePaused(NONE)").path("errorMessages").path(0).asText())
                .contains("there is no project with the key “NONE”");
        assertThat(found("sluicePaused(LAKE)").path("warningMessages").path(0).asText())
                .contains("does not use the two-stream workflow");
        assertThat(admin.get("/secure/Dashboard.jspa").body()).contains("id=\"sluice-urgent-now\"");

        post("paused", "{\"issue\":\"" + planned + "\",\"whereWasI\":\"page 4\"}", 200);
        assertThat(admin.get("/browse/" + planned).body())
                .contains("data-line=\"page 4\"", "data-for=\"" + urgent + "\"");
        assertThat(admin.get("/projects/SHORE?selectedItem=org.sluice.jira:paused")
                        .body())
                .contains("class=\"sluice-paused-page\" data-project=\"SHORE\"");

        finish(urgent);
        Await.until("what was left to be back", () -> own(planned).path("back").asBoolean());
        assertThat(own(planned).path("whereWasI").asText()).isEqualTo("page 4");
        JsonNode again = post("start", "{\"issue\":\"" + planned + "\"}", 200);
        assertThat(again.path("whereWasI").asText()).isEqualTo("page 4");
        assertThat(status(planned)).isEqualTo("IN_PROGRESS");

        String second = post("urgent-now", "{\"title\":\"No X-ray again\"}", 201)
                .path("started")
                .path("key")
                .asText();
        assertThat(status(planned)).isEqualTo("PAUSED");
        finish(second);
        go(planned, "IN_PROGRESS");
        Await.until("the list to be empty", () -> own(planned).isMissingNode());
    }

    @Test
    public void shouldPauseAfterJirasOwnButton() {
        String planned = planned("Move the printer");
        post("start", "{\"issue\":\"" + planned + "\"}", 200);
        String urgent = make("No light in theatre 2", "Urgent");

        go(urgent, "IN_PROGRESS");

        Await.until("the planned one to wait", () -> status(planned).equals("PAUSED"));
        Await.until(
                "it to know for what",
                () -> own(planned).path("pausedFor").asText().equals(urgent));
        finish(urgent);
        post("start", "{\"issue\":\"" + planned + "\"}", 200);
        go(planned, "DONE");
    }

    @Test
    public void shouldRefuseWhoMayNotAndWhatCannotBeMeant() {
        assertThat(WORKBENCH
                        .asNobody()
                        .post(SHORE + "urgent-now", "{\"title\":\"x\"}")
                        .status())
                .isEqualTo(401);
        assertThat(WORKBENCH.asNobody().get(STREAMS).status()).isEqualTo(401);
        assertThat(admin.get(STREAMS).body()).contains("SHORE").doesNotContain("HUSH");
        assertThat(post("urgent-now", "{\"title\":\"" + "x".repeat(300) + "\"}", 400)
                        .path("field")
                        .asText())
                .isEqualTo("title");
        String urgent = make("No heat", "Urgent");
        assertThat(post("start", "{\"issue\":\"" + urgent + "\",\"keep\":[\"LAKE-1\"]}", 400)
                        .path("field")
                        .asText())
                .isEqualTo("keep");
        assertThat(status(urgent)).isEqualTo("IN_TRIAGE");
        assertThat(post("start", "{\"issue\":\"SHORE-999\"}", 400)
                        .path("message")
                        .asText())
                .contains("SHORE-999");
    }

    @Test
    public void shouldFindByJqlWhatIsOfferedToWhoeverSearches() {
        String urgent = make("No water in theatre 3", "Urgent");
        assertThat(keys("sluiceOfferedToMe()")).doesNotContain(urgent);

        assertThat(admin.put(ISSUE + "/" + urgent + "/assignee", "{\"name\":null}")
                        .status())
                .isEqualTo(204);

        assertThat(keys("sluiceOfferedToMe()")).contains(urgent);
        assertThat(keys("sluiceOfferedToMe(SHORE)")).contains(urgent);
        assertThat(keys("sluiceOfferedToMe(LAKE)")).isEmpty();
    }

    @Test
    public void shouldPutInFrontWhatIsReadyUntilItIsStarted() {
        String first = planned("Sort the keys");
        String second = planned("Count the chairs");
        assertThat(ready(admin.get(SHORE + "ready"))).containsSubsequence(first, second);

        String tap = "{\"issue\":\"" + second + "\",\"nextUp\":true}";
        assertThat(ready(admin.put(SHORE + "ready", tap))).startsWith(second).contains(first);
        assertThat(WORKBENCH.asNobody().put(SHORE + "ready", tap).status()).isEqualTo(401);
        assertThat(admin.get("/projects/SHORE?selectedItem=org.sluice.jira:ready-page")
                        .body())
                .contains("id=\"sluice-ready\"", "data-project=\"SHORE\"");

        post("start", "{\"issue\":\"" + second + "\"}", 200);
        assertThat(ready(admin.get(SHORE + "ready"))).contains(first).doesNotContain(second);
        WorkbenchClient.Reply late = admin.put(SHORE + "ready", tap);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("message").asText()).contains(second);
    }

    @Test
    public void shouldNoteWhatACallInterruptsAndTellOfNobody() {
        post("start", "{\"issue\":\"" + planned("Fold the letters") + "\"}", 200);
        post("urgent-now", "{\"title\":\"No power in theatre 1\"}", 201);

        Await.until("the histories to be read by the workflow", () -> measured().has("since"));
        assertThat(measured().path("since").isNull()).isFalse();
        assertThat(measured().path("pressure").path(0).path("name").asText()).isEqualTo("Politics");
        // its four weeks have not ended
        assertThat(measured().path("points")).isEmpty();
        assertThat(measured().toString()).doesNotContain("admin");
        assertThat(admin.get(SHORE + "interruptions?cap=0").status()).isEqualTo(400);
        assertThat(WORKBENCH.asNobody().get(SHORE + "interruptions").status()).isEqualTo(401);
    }

    private JsonNode measured() {
        return admin.get(SHORE + "interruptions").json();
    }

    private static List<String> ready(WorkbenchClient.Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        List<String> keys = new ArrayList<>();
        reply.json().path("tasks").forEach(task -> keys.add(task.path("issue").asText()));
        return keys;
    }

    private String planned(String summary) {
        String key = make(summary, "Planned");
        go(key, "READY_TO_START");
        return key;
    }

    private String make(String summary, String stream) {
        String field = field("Stream");
        return admin.post(
                        ISSUE,
                        "{\"fields\":{\"project\":{\"key\":\"SHORE\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\""
                                + summary + "\",\"assignee\":{\"name\":\"admin\"},\"" + field + "\":{\"value\":\""
                                + stream + "\"}}}")
                .json()
                .path("key")
                .asText();
    }

    private String field(String name) {
        for (JsonNode field : admin.get("/rest/api/2/field").json()) {
            if (field.path("name").asText().equals(name)) {
                return field.path("id").asText();
            }
        }
        throw new AssertionError("No field " + name);
    }

    private JsonNode own(String key) {
        for (JsonNode one : admin.get(SHORE + "paused").json().path("own")) {
            if (one.path("key").asText().equals(key)) {
                return one;
            }
        }
        return MissingNode.getInstance();
    }

    private JsonNode post(String what, String body, int status) {
        WorkbenchClient.Reply reply = admin.post(SHORE + what, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        return reply.json();
    }

    /** Why it could not wait is asked for now, and not before work. */
    private void finish(String urgent) {
        go(urgent, "DONE", ",\"fields\":{\"" + field("Urgent grounds") + "\":[{\"value\":\"Many cannot work\"}]}");
    }

    private void go(String key, String part) {
        go(key, part, "");
    }

    /** By the first transition that is offered and leads there, as Jira's own button does. */
    private void go(String key, String part, String given) {
        String status = names.get("status:" + part);
        String address = ISSUE + "/" + key + "/transitions";
        for (JsonNode way : admin.get(address).json().path("transitions")) {
            if (way.path("to").path("name").asText().equals(status)) {
                String body = "{\"transition\":{\"id\":\"" + way.path("id").asText() + "\"}" + given + "}";
                WorkbenchClient.Reply reply = admin.post(address, body);
                assertThat(reply.status()).as(reply.body()).isEqualTo(204);
                return;
            }
        }
        throw new AssertionError("No way to " + status + " from " + status(key));
    }

    private List<String> keys(String function) {
        List<String> keys = new ArrayList<>();
        found(function)
                .path("issues")
                .forEach(issue -> keys.add(issue.path("key").asText()));
        return keys;
    }

    private JsonNode found(String function) {
        return admin.get("/rest/api/2/search?fields=summary&jql="
                        + URLEncoder.encode("issue in " + function, StandardCharsets.UTF_8))
                .json();
    }

    /** The part that its status plays. */
    private String status(String key) {
        String name = admin.get(ISSUE + "/" + key)
                .json()
                .path("fields")
                .path("status")
                .path("name")
                .asText();
        return names.entrySet().stream()
                .filter(part ->
                        part.getKey().startsWith("status:") && part.getValue().equals(name))
                .map(part -> part.getKey().substring("status:".length()))
                .findFirst()
                .orElse(name);
    }
}
