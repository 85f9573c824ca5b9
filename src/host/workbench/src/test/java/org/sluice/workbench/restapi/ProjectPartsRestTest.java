package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.projects.ProjectRoles;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/** Components, statuses and roles of a project, and what may be typed in it, by REST. */
public class ProjectPartsRestTest extends RestAtWork {
    @Test
    public void shouldListComponents() {
        JsonNode component = rest.get("project/SUP/components").body().get(0);

        assertThat(component.path("name").asText()).isEqualTo("X-ray viewer");
        assertThat(component.path("project").asText()).isEqualTo("SUP");
    }

    @Test
    public void shouldListTheStatusesOfEachType() {
        JsonNode types = rest.get("project/SUP/statuses").body();

        assertThat(types.findValuesAsText("subtask")).contains("true", "false");
        assertThat(types.get(0).path("statuses").findValuesAsText("name")).contains("Open");
    }

    @Test
    public void shouldShowItsAdministratorWhoPlaysARole() {
        place.grant("ADMINISTER_PROJECTS", "rita");
        place.tracker().roles().addActor(place.project("SUP"), ProjectRole.ADMINISTRATORS, ProjectRoles.USER, "anton");
        place.tracker().roles().addActor(place.project("SUP"), ProjectRole.ADMINISTRATORS, ProjectRoles.GROUP, "ward");

        String address =
                rest.get("project/SUP/role").body().path("Administrators").asText();
        JsonNode role = rest.get(address.substring(rest.root().length())).body();

        assertThat(role.path("name").asText()).isEqualTo("Administrators");
        assertThat(role.path("actors").findValuesAsText("displayName")).contains("Person anton", "ward");
        assertThat(role.path("actors").findValues("id")).doesNotHaveDuplicates().hasSize(3);
        assertThat(role.path("actors").findValuesAsText("type"))
                .contains("atlassian-user-role-actor", "atlassian-group-role-actor");
        assertThat(rest.get("project/SUP/role/1").status()).isEqualTo(404);
    }

    @Test
    public void shouldKeepRolesFromWhoOnlyBrowses() {
        JiraRest.Answer list = rest.get("project/SUP/role");

        assertThat(list.status()).isEqualTo(403);
        assertThat(list.body().path("errorMessages").get(0).asText())
                .isEqualTo("You cannot edit the configuration of this project.");
        assertThat(rest.get("project/SUP/role/10002").status()).isEqualTo(403);
        assertThat(rest.as(place.as("admin")).get("project/SUP/role/10002").status())
                .isEqualTo(200);
        place.tracker().schemes().grant(0, "BROWSE_PROJECTS", new Holder(HolderType.ANYONE, ""));
        assertThat(rest.as(Optional.empty()).get("project/SUP/role/10002").status())
                .isEqualTo(401);
    }

    @Test
    public void shouldTellWhatCanBeTyped() {
        JsonNode types = rest.get("issue/createmeta/SUP/issuetypes").body();
        JsonNode fields =
                rest.get("issue/createmeta/SUP/issuetypes/10001").body().path("values");
        JsonNode edit = rest.get("issue/SUP-1/editmeta").body().path("fields");

        assertThat(types.path("values").findValuesAsText("name")).contains("Task");
        assertThat(fields.findValuesAsText("fieldId")).contains("summary", "duedate", place.streamId());
        assertThat(edit.path("summary").path("required").asBoolean()).isTrue();
        assertThat(edit.path("labels").path("operations"))
                .extracting(JsonNode::asText)
                .containsExactly("add", "set", "remove");
        assertThat(edit.path(place.streamId()).path("allowedValues").findValuesAsText("value"))
                .containsExactlyInAnyOrder("Urgent", "Planned");
        assertThat(rest.get("issue/createmeta/SUP/issuetypes/777").status()).isEqualTo(400);
    }

    @Test
    public void shouldTellWhatCanBeTypedInPages() {
        JsonNode all = rest.get("issue/createmeta/SUP/issuetypes").body();
        JsonNode second = rest.get("issue/createmeta/SUP/issuetypes?startAt=1&maxResults=1")
                .body();
        JsonNode field =
                rest.get("issue/createmeta/SUP/issuetypes/10001?maxResults=1").body();

        assertThat(all.path("isLast").asBoolean()).isTrue();
        assertThat(second.path("values"))
                .hasSize(1)
                .containsExactly(all.path("values").get(1));
        assertThat(second.path("total").asInt()).isEqualTo(all.path("values").size());
        assertThat(second.path("startAt").asInt()).isEqualTo(1);
        assertThat(second.path("isLast").asBoolean())
                .isEqualTo(all.path("values").size() == 2);
        assertThat(field.path("values")).hasSize(1);
        assertThat(field.path("isLast").asBoolean()).isFalse();
    }

    @Test
    public void shouldTellStrangersNothing() {
        rest.as(Optional.empty());

        for (String part : new String[] {"components", "statuses", "role", "role/10002"}) {
            assertThat(rest.get("project/SUP/" + part).status()).as(part).isEqualTo(404);
        }
        assertThat(rest.get("issue/createmeta/SUP/issuetypes").status()).isEqualTo(400);
    }
}
