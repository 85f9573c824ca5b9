package org.sluice.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.Outbox;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.ScopeSearch;
import org.sluice.intake.domain.ScopeTeam;
import org.sluice.intake.domain.Whose;
import org.sluice.intake.jira.AoScopeCatalogues;
import org.sluice.intake.jira.ScopeChangeRow;
import org.sluice.intake.jira.ScopeLineRow;
import org.sluice.intake.jira.SnowballStems;
import org.sluice.platform.Host;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.People;
import org.sluice.platform.Words;
import org.sluice.streams.domain.TeamMembers;
import org.sluice.streams.domain.Teams;
import org.sluice.testing.FakeJira;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link ScopeResource} over real tables: karl works in SUP, ann may only look at it, pat sees HID as well. */
public class ScopeResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PRINTERS =
            "{'what':'Printers','whose':{'kind':'department','name':'Desk','address':'desk@example.org'},'words':['toner']}";
    private static final String SCANS = "{'what':'Scans','whose':{'kind':'us'},'facts':['Ward'],'agreed':'2026-11-30'}";

    @Rule
    public final AoRule tables = new AoRule(ScopeLineRow.class, ScopeChangeRow.class);

    private final FakeJira jira = new FakeJira().loggedIn("karl");
    private final List<Outbox.Returned> returned = new ArrayList<>();

    @Test
    public void shouldKeepLinesAndShowThemToTheTeam() {
        JsonNode kept = answered(200, put(0, PRINTERS, SCANS));

        assertThat(kept.path("version").asInt()).isEqualTo(1);
        assertThat(kept.at("/lines/0").toString())
                .isEqualTo(
                        "{\"id\":1,\"what\":\"Printers\",\"whose\":{\"kind\":\"department\",\"project\":null,\"key\":null,"
                                + "\"name\":\"Desk\",\"address\":\"desk@example.org\"},\"sentence\":\"\",\"words\":[\"toner\"],"
                                + "\"facts\":[],\"examples\":[],\"decides\":\"\",\"agreed\":null}");
        assertThat(kept.at("/lines/1/agreed").asText()).isEqualTo("2026-11-30");
        assertThat(kept.at("/changes/0").toString())
                .isEqualTo(
                        "{\"version\":1,\"at\":\"2026-11-25T11:00:00Z\",\"by\":\"karl Admin\",\"added\":2,\"changed\":0,"
                                + "\"removed\":0}");
        assertThat(answered(200, resource().lines("SUP"))).isEqualTo(kept);
    }

    @Test
    public void shouldBeTheTeamsAndTheAdministratorsAlone() {
        put(0, PRINTERS);

        jira.loggedIn("ann");
        assertThat(resource().lines("SUP").getStatus()).isEqualTo(403);
        assertThat(put(1, SCANS).getStatus()).isEqualTo(403);
        assertThat(resource().undo("SUP", body("{'version':1,'to':0}")).getStatus())
                .isEqualTo(403);
        assertThat(resource().read("SUP", body("{'text':'a → us'}")).getStatus())
                .isEqualTo(403);
        assertThat(resource().table("SUP").getStatus()).isEqualTo(403);
        assertThat(resource().lines("HID").getStatus()).isEqualTo(404);
        assertThat(resource().match("HID", body("{'text':'toner'}")).getStatus())
                .isEqualTo(404);

        jira.loggedIn("ada");
        assertThat(answered(200, resource().lines("SUP")).path("version").asInt())
                .isEqualTo(1);
    }

    @Test
    public void shouldLetNobodyOverwriteWhatTheyHaveNotSeen() {
        put(0, PRINTERS);

        JsonNode refused = answered(409, put(0, SCANS));

        assertThat(refused.path("message").asText()).isEqualTo("sluice.scope.error.changed");
        assertThat(resource().lines("SUP").getStatus()).isEqualTo(200);
        assertThat(catalogues().of(FakeJira.SUP).lines())
                .extracting(ScopeLine::what)
                .containsExactly("Printers");
    }

    @Test
    public void shouldSayOfALineThatWhatItPassedOnCameBackAndKeepItAllTheSame() {
        jira.task(7, "SUP-7", "No toner").levelTask(8);
        returned.add(new Outbox.Returned(7, "Desk", Optional.of(1L), Instant.parse("2026-11-24T11:00:00Z")));
        returned.add(new Outbox.Returned(8, "Desk", Optional.of(1L), Instant.parse("2026-11-24T11:00:00Z")));

        JsonNode kept = answered(200, put(0, PRINTERS, SCANS));

        assertThat(messages(kept.path("findings"))).containsExactly("1 sluice.scope.finding.disputed 1");
        assertThat(kept.at("/findings/0/warning").asBoolean()).isTrue();
        String agreed = PRINTERS.replace("'words'", "'id':1,'agreed':'2026-11-24','words'");
        assertThat(answered(200, put(1, agreed, SCANS)).path("findings")).isEmpty();
    }

    @Test
    public void shouldKeepNothingAndTellAllWhereALineCannotBeKept() {
        JsonNode refused = answered(
                400,
                put(
                        0,
                        PRINTERS,
                        "{'what':'','whose':{'kind':'us'}}",
                        PRINTERS.replace("desk@example.org", "file:///x")));

        assertThat(messages(refused.path("findings")))
                .containsExactly(
                        "2 sluice.scope.finding.no-what",
                        "3 sluice.scope.finding.twice 1",
                        "3 sluice.scope.finding.bad-address file:///x");
        assertThat(catalogues().version(FakeJira.SUP)).isZero();
    }

    @Test
    public void shouldRefuseABodyThatCannotBeMeant() {
        assertRefused("{'lines':[]}", "version");
        assertRefused("{'version':0}", "lines");
        assertRefused("{'version':0,'lines':[{'what':'a'}]}", "whose");
        assertRefused("{'version':0,'lines':[{'what':'a','whose':{'kind':'them'}}]}", "whose");
        assertRefused("{'version':0,'lines':[{'what':'a','whose':'us'}]}", "whose");
        assertRefused("{'version':0,'lines':[{'what':'a','whose':{'kind':'project','key':'HID'}}]}", "project");
        assertRefused("{'version':0,'lines':[{'what':'a','whose':{'kind':'us'},'agreed':'soon'}]}", "agreed");
        assertRefused("{'version':0,'lines':[{'what':'a','whose':{'kind':'us'},'owner':'b'}]}", "owner");
        assertThat(catalogues().version(FakeJira.SUP)).isZero();
    }

    @Test
    public void shouldComeBackToAnEarlierVersion() {
        put(0, PRINTERS);
        put(1, SCANS);

        JsonNode back = answered(200, resource().undo("SUP", body("{'version':2,'to':1}")));

        assertThat(back.path("version").asInt()).isEqualTo(3);
        assertThat(back.at("/lines/0/what").asText()).isEqualTo("Printers");
        assertThat(back.at("/lines/0/id").asInt()).isEqualTo(1);
        assertThat(resource().undo("SUP", body("{'version':2,'to':1}")).getStatus())
                .isEqualTo(409);
        assertThat(resource().undo("SUP", body("{'version':3,'to':9}")).getStatus())
                .isEqualTo(400);
        assertThat(resource().undo("SUP", body("{'version':3,'to':-1}")).getStatus())
                .isEqualTo(400);
    }

    @Test
    public void shouldTellATeamOfAProjectThatItMayNotSeeNoMoreThanThatItIsNotThere() {
        jira.loggedIn("pat");
        put(0, "{'what':'Pay','whose':{'kind':'project','key':'HID'},'sentence':'Staff answers.'}");

        jira.loggedIn("karl");
        JsonNode seen = answered(200, resource().lines("SUP"));

        assertThat(seen.at("/lines/0/whose/key").isNull()).isTrue();
        assertThat(messages(seen.path("findings"))).containsExactly("1 sluice.scope.finding.no-project");
        assertThat(seen.path("projects")).isEmpty();
        // and it hands the line back as it is
        assertThat(put(1, "{'id':1,'what':'Pay','whose':{'kind':'project','project':200},'sentence':'Staff'}")
                        .getStatus())
                .isEqualTo(200);
        assertThat(catalogues().of(FakeJira.SUP).lines().get(0).whose()).isEqualTo(Whose.project(200));
    }

    @Test
    public void shouldWarnOfACircleWhoeverSeesBothProjects() {
        catalogues().change(FakeJira.HID, 0, List.of(ScopeLine.of("Pay", Whose.project(FakeJira.SUP))), "pat");

        jira.loggedIn("pat");
        JsonNode kept = answered(200, put(0, "{'what':'Pay','whose':{'kind':'project','key':'HID'}}"));
        jira.loggedIn("karl");

        assertThat(messages(kept.path("findings"))).containsExactly("1 sluice.scope.finding.circle Hidden work");
        assertThat(answered(200, resource().lines("SUP")).toString()).doesNotContain("Hidden", "circle");
    }

    @Test
    public void shouldTellAReporterWhereATextBelongsAndNothingElse() {
        put(0, PRINTERS, SCANS);

        jira.loggedIn("ann");
        JsonNode found = answered(200, resource().match("SUP", body("{'text':'No TONER in the printer'}")));

        assertThat(found.toString())
                .isEqualTo(
                        "{\"matches\":[{\"id\":1,\"what\":\"Printers\",\"whose\":{\"kind\":\"department\",\"project\":null,"
                                + "\"key\":null,\"name\":\"Desk\",\"address\":\"desk@example.org\"},\"sentence\":\"\",\"facts\":[],"
                                + "\"words\":[\"toner\",\"printer\"],\"form\":null}],\"numbers\":[]}");
        assertThat(answered(200, resource().match("SUP", body("{'fields':{'Product':'Toner, black'}}")))
                        .at("/matches/0/words")
                        .toString())
                .isEqualTo("[\"Product = Toner, black\"]");
        assertThat(resource()
                        .match("SUP", body("{'fields':{'Product':'" + "x".repeat(1_001) + "'}}"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(answered(200, resource().match("SUP", body("{'component':'scans'}")))
                        .at("/matches/0/facts/0")
                        .asText())
                .isEqualTo("Ward");
        assertThat(resource()
                        .match("SUP", body("{'text':'" + "x".repeat(20_001) + "'}"))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    public void shouldNotTellAReporterOfAHiddenProject() {
        jira.loggedIn("pat");
        put(0, "{'what':'Pay','whose':{'kind':'project','key':'HID'},'sentence':'Others answer.'}");

        jira.loggedIn("ann");
        JsonNode found = answered(200, resource().match("SUP", body("{'text':'pay'}")));

        assertThat(found.at("/matches/0/sentence").asText()).isEqualTo("Others answer.");
        assertThat(found.at("/matches/0/whose").toString())
                .isEqualTo("{\"kind\":\"project\",\"project\":null,\"key\":null,\"name\":null,\"address\":null}");
    }

    @Test
    public void shouldSendAReporterWhoMayCreateThereOnlyToTheFormOfTheReceivingProject() {
        jira.loggedIn("pat");
        put(0, "{'what':'Pay','whose':{'kind':'project','key':'HID'},'sentence':'Others answer.'}");

        jira.creator("rita", FakeJira.HID).loggedIn("rita");
        JsonNode found = answered(200, resource().match("SUP", body("{'text':'pay'}")));

        assertThat(found.at("/matches/0/whose/name").asText()).isEqualTo("Hidden work");
        assertThat(found.at("/matches/0/form").toString()).isEqualTo("{\"project\":200,\"type\":\"10001\"}");
    }

    @Test
    public void shouldAnswerWhoMayCreateAndNotBrowse() {
        catalogues().change(FakeJira.HID, 0, List.of(ScopeLine.of("Pay", Whose.us())), "pat");

        jira.creator("rita", FakeJira.HID).loggedIn("rita");

        assertThat(answered(200, resource().match("HID", body("{'text':'pay for 010180-1234'}")))
                        .toString())
                .contains("\"what\":\"Pay\"", "\"numbers\":[{\"from\":8,\"to\":19}]");
        assertThat(resource().lines("HID").getStatus()).isEqualTo(404);
    }

    @Test
    public void shouldReadPastedLinesAndFilesWithoutKeepingThem() {
        put(0, PRINTERS);

        JsonNode pasted = answered(200, resource().read("SUP", body("{'text':'printers → IT support\\nwater'}")));
        JsonNode file = answered(200, resource().read("SUP", body("{'file':'What;Whose\\nDoors;Caretaker'}")));

        assertThat(pasted.at("/lines/0/id").asInt()).isEqualTo(1);
        assertThat(pasted.at("/lines/0/whose/kind").asText()).isEqualTo("us");
        assertThat(messages(pasted.path("findings"))).containsExactly("2 sluice.scope.finding.no-receiver");
        assertThat(file.at("/lines/1/what").asText()).isEqualTo("Doors");
        assertThat(resource().read("SUP", body("{'text':' '}")).getStatus()).isEqualTo(400);
        assertThat(resource()
                        .read("SUP", body("{'file':'" + "a;".repeat(20_000) + "'}"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(resource()
                        .read("SUP", body("{'text':'" + "a → us\\n".repeat(2_002) + "'}"))
                        .getStatus())
                .isEqualTo(400);
        assertThat(catalogues().version(FakeJira.SUP)).isEqualTo(1);
    }

    @Test
    public void shouldKnowTheOwnProjectAsUs() {
        put(0, "{'what':'Pay','whose':{'kind':'project','key':'SUP'}}");

        assertThat(catalogues().of(FakeJira.SUP).lines().get(0).whose()).isEqualTo(Whose.us());
    }

    @Test
    public void shouldWriteAFileThatRunsNothingAndReadsBack() {
        put(0, PRINTERS, "{'what':'=cmd','whose':{'kind':'us'},'facts':['-1 | 2','Ward']}");

        String file = String.valueOf(resource().table("SUP").getEntity());

        assertThat(file.lines().skip(1))
                .containsExactly(
                        "Printers;Desk;;desk@example.org;toner;;;;", "'=cmd;sluice.scope.us;;;;'-1 / 2 | Ward;;;");
    }

    private static List<String> messages(JsonNode findings) {
        List<String> messages = new ArrayList<>();
        findings.forEach(finding -> messages.add(
                finding.path("line").asText() + " " + finding.path("message").asText()));
        return messages;
    }

    private void assertRefused(String body, String field) {
        assertThat(answered(400, resource().change("SUP", body(body)))
                        .path("field")
                        .asText())
                .as(body)
                .isEqualTo(field);
    }

    private static JsonNode answered(int status, Response response) {
        JsonNode entity = JSON.valueToTree(response.getEntity());
        assertThat(response.getStatus()).as(entity.toString()).isEqualTo(status);
        return entity;
    }

    private Response put(long version, String... lines) {
        return resource().change("SUP", body("{'version':" + version + ",'lines':[" + String.join(",", lines) + "]}"));
    }

    private static Map<String, Object> body(String json) {
        try {
            return JSON.readValue(json.replace('\'', '"'), new TypeReference<>() {});
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON: " + json, e);
        }
    }

    private AoScopeCatalogues catalogues() {
        return new AoScopeCatalogues(tables.ao(), new SetClock(Instant.parse("2026-11-25T11:00:00Z")));
    }

    private ScopeResource resource() {
        Host host = jira.host();
        Words words = new Words(jira.texts());
        ScopeView view = new ScopeView(words, new People(jira.users()), outbox(), host);
        AoScopeCatalogues catalogues = catalogues();
        return new ScopeResource(
                jira.door(),
                new ScopeDesk(
                        host,
                        new ScopeTeam(new Support()::holds),
                        catalogues,
                        new ScopeSearch(catalogues, new SnowballStems()),
                        new WayInMatches(host, new FakeWayInTasks()),
                        view,
                        new ScopeEntrance(view, words),
                        new OneAtATime(new LocalLocks()),
                        words));
    }

    private Outbox outbox() {
        return Stub.of(Outbox.class)
                .answers("returned", given -> given[0].equals(FakeJira.SUP) ? List.copyOf(returned) : List.of())
                .make();
    }

    /** Karl and Pat work in SUP. */
    private static final class Support implements Teams {
        @Override
        public boolean holds(long projectId, String userKey) {
            return projectId == FakeJira.SUP && List.of("karl", "pat").contains(userKey);
        }

        @Override
        public TeamMembers of(long projectId) {
            throw new UnsupportedOperationException("nobody is looked up in " + projectId);
        }
    }
}
