package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.option;
import static org.sluice.workbench.testing.Export.person;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.pages.frame.Assets;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.ItemExport;
import org.sluice.workbench.testing.JiraRest;

/** Jira's REST API over a real server, shapes and refusals. */
public class JiraRestTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JiraRest rest;

    @Before
    public void serveThreeIssues() {
        Export export = new Export().name("customfield_10100", "Support team");
        export.issue("SUP-1")
                .with("assignee", person("anton"))
                .with("customfield_10100", option("10400", "First line"))
                .withList("components", named("10200", "X-ray viewer"))
                .comment("10300", "anton", "<script>alert(1)</script> \ud83e\uddd1‏")
                .changed(
                        "10500",
                        "2026-03-02T08:10:00.000+0000",
                        "rita",
                        ItemExport.of("assignee", null, null, "anton", "Person anton"));
        export.issue("SUP-2").parent("SUP-1");
        export.issue("SUP-3");
        home.add(export);
        rest = new JiraRest(home.tracker());
    }

    @After
    public void stop() {
        rest.close();
    }

    @Test
    public void shouldShowAnIssueWithItsFields() {
        JsonNode issue = rest.get("issue/SUP-1").body();

        assertThat(issue.path("key").asText()).isEqualTo("SUP-1");
        assertThat(issue.path("self").asText()).isEqualTo(rest.root() + "issue/10001");
        JsonNode fields = issue.path("fields");
        assertThat(fields.path("created").asText()).isEqualTo("2026-03-02T09:00:00.000+0100");
        assertThat(fields.path("status").path("statusCategory").path("key").asText())
                .isEqualTo("new");
        assertThat(fields.path("assignee").path("name").asText()).isEqualTo("anton");
        assertThat(fields.path("customfield_10100").path("value").asText()).isEqualTo("First line");
        assertThat(fields.path("components").get(0).path("id").asText()).isEqualTo("10200");
        assertThat(fields.path("resolution").isNull()).isTrue();
        assertThat(fields.path("comment").path("comments").get(0).path("body").asText())
                .isEqualTo("<script>alert(1)</script> \ud83e\uddd1‏");
        assertThat(issue.has("changelog")).isFalse();
    }

    @Test
    public void shouldShowHistoryAndNamesWhenAsked() {
        JsonNode issue = rest.get("issue/SUP-1?expand=changelog,names&fields=customfield_10100")
                .body();

        JsonNode history = issue.path("changelog").path("histories").get(0);
        assertThat(history.path("id").asText()).isEqualTo("10500");
        assertThat(history.path("author").path("key").asText()).isEqualTo("rita");
        assertThat(history.path("items").get(0).path("toString").asText()).isEqualTo("Person anton");
        assertThat(history.path("items").get(0).path("from").isNull()).isTrue();
        assertThat(names(issue.path("names"))).containsExactly("customfield_10100");
        assertThat(names(issue.path("fields"))).containsExactly("customfield_10100");
    }

    @Test
    public void shouldShowParentsAndSubtasksInShort() {
        assertThat(rest.get("issue/SUP-2")
                        .body()
                        .path("fields")
                        .path("parent")
                        .path("key")
                        .asText())
                .isEqualTo("SUP-1");
        assertThat(rest.get("issue/SUP-1")
                        .body()
                        .path("fields")
                        .path("subtasks")
                        .get(0)
                        .path("key")
                        .asText())
                .isEqualTo("SUP-2");
    }

    @Test
    public void shouldSearchAPageAtATime() {
        JsonNode page = rest.get(
                        "search?jql=project%3DSUP%20order%20by%20key%20asc&startAt=1&maxResults=1&fields=summary")
                .body();

        assertThat(page.path("total").asInt()).isEqualTo(3);
        assertThat(page.path("startAt").asInt()).isEqualTo(1);
        assertThat(page.path("maxResults").asInt()).isEqualTo(1);
        assertThat(page.path("issues").findValuesAsText("key")).containsExactly("SUP-2");
        assertThat(names(page.path("issues").get(0).path("fields"))).containsExactly("summary");
    }

    @Test
    public void shouldSearchByPostAsByGet() {
        JsonNode posted = rest.post(
                        "search",
                        "{\"jql\":\"assignee = anton\",\"fields\":[\"*all\",\"-comment\"],\"expand\":[\"names\"]}")
                .body();

        assertThat(posted.path("issues").get(0).path("key").asText()).isEqualTo("SUP-1");
        assertThat(posted.path("issues").get(0).path("fields").has("comment")).isFalse();
        assertThat(posted.path("names").path("customfield_10100").asText()).isEqualTo("Support team");
    }

    @Test
    public void shouldAnswerAWrongQueryWithWhatIsWrong() {
        JiraRest.Answer answer = rest.get("search?jql=project%20SUP");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errorMessages").get(0).asText()).endsWith("(line 1, character 9)");
        assertThat(answer.body().path("errors").isObject()).isTrue();
        assertThat(rest.get("search?jql=&startAt=9999&maxResults=2").status()).isEqualTo(400);
        assertThat(rest.get("search?startAt=x").status()).isEqualTo(400);
        assertThat(rest.post("search", "{\"jql\":").status()).isEqualTo(400);
        assertThat(rest.post("search", "{\"sql\":\"x\"}").status()).isEqualTo(400);
    }

    @Test
    public void shouldTellMissingFromForbidden() {
        assertThat(rest.get("issue/SUP-99").status()).isEqualTo(404);
        assertThat(rest.get("issue/SUP-99").body().path("errorMessages").get(0).asText())
                .isEqualTo("Issue Does Not Exist");
        assertThat(rest.get("project/NONE").status()).isEqualTo(404);

        rest.as(Optional.of(home.user("anton")));
        assertThat(rest.get("issue/SUP-1")).isEqualTo(rest.get("issue/SUP-99"));
        assertThat(rest.get("project/SUP").status()).isEqualTo(404);
    }

    @Test
    public void shouldShowAnonymousOnlyWhatAnyoneMaySee() {
        rest.as(Optional.empty());

        assertThat(rest.get("issue/SUP-1").status()).isEqualTo(401);
        assertThat(rest.get("search").body().path("total").asInt()).isZero();
        assertThat(rest.get("project").body()).isEmpty();
        assertThat(rest.get("myself").status()).isEqualTo(401);
        assertThat(rest.get("serverInfo").status()).isEqualTo(200);
    }

    @Test
    public void shouldDescribeItselfAndTheCaller() {
        JsonNode info = rest.get("serverInfo").body();
        JsonNode me = rest.get("myself").body();

        assertThat(rest.root()).isEqualTo(info.path("baseUrl").asText() + "/rest/api/2/");
        assertThat(info.path("version").asText()).isEqualTo("11.3.1");
        assertThat(info.path("serverTime").asText()).isEqualTo("2026-06-15T12:00:00.000+0200");
        assertThat(me.path("name").asText()).isEqualTo("admin");
        assertThat(me.path("avatarUrls").path("48x48").asText())
                .isEqualTo(info.path("baseUrl").asText() + Assets.PATH + "/0/person.svg");
        assertThat(me.path("groups").path("size").asInt()).isEqualTo(2);
    }

    @Test
    public void shouldHaveThePicturesThatItNames() {
        Assets assets = new Assets("1");

        assertThat(assets.read("person.svg")).isPresent();
        assertThat(assets.read("project.svg")).isPresent();
    }

    @Test
    public void shouldListWhatIsConfigured() {
        assertThat(rest.get("project").body().findValuesAsText("key")).containsExactly("SUP");
        assertThat(rest.get("project/sup")
                        .body()
                        .path("components")
                        .get(0)
                        .path("name")
                        .asText())
                .isEqualTo("X-ray viewer");
        assertThat(rest.get("priority").body().findValuesAsText("name")).startsWith("Highest", "High");
        assertThat(rest.get("status/open").body().path("id").asText()).isEqualTo("1");
        assertThat(rest.get("issuetype").body().get(0).path("subtask").asBoolean())
                .isFalse();
        assertThat(rest.get("resolution").body()).isEmpty();
        assertThat(rest.get("field").body().findValuesAsText("custom"))
                .contains("com.atlassian.jira.plugin.system.customfieldtypes:select");
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
