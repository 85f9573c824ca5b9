package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.ItemExport;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.people.User;

/** Search by REST: pages, choice of fields, expansions and refusals. */
public class SearchRestTest {
    private static final int MANY = 60;

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JiraRest rest;

    @Before
    public void serveMoreThanAPage() {
        Export export = new Export();
        for (int number = 1; number <= MANY; number++) {
            export.issue("SUP-" + number)
                    .comment(Integer.toString(10_300 + number), "anton", "Seen")
                    .changed(
                            Integer.toString(10_500 + number),
                            "2026-03-02T08:10:00.000+0000",
                            "rita",
                            ItemExport.of("status", "5", "Solved", "1", "Open"));
        }
        home.add(export);
        rest = new JiraRest(home.tracker());
    }

    @After
    public void stop() {
        rest.close();
    }

    @Test
    public void shouldSayInTheCallersLanguageWhatIsWrongWithAQuery() {
        home.tracker().users().add(new User("rosa", "rosa", "Rosa", "rosa@example.org", true, "sv"), "secret");

        rest.as(home.tracker().users().byName("rosa"));

        assertThat(rest.get("search?jql=colour%20%3D%20red")
                        .body()
                        .path("errorMessages")
                        .path(0)
                        .asText())
                .isEqualTo("Fältet 'colour' finns inte, eller så har du inte behörighet att se det.");
        assertThat(rest.get("search?jql=project%20%3D")
                        .body()
                        .path("errorMessages")
                        .path(0)
                        .asText())
                .startsWith("Fel i JQL-frågan: Ett värde, en lista eller en funktion saknas före frågans slut. (rad 1");
    }

    @Test
    public void shouldGiveFiftyUnlessMoreAreAskedFor() {
        JsonNode page = rest.get("search").body();

        assertThat(page.path("startAt").asInt()).isZero();
        assertThat(page.path("maxResults").asInt()).isEqualTo(50);
        assertThat(page.path("issues")).hasSize(50);
        assertThat(page.path("total").asInt()).isEqualTo(MANY);
        assertThat(rest.get("search?maxResults=100").body().path("issues")).hasSize(MANY);
    }

    @Test
    public void shouldGiveTheRestOnTheLastPage() {
        JsonNode page = rest.get("search?jql=order%20by%20key%20asc&startAt=58&maxResults=10&fields=key")
                .body();

        assertThat(page.path("issues").findValuesAsText("key")).containsExactly("SUP-59", "SUP-60");
        assertThat(page.path("maxResults").asInt()).isEqualTo(10);
    }

    @Test
    public void shouldGiveOnlyTheTotalWhereNothingIsAskedFor() {
        JsonNode page = rest.get("search?maxResults=0").body();

        assertThat(page.path("issues")).isEmpty();
        assertThat(page.path("total").asInt()).isEqualTo(MANY);
    }

    @Test
    public void shouldGiveAsManyAsItGivesForANegativeOrHugeNumber() {
        for (String max : new String[] {"-1", "5000"}) {
            JsonNode page = rest.get("search?fields=key&maxResults=" + max).body();

            assertThat(page.path("maxResults").asInt()).isEqualTo(1000);
            assertThat(page.path("issues")).hasSize(MANY);
        }
    }

    @Test
    public void shouldStartAtTheBeginningForANegativeStart() {
        assertThat(rest.get("search?startAt=-5&maxResults=1")
                        .body()
                        .path("startAt")
                        .asInt())
                .isZero();
    }

    @Test
    public void shouldRefuseAPageBeyondTheWindowWithItsSize() {
        JiraRest.Answer answer = rest.get("search?startAt=2147483647&maxResults=1000");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errorMessages").get(0).asText())
                .contains(Integer.toString(IssueSearch.WINDOW))
                .contains("2147484647");
    }

    @Test
    public void shouldGiveHistoriesOnlyWhenAskedFor() {
        JsonNode with = rest.get("search?maxResults=1&expand=names,changelog").body();
        JsonNode without = rest.get("search?maxResults=1").body();

        JsonNode log = with.path("issues").get(0).path("changelog");
        assertThat(log.path("total").asInt()).isEqualTo(1);
        assertThat(log.path("histories").get(0).path("created").asText()).isEqualTo("2026-03-02T09:10:00.000+0100");
        assertThat(with.path("names").path("created").asText()).isEqualTo("Created");
        assertThat(without.path("issues").get(0).has("changelog")).isFalse();
        assertThat(without.has("names")).isFalse();
    }

    @Test
    public void shouldGiveCommentsOnlyWhenAskedFor() {
        assertThat(firstFields("search?maxResults=1").has("comment")).isFalse();
        assertThat(firstFields("search?maxResults=1&fields=comment")
                        .path("comment")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    public void shouldTakeFieldsFromSeveralParameters() {
        JsonNode fields = firstFields("search?maxResults=1&fields=summary&fields=status,created");

        assertThat(fields).hasSize(3);
        assertThat(fields.has("status")).isTrue();
    }

    @Test
    public void shouldNotShowAFieldThatIsNone() {
        assertThat(firstFields("search?maxResults=1&fields=sprint")).isEmpty();
    }

    @Test
    public void shouldTakeTheWholeFormByPost() {
        JsonNode page = rest.post(
                        "search",
                        "{\"jql\":\"order by key asc\",\"startAt\":1,\"maxResults\":1,\"validateQuery\":true,"
                                + "\"expand\":[\"changelog\"]}")
                .body();

        assertThat(page.path("startAt").asInt()).isEqualTo(1);
        assertThat(page.path("issues").get(0).path("key").asText()).isEqualTo("SUP-2");
        assertThat(page.path("issues").get(0).has("changelog")).isTrue();
    }

    @Test
    public void shouldRefuseAPostWithoutBodyOrWithAWrongOne() {
        assertThat(rest.post("search", "").status()).isEqualTo(400);
        assertThat(rest.post("search", "[]").status()).isEqualTo(400);
        assertThat(rest.post("search", "{\"startAt\":\"first\"}").status()).isEqualTo(400);
    }

    @Test
    public void shouldNameAValueThatIsNotHere() {
        JiraRest.Answer answer = rest.post("search", "{\"jql\":\"project = NONE\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errorMessages").get(0).asText())
                .isEqualTo("The value 'NONE' does not exist for the field 'project'.");
        assertThat(answer.body().path("errors")).isEmpty();
    }

    @Test
    public void shouldNotTellAnonymousThatAProjectIsThere() {
        rest.as(Optional.empty());

        assertThat(rest.get("search?jql=project%3DSUP").status()).isEqualTo(400);
    }

    private JsonNode firstFields(String path) {
        return rest.get(path).body().path("issues").get(0).path("fields");
    }
}
