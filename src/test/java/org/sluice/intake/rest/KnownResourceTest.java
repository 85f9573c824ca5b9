package org.sluice.intake.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.intake.domain.KnownTask;
import org.sluice.intake.domain.KnownTasks;
import org.sluice.intake.domain.SimilarTasks;
import org.sluice.intake.domain.Watching;
import org.sluice.testing.FakeJira;

/** Tests {@link KnownResource}: SUP-9 is a known disruption; pat may manage watchers, karl may see the task, nobody else may. */
public class KnownResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FakeJira jira = new FakeJira().loggedIn("ann");
    private final Watchers watchers = new Watchers();

    @Test
    public void shouldTellKnownDisruptionsAndWhetherTheCallerWatchesThem() {
        watchers.keys.add("karl");

        assertThat(answered(200, resource(jira).disruptions("SUP")).toString())
                .isEqualTo("{\"watching\":true,\"tasks\":[{\"key\":\"SUP-9\",\"summary\":\"No network\","
                        + "\"since\":\"2026-03-09T08:00:00Z\",\"mine\":false,\"watchers\":1}]}");
        watchers.on = false;
        assertThat(answered(200, resource(jira).disruptions("SUP"))
                        .path("watching")
                        .asBoolean())
                .isFalse();
    }

    @Test
    public void shouldWatchForTheCallerAndTakeItBack() {
        JsonNode watched = answered(200, meToo(Map.of("task", "SUP-9")));
        assertThat(watched.path("mine").asBoolean()).isTrue();
        assertThat(watched.path("watchers").asInt()).isEqualTo(1);
        assertThat(watchers.keys).containsExactly("ann");

        assertThat(answered(200, meToo(Map.of("task", "SUP-9", "watch", false)))
                        .path("mine")
                        .asBoolean())
                .isFalse();
        assertThat(watchers.keys).isEmpty();
    }

    @Test
    public void shouldWatchForSomebodyElseByWhoManagesWatchersAlone() {
        assertThat(meToo(Map.of("task", "SUP-9", "onBehalf", "karl")).getStatus())
                .isEqualTo(403);
        jira.loggedIn("pat");
        assertThat(answered(400, meToo(Map.of("task", "SUP-9", "onBehalf", "rita")))
                        .path("field")
                        .asText())
                .isEqualTo("onBehalf");
        assertThat(watchers.keys).isEmpty();

        assertThat(meToo(Map.of("task", "SUP-9", "onBehalf", " karl ")).getStatus())
                .isEqualTo(200);

        assertThat(watchers.keys).containsExactly("karl");
    }

    @Test
    public void shouldWatchNothingButAKnownDisruption() {
        assertThat(answered(400, meToo(Map.of("task", "SUP-8"))).path("message").asText())
                .isEqualTo("sluice.way-in.error.no-disruption SUP-8");
        assertThat(meToo(Map.of()).getStatus()).isEqualTo(400);
        assertThat(meToo(Map.of("task", "SUP-9", "person", "karl")).getStatus()).isEqualTo(400);
        watchers.on = false;
        assertThat(meToo(Map.of("task", "SUP-9")).getStatus()).isEqualTo(409);
        assertThat(watchers.keys).isEmpty();
    }

    @Test
    public void shouldTellSimilarTasksWithTheWordsThatSpoke() {
        assertThat(answered(200, resource(jira).similar("SUP", Map.of("text", "Network gone")))
                        .toString())
                .isEqualTo("{\"tasks\":[{\"key\":\"SUP-7\",\"summary\":\"Network gone\",\"status\":\"Done\","
                        + "\"done\":\"2026-03-05T08:00:00Z\",\"words\":[\"network\",\"gone\"]}]}");
        assertThat(resource(jira)
                        .similar("SUP", Map.of("text", "x".repeat(20_001)))
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    public void shouldRefuseStrangersAndNobody() {
        assertThat(resource(jira).disruptions("HID").getStatus()).isEqualTo(404);
        assertThat(resource(jira).meToo("HID", Map.of("task", "SUP-9")).getStatus())
                .isEqualTo(404);
        assertThat(resource(jira).similar("NONE", Map.of("text", "x")).getStatus())
                .isEqualTo(404);
        KnownResource nobody = resource(new FakeJira());
        assertThat(nobody.disruptions("SUP").getStatus()).isEqualTo(401);
        assertThat(nobody.meToo("SUP", Map.of("task", "SUP-9")).getStatus()).isEqualTo(401);
        assertThat(nobody.similar("SUP", Map.of("text", "x")).getStatus()).isEqualTo(401);
    }

    private Response meToo(Map<String, Object> body) {
        return resource(jira).meToo("SUP", body);
    }

    private KnownResource resource(FakeJira site) {
        KnownTasks known = new There();
        SimilarTasks similar = new SimilarTasks(known, word -> Set.of("en:" + word));
        return new KnownResource(site.door(), new KnownDesk(site.host(), known, similar, watchers));
    }

    private static JsonNode answered(int status, Response response) {
        JsonNode entity = JSON.valueToTree(response.getEntity());
        assertThat(response.getStatus()).as(entity.toString()).isEqualTo(status);
        return entity;
    }

    /** SUP-9, which is pinned, and SUP-7, which is done. */
    private static final class There implements KnownTasks {
        @Override
        public List<KnownTask> disruptions(long projectId) {
            return List.of(new KnownTask(
                    9, "SUP-9", "No network", Instant.parse("2026-03-09T08:00:00Z"), "Open", Optional.empty()));
        }

        @Override
        public List<KnownTask> saying(long projectId, List<String> searched) {
            Instant done = Instant.parse("2026-03-05T08:00:00Z");
            return List.of(new KnownTask(7, "SUP-7", "Network gone", done, "Done", Optional.of(done)));
        }
    }

    /** Who watches SUP-9. */
    private static final class Watchers implements Watching {
        private final Set<String> keys = new HashSet<>();
        private boolean on = true;

        @Override
        public boolean isOn() {
            return on;
        }

        @Override
        public Watched of(long taskId, String userKey) {
            return new Watched(keys.contains(userKey), keys.size());
        }

        @Override
        public Watched change(long taskId, String userKey, boolean watch) {
            boolean changed = watch ? keys.add(userKey) : keys.remove(userKey);
            assertThat(changed).isTrue();
            return of(taskId, userKey);
        }

        @Override
        public boolean mayManage(long taskId, String userKey) {
            return userKey.equals("pat");
        }

        @Override
        public Optional<String> reader(long taskId, String username) {
            return Optional.of(username).filter("karl"::equals);
        }
    }
}
