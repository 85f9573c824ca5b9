package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.option;
import static org.sluice.workbench.testing.Export.person;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JiraRest;

/** What is configured, thing by thing, in the shapes of Jira's REST. */
public class ConstantRestTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JiraRest rest;

    @Before
    public void serveSomeConstants() {
        Export export = new Export()
                .name("customfield_10100", "Team")
                .name("customfield_10101", "Wards")
                .name("customfield_10102", "Doctors");
        export.issue("SUP-1")
                .status("3", "In Progress", "indeterminate")
                .with("resolution", named("10000", "Done").put("description", "Over"))
                .with("customfield_10100", "1-364")
                .withList("customfield_10101", option("10400", "North"))
                .withList("customfield_10102", person("dorte"));
        home.add(export);
        rest = new JiraRest(home.tracker());
    }

    @After
    public void stop() {
        rest.close();
    }

    @Test
    public void shouldShowAStatusWithItsCategory() {
        JsonNode status = rest.get("status/3").body();

        assertThat(status.path("self").asText()).isEqualTo(rest.root() + "status/3");
        assertThat(status.path("name").asText()).isEqualTo("In Progress");
        JsonNode category = status.path("statusCategory");
        assertThat(category.path("self").asText()).isEqualTo(rest.root() + "statuscategory/4");
        assertThat(category.path("id").isIntegralNumber()).isTrue();
        assertThat(category.path("key").asText()).isEqualTo("indeterminate");
        assertThat(category.path("colorName").asText()).isEqualTo("inprogress");
        assertThat(category.path("name").asText()).isEqualTo("In Progress");
    }

    @Test
    public void shouldFindAStatusByItsNameWithASpace() {
        assertThat(rest.get("status/in%20PROGRESS").body().path("id").asText()).isEqualTo("3");
    }

    @Test
    public void shouldNotKnowAStatusThatIsNone() {
        JiraRest.Answer answer = rest.get("status/77");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("errorMessages").get(0).asText())
                .isEqualTo("The status with id '77' does not exist");
    }

    @Test
    public void shouldListStatusesWithTheShapeOfTheOne() {
        assertThat(rest.get("status").body()).contains(rest.get("status/3").body());
    }

    @Test
    public void shouldShowOneOfAListByItsId() {
        JsonNode priority = rest.get("priority").body().get(0);

        assertThat(rest.get("priority/" + priority.path("id").asText()).body()).isEqualTo(priority);
        assertThat(rest.get("issuetype/10001").body().path("name").asText()).isEqualTo("Task");
        assertThat(rest.get("resolution/77").status()).isEqualTo(404);
    }

    @Test
    public void shouldShowAResolution() {
        JsonNode resolution = rest.get("resolution").body().get(0);

        assertThat(resolution.path("self").asText()).isEqualTo(rest.root() + "resolution/10000");
        assertThat(resolution.path("id").asText()).isEqualTo("10000");
        assertThat(resolution.path("name").asText()).isEqualTo("Done");
    }

    @Test
    public void shouldShowAPriority() {
        JsonNode first = rest.get("priority").body().get(0);

        assertThat(first.path("self").asText()).isEqualTo(rest.root() + "priority/1");
        assertThat(first.path("id").isTextual()).isTrue();
        assertThat(first.path("description").asText()).isEqualTo("This problem will block progress.");
    }

    @Test
    public void shouldShowAnIssueType() {
        JsonNode type = rest.get("issuetype").body().get(0);

        assertThat(type.path("self").asText()).isEqualTo(rest.root() + "issuetype/10001");
        assertThat(type.path("name").asText()).isEqualTo("Task");
        assertThat(type.path("subtask").isBoolean()).isTrue();
    }

    @Test
    public void shouldNameNoCustomFieldToSomebodyWhoBrowsesNothing() {
        JsonNode fields = rest.as(Optional.empty()).get("field").body();

        assertThat(fields.findValuesAsText("id"))
                .contains("summary", "created")
                .noneMatch(id -> id.startsWith("customfield_"));
    }

    @Test
    public void shouldDescribeASystemField() {
        JsonNode created = field("created");

        assertThat(created.path("name").asText()).isEqualTo("Created");
        assertThat(created.path("custom").asBoolean()).isFalse();
        assertThat(created.path("schema").path("type").asText()).isEqualTo("datetime");
        assertThat(created.path("schema").path("system").asText()).isEqualTo("created");
        assertThat(created.path("clauseNames")).extracting(JsonNode::asText).containsExactly("created", "createdDate");
    }

    @Test
    public void shouldSayWhatAListHolds() {
        assertThat(field("components").path("schema").path("items").asText()).isEqualTo("component");
        assertThat(field("labels").path("schema").path("items").asText()).isEqualTo("string");
        assertThat(field("issuelinks").path("schema").path("items").asText()).isEqualTo("issuelinks");
        assertThat(field("customfield_10101").path("schema").path("items").asText())
                .isEqualTo("option");
        assertThat(field("customfield_10102").path("schema").path("items").asText())
                .isEqualTo("user");
        assertThat(field("summary").path("schema").has("items")).isFalse();
    }

    @Test
    public void shouldDescribeACustomField() {
        JsonNode team = field("customfield_10100");

        assertThat(team.path("name").asText()).isEqualTo("Team");
        assertThat(team.path("custom").asBoolean()).isTrue();
        assertThat(team.path("clauseNames")).extracting(JsonNode::asText).containsExactly("cf[10100]", "Team");
        assertThat(team.path("schema").path("customId").asLong()).isEqualTo(10_100);
        assertThat(team.path("schema").path("type").asText()).isEqualTo("string");
    }

    @Test
    public void shouldTellThatCommentsComeOnlyWhenAskedFor() {
        assertThat(field("comment").path("navigable").asBoolean()).isFalse();
        assertThat(field("comment").path("clauseNames")).isEmpty();
        assertThat(field("status").path("navigable").asBoolean()).isTrue();
    }

    @Test
    public void shouldTellTheConstantsToAnyone() {
        rest.as(Optional.empty());

        for (String path : new String[] {"status", "priority", "resolution", "issuetype", "field"}) {
            assertThat(rest.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(rest.get("priority").body()).isNotEmpty();
    }

    @Test
    public void shouldShowTypesAndStatusesToWhoeverSeesAProject() {
        String type = rest.get("issuetype").body().get(0).path("id").asText();
        String status = rest.get("status").body().get(0).path("id").asText();

        rest.as(Optional.empty());

        assertThat(rest.get("issuetype").body()).isEmpty();
        assertThat(rest.get("status").body()).isEmpty();
        assertThat(rest.get("issuetype/" + type).status()).isEqualTo(404);
        assertThat(rest.get("status/" + status).status()).isEqualTo(404);
    }

    private JsonNode field(String id) {
        return StreamSupport.stream(rest.get("field").body().spliterator(), false)
                .filter(field -> field.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
