package org.sluice.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

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
import org.junit.Test;
import org.sluice.intake.domain.Channel;
import org.sluice.intake.domain.DirectRequests;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.intake.domain.WayInTask;
import org.sluice.streams.domain.FlowRoles;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.WhoseTurn;
import org.sluice.testing.FakeJira;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;

/** Tests {@link DirectResource}: ann works in SUP, as does pat, who may also name a reporter; rita may browse it and no more. */
public class DirectResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FakeJira jira = new FakeJira().loggedIn("ann").creator("ann", FakeJira.SUP);
    private final FakeWayInTasks tasks = new FakeWayInTasks();
    private final List<String> counted = new ArrayList<>();

    @Test
    public void shouldMakeATaskAndCountTheChannelAndNobody() {
        JsonNode made = answered(201, ask("{'channel':'corridor','summary':' No\\nlight ','details':'Hall'}"));

        assertThat(made.path("key").asText()).isEqualTo("SUP-9");
        assertThat(tasks.made).containsExactly(new WayInTask("No light", "Hall", Map.of(), Optional.empty()));
        assertThat(counted).containsExactly("100 9 CORRIDOR");
    }

    @Test
    public void shouldNameTheReporterWhereTheCallerMay() {
        assertThat(ask("{'channel':'phone','summary':'No light','reporter':'vera'}")
                        .getStatus())
                .isEqualTo(403);
        assertThat(counted).isEmpty();
        jira.loggedIn("pat").creator("pat", FakeJira.SUP);

        answered(201, ask("{'channel':'phone','summary':'No light','reporter':'vera'}"));

        assertThat(tasks.made.get(0).onBehalf()).contains("vera");
    }

    @Test
    public void shouldRefuseWhatCannotBeMeant() {
        assertThat(message(400, ask("{'channel':'<b>','summary':'No light'}")))
                .isEqualTo("sluice.direct.error.channel <b>");
        assertThat(message(400, ask("{'channel':'named','summary':'No light'}")))
                .isEqualTo("sluice.direct.error.channel named");
        assertThat(message(400, ask("{'channel':'chat','summary':' '}"))).isEqualTo("sluice.way-in.error.title");
        assertThat(message(400, ask("{'channel':'chat','summary':'" + "x".repeat(256) + "'}")))
                .isEqualTo("sluice.way-in.error.title-long 255");
        assertThat(message(400, ask("{'channel':'chat','summary':'No','details':'" + "x".repeat(20_001) + "'}")))
                .startsWith("sluice.scope.error.long");
        assertThat(message(400, ask("{'channel':'chat','summary':'No','who':'me'}")))
                .startsWith("sluice.error.unknown");
        assertThat(message(409, ask("{'channel':'chat','summary':'For 010180-1234'}")))
                .isEqualTo("sluice.direct.error.number");
        tasks.faults.put("priority", "Choose one.");
        assertThat(message(400, ask("{'channel':'chat','summary':'No light'}")))
                .isEqualTo("sluice.direct.error.refused Choose one.");
        assertThat(counted).isEmpty();
    }

    @Test
    public void shouldTakeAnIdentityNumberThatIsMeant() {
        answered(201, ask("{'channel':'chat','summary':'For 010180-1234','personal':true}"));

        assertThat(counted).hasSize(1);
    }

    @Test
    public void shouldTellByWeekAndNameTasksAndNobody() {
        JsonNode all = answered(200, resource(jira).look("SUP"));

        assertThat(all.path("weeks")).hasSize(12);
        assertThat(all.at("/weeks/0/week").asText()).isEqualTo("2026-09-07");
        assertThat(all.at("/weeks/10").toString())
                .isEqualTo("{\"week\":\"2026-11-16\",\"given\":0,\"phone\":1,\"chat\":0,\"corridor\":0,\"named\":1}");
        assertThat(all.at("/weeks/11").toString())
                .isEqualTo("{\"week\":\"2026-11-23\",\"given\":1,\"phone\":1,\"chat\":0,\"corridor\":1,\"named\":0}");
        assertThat(all.path("tasks").toString())
                .isEqualTo("[{\"issue\":\"SUP-7\",\"summary\":\"The <b>door\",\"at\":\"2026-11-24T08:00:00Z\"}]");
        assertThat(all.path("more").asInt()).isEqualTo(3);
    }

    @Test
    public void shouldBeForTheTeamAlone() {
        jira.loggedIn("rita");
        assertThat(resource(jira).look("SUP").getStatus()).isEqualTo(403);
        assertThat(ask("{'channel':'chat','summary':'No light'}").getStatus()).isEqualTo(403);
        assertThat(resource(jira).look("HID").getStatus()).isEqualTo(404);
        assertThat(resource(new FakeJira()).look("SUP").getStatus()).isEqualTo(401);
        assertThat(tasks.made).isEmpty();
    }

    private Response ask(String body) {
        try {
            return resource(jira)
                    .ask("SUP", JSON.readValue(body.replace('\'', '"'), new TypeReference<Map<String, Object>>() {}));
        } catch (IOException e) {
            throw new AssertionError(body, e);
        }
    }

    private DirectResource resource(FakeJira site) {
        SetClock clock = new SetClock(instant("2026-11-25"));
        Teams teams = Stub.of(Teams.class)
                .answers("holds", given -> given[1].equals("ann") || given[1].equals("pat"))
                .make();
        IntakeTeam team = new IntakeTeam(
                teams::holds,
                Stub.of(WhoseTurn.class).make(),
                Stub.of(FlowRoles.class).gives("has", false).make(),
                clock);
        return new DirectResource(site.door(), new DirectDesk(site.host(), team, tasks, new Counted(), clock));
    }

    private static String message(int status, Response response) {
        return answered(status, response).path("message").asText();
    }

    private static JsonNode answered(int status, Response response) {
        JsonNode entity = JSON.valueToTree(response.getEntity());
        assertThat(response.getStatus()).as(entity.toString()).isEqualTo(status);
        return entity;
    }

    /** Two were asked this week, the first of them in its first minute, and one in the last minute of the week before. */
    private final class Counted implements DirectRequests {

        @Override
        public void asked(long projectId, long taskId, Channel channel) {
            counted.add(projectId + " " + taskId + " " + channel);
        }

        @Override
        public List<Asked> asked(long projectId, Instant since) {
            return List.of(
                    new Asked(Channel.NAMED, Instant.parse("2026-11-20T12:00:00Z")),
                    new Asked(Channel.PHONE, Instant.parse("2026-11-22T22:59:00Z")),
                    new Asked(Channel.PHONE, Instant.parse("2026-11-22T23:00:00Z")),
                    new Asked(Channel.CORRIDOR, Instant.parse("2026-11-24T08:00:00Z")));
        }

        @Override
        public Looked given(String person, long projectId, Instant since) {
            return new Looked(List.of(new Given("SUP-7", "The <b>door", Instant.parse("2026-11-24T08:00:00Z"))), 3);
        }
    }
}
