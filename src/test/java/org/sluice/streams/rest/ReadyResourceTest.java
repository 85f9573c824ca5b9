package org.sluice.streams.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.platform.ErrorDto;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.ReadyList;
import org.sluice.streams.domain.ReadyTask;
import org.sluice.streams.domain.ReadyWork;
import org.sluice.testing.FakeJira;
import org.sluice.work.Stream;

/** Tests {@link ReadyResource}: who sees, who orders, and what a body may say. */
public class ReadyResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

    private final FakeJira jira = new FakeJira().loggedIn("ann");
    private final Set<String> owners = new HashSet<>();
    private final List<List<Object>> asked = new ArrayList<>();

    @Test
    public void shouldListWhatMayBeStartedForWhoeverBrowses() throws Exception {
        assertThat(JSON.writeValueAsString(resource().ready("SUP").getEntity()))
                .isEqualTo(
                        "{\"mayOrder\":false,\"tasks\":[{\"issue\":\"SUP-7\",\"summary\":\"Printer\",\"stream\":\"planned\","
                                + "\"priority\":\"High\",\"due\":\"2026-04-01\",\"created\":\"2026-03-02T00:00:00Z\","
                                + "\"nextUp\":\"2026-03-09T12:00:00Z\"},{\"issue\":\"SUP-5\",\"summary\":\"Printer\",\"stream\":null,"
                                + "\"priority\":null,\"due\":null,\"created\":\"2026-03-02T00:00:00Z\",\"nextUp\":null}],\"more\":3}");
        assertThat(resource().ready("NONE").getStatus()).isEqualTo(404);
        FakeJira nobody = new FakeJira();
        assertThat(new ReadyResource(nobody.door(), nobody.host(), new Told(), (project, role, user) -> false, clock())
                        .ready("SUP")
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    public void shouldLetTheProductOwnerPutInFront() throws Exception {
        owners.add("ann");

        Response answer = put("{\"issue\":\" SUP-5 \",\"nextUp\":true}");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(((ReadyDto) answer.getEntity()).mayOrder()).isTrue();
        put("{\"issue\":\"SUP-5\",\"nextUp\":false}");
        put("{\"issue\":\"SUP-5\",\"nextUp\":true,\"at\":\"2026-03-09T08:00:00Z\"}");
        assertThat(asked)
                .containsExactly(
                        List.of("ann", FakeJira.SUP, "SUP-5", Optional.of(NOW)),
                        List.of("ann", FakeJira.SUP, "SUP-5", Optional.empty()),
                        List.of("ann", FakeJira.SUP, "SUP-5", Optional.of(Instant.parse("2026-03-09T08:00:00Z"))));
    }

    @Test
    public void shouldRefuseEverybodyElse() throws Exception {
        Response refused = put("{\"issue\":\"SUP-5\",\"nextUp\":true}");

        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(asked).isEmpty();
    }

    @Test
    public void shouldRefuseWhatCannotBeMeantByItsName() throws Exception {
        owners.add("ann");

        assertRefused("{\"nextUp\":true}", "issue");
        assertRefused("{\"issue\":\" \",\"nextUp\":true}", "issue");
        assertRefused("{\"issue\":\"SUP-5\"}", "nextUp");
        assertRefused("{\"issue\":\"SUP-5\",\"nextUp\":\"yes\"}", "nextUp");
        assertRefused("{\"issue\":\"SUP-5\",\"nextUp\":true,\"at\":\"yesterday\"}", "at");
        assertRefused("{\"issue\":\"SUP-5\",\"nextUp\":true,\"at\":\"2026-03-10T12:00:01Z\"}", "at");
        assertRefused("{\"issue\":\"SUP-5\",\"nextUp\":true,\"at\":\"1900-01-01T00:00:00Z\"}", "at");
        assertRefused("{\"issue\":\"SUP-5\",\"nextUp\":true,\"place\":1}", "place");
        assertThat(asked).isEmpty();
    }

    private void assertRefused(String body, String field) throws IOException {
        Response refused = put(body);

        assertThat(refused.getStatus()).as(body).isEqualTo(400);
        assertThat(((ErrorDto) refused.getEntity()).field()).as(body).isEqualTo(field);
    }

    private Response put(String body) throws IOException {
        return resource().order("SUP", JSON.readValue(body, new TypeReference<Map<String, Object>>() {}));
    }

    private ReadyResource resource() {
        return new ReadyResource(
                jira.door(),
                jira.host(),
                new Told(),
                (project, role, user) ->
                        project == FakeJira.SUP && role == FlowRole.PRODUCT_OWNER && owners.contains(user),
                clock());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    /** Two tasks that may be started; what is asked of it is noted. */
    private final class Told implements ReadyWork {
        @Override
        public ReadyList of(String person, long projectId) {
            return new ReadyList(List.of(task(5, false), task(7, true)), 3);
        }

        @Override
        public void nextUp(String person, long projectId, String key, Optional<Instant> at) {
            asked.add(List.of(person, projectId, key, at));
        }

        private static ReadyTask task(long id, boolean next) {
            return new ReadyTask(
                    new FlowTask(
                            id,
                            FakeJira.SUP,
                            "SUP-" + id,
                            "Printer",
                            Optional.of(Stream.PLANNED).filter(stream -> next),
                            Optional.empty(),
                            Optional.empty()),
                    Optional.of(new ReadyTask.Ranked(2, "High")).filter(priority -> next),
                    Optional.of(LocalDate.parse("2026-04-01")).filter(due -> next),
                    Instant.parse("2026-03-02T00:00:00Z"),
                    Optional.of(Instant.parse("2026-03-09T12:00:00Z")).filter(at -> next));
        }
    }
}
