package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.ItemExport;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/** One issue by REST: the parts of its shape, and who gets which refusal. */
public class IssueRestTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JiraRest rest;

    @Before
    public void serveAnIssue() {
        Export export = new Export();
        export.issue("SUP-1")
                .with("assignee", person("anna maria").put("emailAddress", "anna@example.com"))
                .with("resolution", named("10000", "Done"))
                .with("resolutiondate", "2026-07-02T08:00:00.000+0000")
                .with("creator", JsonNodeFactory.instance.nullNode())
                .labels("night", "lamp")
                .comment("10300", "anton", "Seen")
                .changed(
                        "10500",
                        "2026-03-02T08:20:00.000+0000",
                        "rita",
                        ItemExport.of("assignee", null, null, "anna maria", "Person anna maria"));
        home.add(export);
        rest = new JiraRest(home.tracker());
    }

    @After
    public void stop() {
        rest.close();
    }

    @Test
    public void shouldShowAPersonWithAnAddressThatCanBeCalled() {
        JsonNode anna = fields().path("assignee");

        assertThat(anna.path("self").asText()).isEqualTo(rest.root() + "user?username=anna+maria");
        assertThat(anna.path("key").asText()).isEqualTo("anna maria");
        assertThat(anna.path("emailAddress").asText()).isEqualTo("anna@example.com");
        assertThat(anna.path("displayName").asText()).isEqualTo("Person anna maria");
        assertThat(anna.path("timeZone").asText()).isEqualTo("Europe/Copenhagen");
    }

    @Test
    public void shouldWriteDatesInTheZonesSummerTime() {
        assertThat(fields().path("resolutiondate").asText()).isEqualTo("2026-07-02T10:00:00.000+0200");
    }

    @Test
    public void shouldShowNullWhereThereIsNothing() {
        for (String field : List.of("creator", "priority", "description")) {
            assertThat(fields().path(field).isNull()).as(field).isTrue();
        }
        assertThat(fields().has("parent")).isFalse();
        assertThat(fields().path("components").isArray()).isTrue();
    }

    @Test
    public void shouldShowLabelsByTheAlphabet() {
        assertThat(fields().path("labels")).extracting(JsonNode::asText).containsExactly("lamp", "night");
    }

    @Test
    public void shouldShowACommentWithItsAddressAndAuthors() {
        JsonNode comments = fields().path("comment");
        JsonNode comment = comments.path("comments").get(0);

        assertThat(comments.path("total").asInt()).isEqualTo(1);
        assertThat(comment.path("self").asText()).isEqualTo(rest.root() + "issue/10001/comment/10300");
        assertThat(comment.path("author").path("name").asText()).isEqualTo("anton");
        assertThat(comment.path("updateAuthor")).isEqualTo(comment.path("author"));
        assertThat(comment.path("created").asText()).isEqualTo("2026-03-02T09:30:00.000+0100");
        assertThat(comment.path("updated")).isEqualTo(comment.path("created"));
    }

    @Test
    public void shouldShowAHistoryWhoseAuthorIsGone() {
        home.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE change_group SET author_key = NULL"));

        JsonNode history = rest.get("issue/SUP-1?expand=changelog")
                .body()
                .path("changelog")
                .path("histories")
                .get(0);

        assertThat(history.has("author")).isFalse();
        assertThat(history.path("items").get(0).path("fieldtype").asText()).isEqualTo("jira");
    }

    @Test
    public void shouldFindAnIssueByIdAndByAKeyItHadBefore() {
        home.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO moved_key (project_key, issue_number, issue_id) VALUES ('OLD', 3, 10001)"));

        assertThat(rest.get("issue/10001").body().path("key").asText()).isEqualTo("SUP-1");
        assertThat(rest.get("issue/old-3").body().path("key").asText()).isEqualTo("SUP-1");
    }

    @Test
    public void shouldNotKnowWhatIsNoKeyOrId() {
        for (String text : List.of("SUP", "0", "99999999999999999999", "SUP-0", "%20")) {
            assertThat(rest.get("issue/" + text).status()).as(text).isEqualTo(404);
        }
    }

    @Test
    public void shouldTellAReaderWithoutRightFromOneWhoHasNotLoggedIn() {
        SecurityLevel nobody =
                home.tracker().levels().add(home.tracker().levels().addScheme("Privacy"), "Nobody", List.of());
        home.tracker().levels().put(home.issue("SUP-1").id(), Optional.of(nobody.id()));

        JiraRest.Answer forbidden = rest.get("issue/SUP-1");
        JiraRest.Answer anonymous = rest.as(Optional.empty()).get("issue/SUP-1");

        assertThat(forbidden.status()).isEqualTo(404);
        assertThat(forbidden).isEqualTo(rest.as(Optional.of(home.user("rita"))).get("issue/SUP-99"));
        assertThat(forbidden.body().has("fields")).isFalse();
        assertThat(anonymous.status()).isEqualTo(401);
        assertThat(anonymous.body().path("errorMessages").get(1).asText()).isEqualTo("Login Required");
    }

    @Test
    public void shouldTellTheCallersLanguageAndGroups() {
        User rita = home.user("rita");
        home.tracker().users().update(new User(rita.key(), rita.name(), "Rita", rita.email(), true, "da"));
        rest.as(Optional.of(home.user("rita")));

        JsonNode me = rest.get("myself").body();

        assertThat(me.path("locale").asText()).isEqualTo("da");
        assertThat(me.path("displayName").asText()).isEqualTo("Rita");
        assertThat(me.path("groups").path("size").asInt()).isZero();
    }

    @Test
    public void shouldTellTheLanguageThatIsSpokenWhereNoneIsChosen() {
        assertThat(rest.get("myself").body().path("locale").asText()).isEqualTo("en");
    }

    @Test
    public void shouldTellItsVersionInNumbers() {
        JsonNode info = rest.as(Optional.empty()).get("serverInfo").body();

        assertThat(info.path("versionNumbers")).extracting(JsonNode::asInt).containsExactly(11, 3, 1);
        assertThat(info.path("deploymentType").asText()).isEqualTo("Server");
    }

    private JsonNode fields() {
        return rest.get("issue/SUP-1").body().path("fields");
    }
}
