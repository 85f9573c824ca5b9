package org.sluice.streams.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.sluice.platform.ErrorDto;
import org.sluice.platform.OneAtATime;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Places;
import org.sluice.streams.domain.TeamLimits;
import org.sluice.testing.FakeJira;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.Stub;

/** Tests {@link LimitsResource} in a Jira with the status 3; two tasks hold a place under every limit. */
public class LimitsResourceTest {

    private static final TypeReference<Map<String, Object>> BODY = new TypeReference<>() {};
    private static final String SHOWN = "\"statuses\":[{\"id\":\"3\",\"name\":\"In Progress\"}],\"mayChange\":";

    private final FakeJira jira = new FakeJira().loggedIn("ada");
    private final Map<Long, Limits> kept = new HashMap<>();
    private boolean counts = true;

    @Test
    public void shouldKeepLimitsAndShowThemToWhoMayBrowse() throws Exception {
        String limits = "{\"limits\":[{\"stream\":\"planned\",\"status\":null,\"most\":3,\"when\":\"stop\",\"held\":2},"
                + "{\"stream\":\"urgent\",\"status\":\"3\",\"most\":999,\"when\":\"warn\",\"held\":2}],";

        assertThat(json(put(limits.replace(",\"held\":2", "").replaceFirst(",$", "}"))))
                .isEqualTo(limits + SHOWN + "true,\"count\":true,\"counted\":true}");
        jira.loggedIn("ann");
        assertThat(json(resource().limits("SUP"))).isEqualTo(limits + SHOWN + "false,\"count\":true,\"counted\":true}");
        assertThat(put("{\"limits\":[]}").getStatus()).isEqualTo(403);
        assertThat(resource().limits("HID").getStatus()).isEqualTo(404);
    }

    @Test
    public void shouldSayWhenNobodyWasCountedYet() throws Exception {
        counts = false;

        assertThat(json(put("{\"limits\":[]}"))).endsWith("\"counted\":false}");
        assertThat(json(resource().limits("SUP"))).endsWith("\"counted\":true}");
    }

    @Test
    public void shouldTakeAllLimitsAway() throws Exception {
        put("{\"limits\":[{\"stream\":\"planned\",\"most\":3,\"when\":\"stop\"}]}");

        put("{\"limits\":[]}");

        assertThat(kept).containsEntry(FakeJira.SUP, Limits.NONE);
    }

    @Test
    public void shouldRefuseWhatCannotBeMeantNamingTheField() throws Exception {
        assertRefused("{}", "limits");
        assertRefused("{\"limits\":[3]}", "limits");
        assertRefused("{\"limit\":[]}", "limit");
        assertRefused(limit("\"stream\":\"none\",\"most\":3,\"when\":\"warn\""), "limits[0].stream");
        assertRefused(limit("\"most\":3,\"when\":\"warn\""), "limits[0].stream");
        assertRefused(limit("\"stream\":\"planned\",\"when\":\"warn\""), "limits[0].most");
        assertRefused(limit("\"stream\":\"planned\",\"most\":-1,\"when\":\"warn\""), "limits[0].most");
        assertRefused(limit("\"stream\":\"planned\",\"most\":1000,\"when\":\"warn\""), "limits[0].most");
        assertRefused(limit("\"stream\":\"planned\",\"most\":1.5,\"when\":\"warn\""), "limits[0].most");
        assertRefused(limit("\"stream\":\"planned\",\"most\":\"3\",\"when\":\"warn\""), "limits[0].most");
        assertRefused(limit("\"stream\":\"planned\",\"most\":3,\"when\":\"shout\""), "limits[0].when");
        assertRefused(limit("\"stream\":\"urgent\",\"most\":3,\"when\":\"stop\""), "limits[0].when");
        assertRefused(
                limit("\"stream\":\"planned\",\"most\":3,\"when\":\"stop\",\"status\":\"99\""), "limits[0].status");
        assertRefused(limit("\"stream\":\"planned\",\"most\":3,\"when\":\"stop\",\"colour\":1"), "colour");
        String same = "{\"stream\":\"planned\",\"most\":3,\"when\":\"stop\"}";
        assertRefused("{\"limits\":[" + same + "," + same + "]}", "limits[1].status");
        assertThat(kept).isEmpty();
    }

    private static String limit(String fields) {
        return "{\"limits\":[{" + fields + "}]}";
    }

    private void assertRefused(String body, String field) throws IOException {
        Response refused = put(body);

        assertThat(refused.getStatus()).as(body).isEqualTo(400);
        assertThat(((ErrorDto) refused.getEntity()).field()).as(body).isEqualTo(field);
    }

    private Response put(String body) throws IOException {
        return resource().change("SUP", new ObjectMapper().readValue(body, BODY));
    }

    private static String json(Response answer) throws IOException {
        return new ObjectMapper().writeValueAsString(answer.getEntity());
    }

    private LimitsResource resource() {
        Places places = Stub.of(Places.class).gives("held", 2).make();
        return new LimitsResource(jira.door(), jira.host(), new Kept(), places, new OneAtATime(new LocalLocks()));
    }

    /** Limits kept for as long as a test runs. */
    private final class Kept implements TeamLimits {
        @Override
        public Limits of(long projectId) {
            return kept.getOrDefault(projectId, Limits.NONE);
        }

        @Override
        public boolean change(long projectId, Limits limits) {
            kept.put(projectId, limits);
            return counts;
        }

        @Override
        public Map<String, String> statuses() {
            return Map.of("3", "In Progress");
        }

        @Override
        public boolean count() {
            return true;
        }

        @Override
        public Set<Long> projects() {
            return kept.keySet();
        }
    }
}
