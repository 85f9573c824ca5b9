package org.sluice.streams.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import org.sluice.platform.ErrorDto;
import org.sluice.platform.Words;
import org.sluice.streams.domain.StreamChange;
import org.sluice.streams.domain.StreamChanges;
import org.sluice.testing.FakeJira;
import org.sluice.testing.InMemoryLedger;
import org.sluice.work.Facts;
import org.sluice.work.LedgerState;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stream;

/** Tests {@link StreamChangesResource} and {@link MonthlyStreamChanges}. */
public class StreamChangesResourceTest {

    private static final Map<Long, List<StreamChange>> LOG = Map.of(
            6L,
            List.of(change(6, "2026-02-27T08:00:00Z", "Waited"), change(6, "2026-03-05T08:00:00Z", "=Surgeon phoned")),
            7L,
            List.of(change(7, "2026-03-06T08:00:00Z", null)));

    private final FakeJira jira = new FakeJira().loggedIn("ann");
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final List<Long> read = new ArrayList<>();

    @Test
    public void shouldListTheMonthsChangesWithTheirReasonsAndNoNames() throws Exception {
        measured();
        jira.task(6, "SUP-6", "Printer").task(7, "SUP-7", "Screen");

        assertThat(json(resource().changes("SUP", "2026-03")))
                .isEqualTo("{\"project\":\"SUP\",\"month\":\"2026-03\",\"zone\":\"Europe/Copenhagen\","
                        + "\"toUrgent\":2,\"toPlanned\":0,\"changes\":["
                        + "{\"issue\":\"SUP-7\",\"summary\":\"Screen\",\"at\":\"2026-03-06T09:00+01:00\","
                        + "\"from\":\"planned\",\"to\":\"urgent\"},"
                        + "{\"issue\":\"SUP-6\",\"summary\":\"Printer\",\"at\":\"2026-03-05T09:00+01:00\","
                        + "\"from\":\"planned\",\"to\":\"urgent\",\"reason\":\"=Surgeon phoned\"}],"
                        + "\"unread\":0,\"asOf\":\"2026-03-10T12:00:00Z\"}");
    }

    @Test
    public void shouldFindWhatChangedInAMonthAndAgainLater() throws Exception {
        measured();
        jira.task(6, "SUP-6", "Printer");

        assertThat(json(resource().changes("SUP", "2026-02")))
                .contains("Waited")
                .doesNotContain("Surgeon");
    }

    @Test
    public void shouldLeaveOutWhatTheCallerMayNotBrowseAlsoInTheCounts() throws Exception {
        measured();
        jira.task(6, "SUP-6", "Printer").hiddenTask(7);

        assertThat(json(resource().changes("SUP", "2026-03")))
                .contains("\"toUrgent\":1")
                .doesNotContain("SUP-7");
    }

    @Test
    public void shouldAnswerForTheCurrentMonthWhenNoneIsNamedAndRefuseWhatIsNone() throws Exception {
        measured();

        assertThat(json(resource().changes("SUP", null))).contains("\"month\":\"2026-04\"");
        for (String wrong : List.of("2026-13", "March", "+12026-03", "2026-3")) {
            Response refused = resource().changes("SUP", wrong);
            assertThat(refused.getStatus()).isEqualTo(400);
            assertThat(((ErrorDto) refused.getEntity()).message()).isEqualTo("sluice.error.no-month " + wrong);
        }
    }

    @Test
    public void shouldRefuseUntilTheHistoryIsReadAndWhoeverMayNotBrowse() {
        assertThat(resource().changes("SUP", null).getStatus()).isEqualTo(409);
        ledger.at(FakeJira.SUP, LedgerState.filling(1, 2));
        assertThat(resource().csv("SUP", null).getStatus()).isEqualTo(409);
        assertThat(resource().changes("HID", null).getStatus()).isEqualTo(404);
    }

    @Test
    public void shouldReadNoTaskThatCameAfterTheMonth() throws Exception {
        measured();
        jira.task(6, "SUP-6", "Printer").task(7, "SUP-7", "Screen");

        assertThat(json(resource().changes("SUP", "1900-01"))).contains("\"changes\":[],\"unread\":0");

        assertThat(read).isEmpty();
    }

    @Test
    public void shouldReadSoManyTasksAndSayOfHowManyItReadNone() throws Exception {
        for (long id = 1; id <= MonthlyStreamChanges.MOST_TASKS + 2; id++) {
            jira.task(id, "SUP-" + id, "Printer");
            ledger.with(FakeJira.SUP, restreamed(id, id == 6 ? "2026-04-01T08:00" : "2026-03-05T08:00"));
        }
        ledger.apply(FakeJira.SUP, ProjectSettings.OFF.on(true));

        assertThat(json(resource().changes("SUP", "2026-03"))).contains("\"unread\":2");

        assertThat(resource().csv("SUP", "2026-03").getEntity().toString())
                .endsWith("\r\nsluice.stream-changes.unread 2;;;;;\r\n");
        read.clear();
        assertThat(json(resource().changes("SUP", "2026-03"))).contains("\"unread\":2");

        // what changed last comes last
        assertThat(read).hasSize(MonthlyStreamChanges.MOST_TASKS).doesNotContain(6L);
    }

    @Test
    public void shouldGiveTheSameAsAFileWithoutFormulas() {
        measured();
        jira.task(6, "SUP-6", "@Printer");

        assertThat(resource().csv("SUP", "2026-03").getEntity().toString())
                .endsWith("\r\nSUP-6;'@Printer;2026-03-05 09:00;sluice.stream.planned;sluice.stream.urgent;"
                        + "'=Surgeon phoned\r\n");
    }

    /** It came from another team on 28 February: what it changed there stands in that team's month. */
    @Test
    public void shouldListNoChangeFromBeforeATaskCameHere() throws Exception {
        Facts moved = created("2026-02-20").id(6).project("7").stream("PLANNED")
                .on("2026-02-28")
                .project("100")
                .on("2026-03-05T08:00")
                .stream("URGENT")
                .facts();
        ledger.with(FakeJira.SUP, moved);
        ledger.apply(FakeJira.SUP, ProjectSettings.OFF.on(true));
        jira.task(6, "SUP-6", "Printer");

        assertThat(json(resource().changes("SUP", "2026-02"))).contains("\"changes\":[]");
        assertThat(json(resource().changes("SUP", "2026-03"))).contains("\"toUrgent\":1");
    }

    private void measured() {
        ledger.with(FakeJira.SUP, restreamed(6, "2026-03-05T08:00"), restreamed(7, "2026-03-06T08:00"));
        ledger.apply(FakeJira.SUP, ProjectSettings.OFF.on(true));
    }

    private static Facts restreamed(long id, String when) {
        return created("2026-02-20").id(id).stream("PLANNED").on(when).stream("URGENT")
                .facts();
    }

    private static StreamChange change(long issue, String at, @Nullable String reason) {
        return new StreamChange(issue, Instant.parse(at), Stream.PLANNED, Stream.URGENT, Optional.ofNullable(reason));
    }

    private StreamChangesResource resource() {
        StreamChanges log = (project, issues) -> {
            read.addAll(issues);
            return issues.stream()
                    .flatMap(issue -> LOG.getOrDefault(issue, List.of()).stream())
                    .toList();
        };
        Clock april = Clock.fixed(instant("2026-04-02"), ZoneOffset.UTC);
        return new StreamChangesResource(
                jira.door(),
                jira.host(),
                new MonthlyStreamChanges(ledger, log, jira.host(), april),
                new Words(jira.texts()));
    }

    private static String json(Response response) throws JsonProcessingException {
        return new ObjectMapper().writeValueAsString(response.getEntity());
    }
}
