package org.sluice.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.More;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.WayInTask;
import org.sluice.intake.domain.Whose;
import org.sluice.intake.jira.AoChosenLines;
import org.sluice.intake.jira.AoScopeCatalogues;
import org.sluice.intake.jira.ChosenLineRow;
import org.sluice.intake.jira.ScopeChangeRow;
import org.sluice.intake.jira.ScopeLineRow;
import org.sluice.platform.Words;
import org.sluice.testing.FakeJira;
import org.sluice.testing.SetClock;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link WayInResource}: ann may only browse SUP, rita may create tasks there, olga in HID, which she may not browse. */
public class WayInResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Rule
    public final AoRule tables = new AoRule(ScopeLineRow.class, ScopeChangeRow.class, ChosenLineRow.class);

    private final FakeJira jira = new FakeJira()
            .creator("rita", FakeJira.SUP)
            .creator("olga", FakeJira.HID)
            .loggedIn("rita");
    private final FakeWayInTasks tasks = new FakeWayInTasks();

    @Before
    public void lines() {
        More more =
                new More(List.of(), List.of("Ward", "Number on the label"), List.of(), "", Optional.<LocalDate>empty());
        catalogues()
                .change(
                        FakeJira.SUP,
                        0,
                        List.of(
                                new ScopeLine(0, "Scans", Whose.us(), "", more),
                                new ScopeLine(0, "Pay", Whose.department("Staff", ""), "", more)),
                        "pat");
    }

    @Test
    public void shouldLetInWhoMayBrowseOrCreate() {
        assertThat(answered(200, look("SUP")).toString())
                .isEqualTo("{\"name\":\"IT support\",\"mayCreate\":true,\"mayNameReporter\":false,"
                        + "\"form\":{\"project\":100,\"type\":\"10001\"}}");
        jira.loggedIn("ann");
        assertThat(answered(200, look("SUP")).toString())
                .isEqualTo("{\"name\":\"IT support\",\"mayCreate\":false,\"mayNameReporter\":false,\"form\":null}");
        jira.loggedIn("olga");
        assertThat(answered(200, look("HID")).path("mayCreate").asBoolean()).isTrue();
        jira.loggedIn("pat");
        assertThat(answered(200, look("SUP")).path("mayNameReporter").asBoolean())
                .isTrue();
    }

    @Test
    public void shouldRefuseStrangersWhoMayNotCreateAndNobody() {
        assertThat(make("HID", "{'title':'x'}").getStatus()).isEqualTo(404);
        assertThat(look("HID").getStatus()).isEqualTo(404);
        assertThat(look("NONE").getStatus()).isEqualTo(404);
        jira.loggedIn("ann");
        assertThat(make("SUP", "{'title':'x'}").getStatus()).isEqualTo(403);
        WayInResource nobody = resource(new FakeJira());
        assertThat(nobody.look("SUP").getStatus()).isEqualTo(401);
        assertThat(nobody.make("SUP", body("{'title':'x'}")).getStatus()).isEqualTo(401);
        assertThat(tasks.made).isEmpty();
    }

    @Test
    public void shouldMakeATaskWithTheFactsBelowWhatWasWritten() {
        jira.task(9, "SUP-9", "No picture");

        JsonNode made = answered(
                201,
                make(
                        "SUP",
                        "{'title':'No  <b>picture','details':'Since noon','line':1,"
                                + "'facts':{'Number on the label':'K 12','Ward':'B2','Other':'x'}}"));

        assertThat(made.toString()).isEqualTo("{\"key\":\"SUP-9\",\"seen\":true,\"triage\":true}");
        assertThat(tasks.made).hasSize(1);
        assertThat(new AoChosenLines(tables.ao()).of(9, FakeJira.SUP)).hasValue(1);
        assertThat(tasks.made.get(0).title()).isEqualTo("No <b>picture");
        assertThat(tasks.made.get(0).description()).isEqualTo("Since noon\n\nWard: B2\nNumber on the label: K 12");
    }

    @Test
    public void shouldTellWhoMayNotOpenTheTask() {
        jira.hiddenTask(9);

        assertThat(answered(201, make("SUP", "{'title':'No picture'}"))
                        .path("seen")
                        .asBoolean())
                .isFalse();
    }

    @Test
    public void shouldTellAllThatIsMissingAtOnce() {
        JsonNode refused = answered(400, make("SUP", "{'line':1,'facts':{'Ward':' '}}"));

        assertThat(refused.path("faults").toString())
                .isEqualTo("[{\"field\":\"title\",\"message\":\"sluice.way-in.error.title\"},"
                        + "{\"field\":\"facts.Ward\",\"message\":\"sluice.way-in.error.fact\"},"
                        + "{\"field\":\"facts.Number on the label\",\"message\":\"sluice.way-in.error.fact\"}]");
        assertThat(answered(400, make("SUP", "{'title':'" + "x".repeat(256) + "'}"))
                        .at("/faults/0/message")
                        .asText())
                .isEqualTo("sluice.way-in.error.title-long 255");
    }

    @Test
    public void shouldTurnNobodyAwayWhoseLineIsAnothersOrGone() {
        assertThat(make("SUP", "{'title':'Pay','line':2}").getStatus()).isEqualTo(201);
        assertThat(make("SUP", "{'title':'Other','line':77}").getStatus()).isEqualTo(201);
    }

    @Test
    public void shouldPointOutAPersonalIdentityNumberUntilItIsSaidToBeMeant() {
        String task = "{'title':'010180-1234 has no picture','details':'x','line':1,"
                + "'facts':{'Ward':'B2','Number on the label':'811218-9876'}";

        JsonNode refused = answered(409, make("SUP", task + "}"));

        assertThat(refused.path("numbers").toString())
                .isEqualTo("[{\"part\":\"title\",\"from\":0,\"to\":11},"
                        + "{\"part\":\"facts.Number on the label\",\"from\":0,\"to\":11}]");
        assertThat(refused.toString()).doesNotContain("010180", "811218");
        assertThat(tasks.made).isEmpty();
        assertThat(make("SUP", task + ",'personal':true}").getStatus()).isEqualTo(201);
    }

    @Test
    public void shouldTellWhatJiraSaysFieldByField() {
        tasks.faults.put("summary", "Too odd.");
        tasks.faults.put("customfield_1", "Ward is required.");

        JsonNode refused = answered(400, make("SUP", "{'title':'x'}"));

        assertThat(refused.path("message").asText()).isEqualTo("sluice.way-in.error.refused");
        assertThat(refused.path("faults").toString())
                .contains("{\"field\":\"title\",\"message\":\"Too odd.\"}", "\"customfield_1\"");
    }

    @Test
    public void shouldNameAReporterOnlyForWhoMay() {
        assertThat(make("SUP", "{'title':'x','onBehalf':'karl'}").getStatus()).isEqualTo(403);

        jira.loggedIn("pat");

        assertThat(make("SUP", "{'title':'x','onBehalf':' karl '}").getStatus()).isEqualTo(201);
        assertThat(tasks.made).extracting(WayInTask::onBehalf).containsExactly(Optional.of("karl"));
    }

    @Test
    public void shouldRefuseABodyThatCannotBeMeant() {
        assertThat(make("SUP", "{'title':'x','assignee':'karl'}").getStatus()).isEqualTo(400);
        assertThat(make("SUP", "{'title':['x']}").getStatus()).isEqualTo(400);
        assertThat(make("SUP", "{'title':'x','details':'" + "x".repeat(20_001) + "'}")
                        .getStatus())
                .isEqualTo(400);
        assertThat(tasks.made).isEmpty();
    }

    private Response look(String project) {
        return resource(jira).look(project);
    }

    private Response make(String project, String body) {
        return resource(jira).make(project, body(body));
    }

    private WayInResource resource(FakeJira site) {
        return new WayInResource(
                site.door(),
                new WayInDesk(
                        site.host(), catalogues(), tasks, new AoChosenLines(tables.ao()), new Words(site.texts())));
    }

    private AoScopeCatalogues catalogues() {
        return new AoScopeCatalogues(tables.ao(), new SetClock(Instant.parse("2026-11-25T11:00:00Z")));
    }

    private static JsonNode answered(int status, Response response) {
        JsonNode entity = JSON.valueToTree(response.getEntity());
        assertThat(response.getStatus()).as(entity.toString()).isEqualTo(status);
        return entity;
    }

    private static Map<String, Object> body(String json) {
        try {
            return JSON.readValue(json.replace('\'', '"'), new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON: " + json, e);
        }
    }
}
