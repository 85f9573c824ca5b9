package org.sluice.streams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.testing.AdministratorSession;
import org.sluice.workbench.testing.StartingData;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchRule;

/** An administrator sets the two-stream workflow up in the packaged plugin, and a task goes all the way through it. */
@StartingData("lake-and-hush.json")
public class SetUpIT {
    private static final String FLOW = "/rest/sluice/1.0/flow";
    private static final String EN = "{\"language\":\"en\"}";

    @ClassRule
    public static final WorkbenchRule WORKBENCH =
            new WorkbenchRule().preparedBy(tracker -> tracker.projects().add("SHORE", "Shore", Optional.empty()));

    private final WorkbenchClient admin = WORKBENCH.asAdmin();
    private AdministratorSession session;

    @Before
    public void logIn() {
        session = new AdministratorSession(WORKBENCH.baseUrl(), "admin", "admin");
        session.tell("SHORE/switch-on", EN);
    }

    @After
    public void leaveNothing() {
        session.tell("SHORE/undo", "{}");
    }

    @Test
    public void shouldLeadATaskFromTriageToDoneAndBack() {
        admin.post(
                "/rest/api/2/project",
                "{\"key\":\"DOCK\",\"name\":\"Dock\",\"projectTypeKey\":\"business\",\"lead\":\"admin\"}");
        session.tell("DOCK/switch-on", EN);
        JsonNode made = session.tell("flow", "{\"language\":\"en\",\"parts\":{\"status:IN_TRIAGE\":\"\"}}");
        assertThat(made.path("done").asBoolean()).isTrue();
        JsonNode given = session.tell("flow/projects/DOCK", "{}");
        assertThat(project(given, "DOCK").path("follows").asBoolean()).isTrue();

        String key = create();
        assertThat(status(key)).isEqualTo("In triage");
        for (String part : List.of(
                "READY_TO_START",
                "IN_PROGRESS",
                "PAUSED",
                "IN_PROGRESS",
                "WAITING_FOR_OTHERS",
                "IN_PROGRESS",
                "DONE",
                "IN_TRIAGE",
                "WAITING_FOR_REPORTER",
                "IN_TRIAGE",
                "READY_TO_START",
                "IN_TRIAGE",
                "READY_TO_START",
                "IN_PROGRESS",
                "DONE")) {
            boolean asking = part.equals("WAITING_FOR_REPORTER");
            go(key, name(made, part), asking ? ",\"update\":{\"comment\":[{\"add\":{\"body\":\"Where?\"}}]}" : "");
            assertThat(isResolved(key)).isEqualTo(part.equals("DONE"));
        }

        assertThat(admin.delete("/rest/api/2/project/DOCK").status()).isEqualTo(204);
        assertThat(session.tell("flow/undo", EN).path("kept")).isEmpty();
    }

    @Test
    public void shouldMakeOneSetForTwoAdministratorsAtOnce() {
        AdministratorSession other = new AdministratorSession(WORKBENCH.baseUrl(), "admin", "admin");
        CompletableFuture<JsonNode> first = CompletableFuture.supplyAsync(() -> session.tell("flow", EN));
        JsonNode second = other.tell("flow", EN);

        assertThat(first.join().path("done").asBoolean()).isTrue();
        assertThat(second.path("done").asBoolean()).isTrue();
        List<String> names = new ArrayList<>();
        admin.get("/rest/api/2/field")
                .json()
                .forEach(field -> names.add(field.path("name").asText()));
        assertThat(names).containsOnlyOnce("Urgent grounds").doesNotContain("Urgent grounds (Sluice)");

        assertThat(admin.get(FLOW + "/workflow.xml").body()).contains("jira.status.id");
        assertThat(session.tell("flow/undo", EN).path("kept")).isEmpty();
        assertThat(admin.get(FLOW + "/workflow.xml").status()).isEqualTo(409);
    }

    @Test
    public void shouldRefuseWhoMayNotAndWhatCannotBeMeant() {
        assertThat(WORKBENCH.asNobody().get(FLOW).status()).isEqualTo(401);
        assertThat(refusal("{\"language\":\"tlh\"}")).isEqualTo("language");
        assertThat(refusal("{\"parts\":{\"WEATHER\":\"1\"}}")).isEqualTo("parts");
        assertThat(refusal("{\"parts\":{\"status:PAUSED\":\"99999\"}}")).isEqualTo("parts");
        assertThat(refusal("{\"colour\":\"red\"}")).isEqualTo("colour");
        // a client that never gave the password again
        assertThat(admin.post(FLOW, EN).status()).isEqualTo(403);
        assertThat(admin.post(FLOW + "/projects/SHORE", "{}").status()).isEqualTo(403);
    }

    private String refusal(String body) {
        return admin.post(FLOW + "/preview", body).json().path("field").asText();
    }

    private String create() {
        String type = "";
        for (JsonNode one : admin.get("/rest/api/2/issuetype").json()) {
            type = one.path("subtask").asBoolean() ? type : one.path("id").asText();
        }
        String fields =
                "\"project\":{\"key\":\"DOCK\"},\"issuetype\":{\"id\":\"" + type + "\"},\"summary\":\"Printer\"";
        return admin.post("/rest/api/2/issue", "{\"fields\":{" + fields + "}}")
                .json()
                .path("key")
                .asText();
    }

    private static String name(JsonNode flow, String status) {
        for (JsonNode step : flow.path("steps")) {
            if (step.path("part").asText().equals("status:" + status)) {
                return step.path("name").asText();
            }
        }
        throw new AssertionError("No status " + status + " in " + flow);
    }

    private boolean isResolved(String key) {
        return !admin.get("/rest/api/2/issue/" + key)
                .json()
                .path("fields")
                .path("resolution")
                .isNull();
    }

    private static JsonNode project(JsonNode flow, String key) {
        for (JsonNode project : flow.path("projects")) {
            if (project.path("key").asText().equals(key)) {
                return project;
            }
        }
        throw new AssertionError("No project " + key + " in " + flow);
    }

    /** By the first transition that is offered and leads there. */
    private void go(String key, String status, String given) {
        String address = "/rest/api/2/issue/" + key + "/transitions";
        for (JsonNode way : admin.get(address).json().path("transitions")) {
            if (way.path("to").path("name").asText().equals(status)) {
                String body = "{\"transition\":{\"id\":\"" + way.path("id").asText() + "\"}" + given + "}";
                assertThat(admin.post(address, body).status()).as(status).isEqualTo(204);
                assertThat(status(key)).isEqualTo(status);
                return;
            }
        }
        throw new AssertionError("No way to " + status + " from " + status(key));
    }

    private String status(String key) {
        return admin.get("/rest/api/2/issue/" + key)
                .json()
                .path("fields")
                .path("status")
                .path("name")
                .asText();
    }
}
