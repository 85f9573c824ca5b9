package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/** Comments over REST: a colleague who is curious sees nothing of those that are meant for others, not even how many. */
public class CommentsRestTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JiraRest rest;

    @Before
    public void serveAnIssueWithThreeComments() {
        Export export = new Export();
        export.issue("SUP-1")
                .comment("1", "anton", "Open to all")
                .commentFor("group", "night-watch", "2", "The spare key is in the vault")
                .commentFor("role", "Administrators", "3", "The supplier went bankrupt");
        home.add(export);
        home.tracker().groups().add(Groups.SOFTWARE_USERS, home.user("anton"));
        home.tracker().groups().add(Groups.SOFTWARE_USERS, home.user("rita"));
        home.tracker().groups().create("night-watch");
        home.tracker().groups().add("night-watch", home.user("rita"));
        rest = new JiraRest(home.tracker());
    }

    @After
    public void stop() {
        rest.close();
    }

    @Test
    public void shouldShowToEachWhatIsMeantForThem() {
        assertThat(bodies("anton")).containsExactly("Open to all");
        assertThat(bodies("rita")).containsExactly("Open to all", "The spare key is in the vault");
        assertThat(bodies("admin")).containsExactly("Open to all", "The supplier went bankrupt");
    }

    @Test
    public void shouldCountOnlyWhatIsShown() {
        JsonNode anton = comments("anton");
        JsonNode rita = comments("rita");

        assertThat(anton.path("total").asInt()).isEqualTo(1);
        assertThat(anton.path("maxResults").asInt()).isEqualTo(1);
        assertThat(rita.path("total").asInt()).isEqualTo(2);
    }

    @Test
    public void shouldHideThemInSearchesToo() {
        rest.as(Optional.of(home.user("anton")));

        JsonNode found = rest.get("search?fields=comment").body();

        JsonNode shown = found.path("issues").get(0).path("fields").path("comment");
        assertThat(shown.path("total").asInt()).isEqualTo(1);
        assertThat(found.toString()).doesNotContain("vault", "bankrupt", "night-watch");
    }

    @Test
    public void shouldFindNothingByTheirWords() {
        for (String word : List.of("vault", "bankrupt")) {
            for (String field : List.of("comment", "text")) {
                assertThat(found("anton", field, word)).as(field + word).isZero();
            }
        }
        assertThat(found("rita", "comment", "vault")).isEqualTo(1);
        assertThat(found("rita", "text", "bankrupt")).isZero();
        assertThat(found("admin", "text", "bankrupt")).isEqualTo(1);
    }

    @Test
    public void shouldShowStrangersOnlyWhatIsForAll() {
        home.tracker().schemes().grant(0, "BROWSE_PROJECTS", Holder.of(HolderType.ANYONE));
        rest.as(Optional.empty());

        assertThat(texts(rest.get("issue/SUP-1").body())).containsExactly("Open to all");
    }

    @Test
    public void shouldShowNothingToWhoHasLeft() {
        home.tracker().schemes().grant(0, "BROWSE_PROJECTS", Holder.of(HolderType.ANYONE));
        User rita = home.user("rita");
        rest.as(Optional.of(new User(rita.key(), rita.name(), rita.displayName(), rita.email(), false, "en")));

        assertThat(texts(rest.get("issue/SUP-1").body())).containsExactly("Open to all");
    }

    @Test
    public void shouldSayForWhomACommentIs() {
        JsonNode forGroup = comments("rita").path("comments").get(1).path("visibility");
        JsonNode forRole = comments("admin").path("comments").get(1).path("visibility");
        JsonNode forAll = comments("anton").path("comments").get(0);

        assertThat(forGroup.path("type").asText()).isEqualTo("group");
        assertThat(forGroup.path("value").asText()).isEqualTo("night-watch");
        assertThat(forRole.path("type").asText()).isEqualTo("role");
        assertThat(forRole.path("value").asText()).isEqualTo("Administrators");
        assertThat(forAll.has("visibility")).isFalse();
    }

    @Test
    public void shouldNameWhoChangedACommentLast() {
        Comment first = home.tracker().comments().of(home.issue("SUP-1").id()).get(0);
        home.tracker().comments().update(first.edited("Tidied", Optional.of("rita"), ImportedTracker.CLOCK.instant()));

        JsonNode shown = comments("anton").path("comments").get(0);

        assertThat(shown.path("author").path("key").asText()).isEqualTo("anton");
        assertThat(shown.path("updateAuthor").path("key").asText()).isEqualTo("rita");
        assertThat(shown.path("updated").asText()).isEqualTo("2026-06-15T12:00:00.000+0200");
    }

    private int found(String user, String field, String word) {
        rest.as(Optional.of(home.user(user)));
        return rest.get("search?jql=" + field + "%20~%20" + word)
                .body()
                .path("total")
                .asInt();
    }

    private List<String> bodies(String user) {
        rest.as(Optional.of(home.user(user)));
        return texts(rest.get("issue/SUP-1").body());
    }

    private JsonNode comments(String user) {
        rest.as(Optional.of(home.user(user)));
        return rest.get("issue/SUP-1").body().path("fields").path("comment");
    }

    private static List<String> texts(JsonNode issue) {
        return issue.path("fields").path("comment").path("comments").findValuesAsText("body");
    }
}
