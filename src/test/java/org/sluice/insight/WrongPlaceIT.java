package org.sluice.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchRule;

/** The packaged plugin tells of the invented team's history what belonged elsewhere, how long triage took, and what went from team to team. */
public class WrongPlaceIT {

    private static final String INTAKE = "/rest/sluice/1.0/intake/SUP/";

    @ClassRule
    public static final WorkbenchRule WORKBENCH = new WorkbenchRule()
            .with("workbench.opening", Path.of("src", "host", "opening.json").toString());

    private final WorkbenchClient admin = WORKBENCH.asAdmin();

    @BeforeClass
    public static void readHistory() {
        SwitchedOn.ready(WORKBENCH.asAdmin(), "SUP");
    }

    @Test
    public void shouldTellOfHistoryWhatBelongedElsewhereAndFindIt() {
        JsonNode found = get(admin, INTAKE + "wrong-place");

        assertThat(found.path("known").asBoolean()).isTrue();
        int wrong = found.path("passedOn").asInt() + found.path("notForUs").asInt();
        assertThat(wrong).isPositive();
        assertThat(found.path("share").asDouble())
                .isEqualTo((double) wrong / found.path("arrived").asInt());
        int weekly = 0;
        for (JsonNode week : found.path("weeks")) {
            weekly += week.path("wrong").asInt();
        }
        assertThat(weekly).isEqualTo(wrong);
        assertThat(found.path("types").path(0).path("name").asText()).isNotEmpty();
        assertThat(search(admin, found.path("jql").asText()).path("total").asInt())
                .isGreaterThanOrEqualTo(wrong);
        assertThat(admin.get(INTAKE + "wrong-place/csv").body().lines().count())
                .isGreaterThan(found.path("weeks").size());
    }

    @Test
    public void shouldShowNoGroupOfFewReportersAndNobodysName() {
        JsonNode sources = get(admin, INTAKE + "wrong-place").path("sources");

        assertThat(sources.path("groups").isArray()).isTrue();
        assertThat(sources.toString()).doesNotContain("person", "karl", "signe");
        // Three times four weeks, whatever is asked for
        assertThat(get(admin, INTAKE + "wrong-place?from=2026-01-01&to=2026-01-02")
                        .path("sources"))
                .isEqualTo(sources);
    }

    @Test
    public void shouldTellTimeInTriageByFourWeeks() {
        JsonNode found = get(admin, INTAKE + "time-in-triage");

        assertThat(found.path("known").asBoolean()).isTrue();
        assertThat(found.path("points")).isNotEmpty();
        found.path("points").forEach(point -> assertThat(point.path("n").asInt() >= 4)
                .isEqualTo(!point.path("median").isNull()));
    }

    @Test
    public void shouldFindByJqlWhatWentFromTeamToTeamAndWhatWaitsInTriage() {
        List<String> hops = keys("sluiceHops(\"SUP\", 1)");
        assertThat(hops).isNotEmpty();
        assertThat(hops).containsAll(keys("sluiceHops(SUP, 2)")).containsAll(keys("sluiceBounced(SUP)"));
        assertThat(keys("sluiceInTriage(\"SUP\", \"1m\")")).containsAll(keys("sluiceInTriage(SUP, \"400d\")"));
        assertThat(said("sluiceHops(SUP, 0)")).contains("is no number of hops");
        assertThat(said("sluiceInTriage(SUP, \"4w\")")).contains("is no time");
        assertThat(said("sluiceBounced(NONE)")).contains("no project with the key “NONE”");
    }

    @Test
    public void shouldAnswerNobodyWhoIsNotLoggedInAndNoOneAboutAProjectThatIsNotThere() {
        for (String what : List.of("wrong-place", "wrong-place/csv", "time-in-triage")) {
            assertThat(WORKBENCH.asNobody().get(INTAKE + what).status()).isEqualTo(401);
            assertThat(admin.get("/rest/sluice/1.0/intake/NONE/" + what).status())
                    .isEqualTo(404);
            assertThat(admin.get(INTAKE + what + "?from=soon").status()).isEqualTo(400);
        }
        // and the endpoints beside them are still there
        assertThat(admin.get(INTAKE + "who-does-what").status()).isEqualTo(200);
    }

    private List<String> keys(String function) {
        List<String> keys = new ArrayList<>();
        search(admin, "issue in " + function)
                .path("issues")
                .forEach(issue -> keys.add(issue.path("key").asText()));
        return keys;
    }

    private String said(String function) {
        return search(admin, "issue in " + function)
                .path("errorMessages")
                .path(0)
                .asText();
    }

    private static JsonNode search(WorkbenchClient client, String jql) {
        return client.get("/rest/api/2/search?fields=summary&maxResults=1000&jql="
                        + URLEncoder.encode(jql, StandardCharsets.UTF_8))
                .json();
    }

    private static JsonNode get(WorkbenchClient client, String address) {
        WorkbenchClient.Reply reply = client.get(address);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }
}
