package org.sluice.streams.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.platform.ErrorDto;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.Offer;
import org.sluice.streams.domain.OfferedTask;
import org.sluice.streams.domain.OwnWork;
import org.sluice.streams.domain.PausedTask;
import org.sluice.streams.domain.PausedTasks;
import org.sluice.streams.domain.PausedWork;
import org.sluice.streams.domain.Start;
import org.sluice.streams.domain.Started;
import org.sluice.streams.domain.TeamProjects.TeamProject;
import org.sluice.streams.domain.UrgentCall;
import org.sluice.testing.FakeJira;
import org.sluice.testing.Stub;
import org.sluice.work.Stream;

/** Tests the doors for urgent now, start and paused: who may, what a body may say, and what is answered. */
public class WorkResourcesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FlowTask PLANNED = task(8, Stream.PLANNED);
    private static final FlowTask URGENT = task(12, Stream.URGENT);
    private static final PausedTask LEFT = new PausedTask(
            PLANNED,
            PausedWork.left(8, "ann", Optional.of(12L), Instant.parse("2026-03-02T08:00:00Z"), Optional.of("page 4")),
            Optional.of(URGENT),
            false);

    private static final OfferedTask OFFERED =
            new OfferedTask(URGENT, Instant.parse("2026-03-02T08:00:00Z"), Offer.ALL);

    private final FakeJira jira = new FakeJira().loggedIn("ann");
    private List<Object> asked = List.of();

    @Test
    public void shouldStartAndAnswerWhatWasPaused() throws Exception {
        Response answer = start(
                "{\"issue\":\" SUP-12 \",\"whereWasI\":{\"SUP-8\":\" page\\n4 \"},\"keep\":[\"SUP-9\"],\"reason\":\" why \"}");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(asked)
                .containsExactly(
                        "ann", FakeJira.SUP, "SUP-12", Set.of("SUP-9"), Map.of("SUP-8", "page 4"), Optional.of("why"));
        assertThat(json(answer))
                .isEqualTo("{\"started\":{\"key\":\"SUP-12\",\"summary\":\"Task\",\"urgent\":true,\"whereWasI\":null,"
                        + "\"reason\":null},\"inProgress\":true,\"whereWasI\":\"hello\",\"paused\":[{\"key\":\"SUP-8\",\"summary\":\"Task\",\"urgent\":false,\"whereWasI\":\"page"
                        + " 4\",\"reason\":null}],\"kept\":[],"
                        + "\"notPaused\":[{\"key\":\"SUP-8\",\"summary\":\"Task\",\"urgent\":false,\"whereWasI\":null,\"reason\":\"no"
                        + " way\"}],\"limits\":[\"4 of 3\"],\"problems\":[{\"step\":\"look\",\"message\":\"down\"}]}");
    }

    @Test
    public void shouldTurnACallIntoUrgentWork() throws Exception {
        Response answer = urgentNow("{\"title\":\" No X-ray \",\"caller\":\"Dr Holm\",\"place\":\"\",\"phone\":4711}");

        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(asked)
                .containsExactly(
                        "ann",
                        FakeJira.SUP,
                        new UrgentCall("No X-ray", Optional.of("Dr Holm"), Optional.empty(), Optional.of("4711")));
    }

    @Test
    public void shouldListWhatIsPausedAndNameNobody() throws Exception {
        String one =
                "{\"key\":\"SUP-8\",\"summary\":\"Task\",\"since\":\"2026-03-02T08:00:00Z\",\"whereWasI\":\"page 4\","
                        + "\"pausedFor\":\"SUP-12\",\"back\":false}";

        assertThat(json(paused("SUP")))
                .isEqualTo(
                        "{\"own\":[" + one + "],\"offered\":[" + one
                                + "],\"toMe\":[{\"key\":\"SUP-12\",\"summary\":\"Task\",\"since\":\"2026-03-02T08:00:00Z\",\"until\":null}]}");
        assertThat(json(pause("{\"issue\":\"SUP-8\"}"))).isEqualTo(one);
        assertThat(json(new TeamProjectsResource(
                                jira.door(), jira.host(), person -> List.of(new TeamProject("SUP", "IT support")))
                        .projects()))
                .isEqualTo("{\"projects\":[{\"key\":\"SUP\",\"name\":\"IT support\"}]}");
    }

    @Test
    public void shouldRefuseWhatCannotBeMeantByItsName() throws Exception {
        assertRefused(urgentNow("{}"), "title");
        assertRefused(urgentNow("{\"title\":\" \\n \"}"), "title");
        assertRefused(urgentNow("{\"title\":\"" + "x".repeat(300) + "\"}"), "title");
        assertRefused(urgentNow("{\"title\":\"x\",\"place\":\"" + "x".repeat(256) + "\"}"), "place");
        assertRefused(urgentNow("{\"title\":\"x\",\"priority\":\"1\"}"), "priority");
        assertRefused(start("{}"), "issue");
        assertRefused(start("{\"issue\":{}}"), "issue");
        assertRefused(start("{\"issue\":\"SUP-12\",\"keep\":\"SUP-8\"}"), "keep");
        assertRefused(
                start("{\"issue\":\"SUP-12\",\"whereWasI\":{\"SUP-8\":\"" + "x".repeat(256) + "\"}}"), "whereWasI");
        assertRefused(start("{\"issue\":\"SUP-12\",\"reason\":\"" + "x".repeat(256) + "\"}"), "reason");
        assertRefused(pause("{\"issue\":\"SUP-8\",\"keep\":[]}"), "keep");
        assertThat(asked).isEmpty();
    }

    @Test
    public void shouldAnswerOnlyWhoMayBrowse() throws Exception {
        assertThat(paused("HID").getStatus()).isEqualTo(404);

        FakeJira nobody = new FakeJira();
        Map<String, Object> body = Map.of("issue", "SUP-8", "title", "x");
        assertThat(new PausedResource(nobody.door(), nobody.host(), work())
                        .paused("SUP")
                        .getStatus())
                .isEqualTo(401);
        assertThat(new StartResource(nobody.door(), nobody.host(), work())
                        .start("SUP", body)
                        .getStatus())
                .isEqualTo(401);
        assertThat(new UrgentNowResource(nobody.door(), nobody.host(), work())
                        .urgentNow("SUP", body)
                        .getStatus())
                .isEqualTo(401);
    }

    private Response start(String body) throws JsonProcessingException {
        return new StartResource(jira.door(), jira.host(), work()).start("SUP", map(body));
    }

    private Response urgentNow(String body) throws JsonProcessingException {
        return new UrgentNowResource(jira.door(), jira.host(), work()).urgentNow("SUP", map(body));
    }

    private Response pause(String body) throws JsonProcessingException {
        return new PausedResource(jira.door(), jira.host(), work()).pause("SUP", map(body));
    }

    private Response paused(String project) {
        return new PausedResource(jira.door(), jira.host(), work()).paused(project);
    }

    private OwnWork work() {
        Started started = new Started(
                URGENT,
                true,
                Optional.of("hello"),
                List.of(new Start.Pause(PLANNED, Optional.of("page 4"))),
                List.of(),
                List.of(new Started.NotPaused(PLANNED, "no way")),
                List.of("4 of 3"),
                List.of(new Started.Problem("look", "down")));
        return Stub.of(OwnWork.class)
                .answers("start", given -> told(given, started))
                .answers("urgentNow", given -> told(given, started))
                .answers("pause", given -> told(given, LEFT))
                .gives("paused", new PausedTasks(List.of(LEFT), List.of(LEFT), List.of(OFFERED)))
                .make();
    }

    private Object told(Object[] given, Object answer) {
        asked = Arrays.asList(given);
        return answer;
    }

    private static void assertRefused(Response answer, String field) {
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(((ErrorDto) answer.getEntity()).field()).isEqualTo(field);
    }

    private static String json(Response answer) throws JsonProcessingException {
        return JSON.writeValueAsString(answer.getEntity());
    }

    private static Map<String, Object> map(String body) throws JsonProcessingException {
        return JSON.readValue(body, new TypeReference<>() {});
    }

    private static FlowTask task(long id, Stream stream) {
        return new FlowTask(
                id,
                FakeJira.SUP,
                "SUP-" + id,
                "Task",
                Optional.of(stream),
                Optional.of(FlowStatus.IN_PROGRESS),
                Optional.of("ann"));
    }
}
