package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;

/** Sharing filters by REST: with whom, by whom, and what is refused. */
public class FilterShareRestTest extends RestAtWork {
    private String shares;

    @Before
    public void save() {
        String id = rest.post("filter", "{\"name\": \"Mine\", \"jql\": \"project = SUP\"}")
                .body()
                .path("id")
                .asText();
        shares = "filter/" + id + "/permission";
    }

    @Test
    public void shouldShareWithAGroupAndTakeItBack() {
        JiraRest.Answer added = rest.post(shares, "{\"type\": \"group\", \"groupname\": \"jira-software-users\"}");
        JsonNode share = added.body().get(0);

        assertThat(added.status()).isEqualTo(201);
        assertThat(share.path("group").path("name").asText()).isEqualTo("jira-software-users");
        assertThat(rest.get(shares + "/" + share.path("id").asText()).body()).isEqualTo(share);
        assertThat(rest.as(place.as("anton")).get(shares).body()).hasSize(1);
        assertThat(rest.as(place.as("rita"))
                        .delete(shares + "/" + share.path("id").asText())
                        .status())
                .isEqualTo(204);
        assertThat(rest.get(shares).body()).isEmpty();
        assertThat(rest.as(place.as("anton")).get(shares).status()).isEqualTo(404);
    }

    @Test
    public void shouldShareWithProjectsAndRolesThatOneBelongsTo() {
        long project = place.project("SUP").id();
        place.tracker()
                .roles()
                .addActor(
                        place.project("SUP"), 10002, "user", place.user("rita").key());

        rest.post(shares, "{\"type\": \"project\", \"projectId\": \"" + project + "\"}");
        JsonNode all = rest.post(
                        shares,
                        "{\"type\": \"project\", \"projectId\": \"" + project + "\", \"projectRoleId\": \"10002\"}")
                .body();

        assertThat(all).hasSize(2);
        assertThat(all.findValuesAsText("type")).contains("project");
        assertThat(all.findValue("role").path("id").asInt()).isEqualTo(10002);
    }

    @Test
    public void shouldRefuseGroupsAndRolesOfOthersAndKindsThatAreUnknown() {
        assertThat(rest.post(shares, "{\"type\": \"group\", \"groupname\": \"jira-administrators\"}")
                        .status())
                .isEqualTo(400);
        assertThat(rest.post(
                                shares,
                                "{\"type\": \"project\", \"projectId\": \""
                                        + place.project("SUP").id() + "\", \"projectRoleId\": \"10002\"}")
                        .status())
                .isEqualTo(400);
        assertThat(rest.post(shares, "{\"type\": \"planet\"}").status()).isEqualTo(400);
        assertThat(rest.delete(shares + "/12345").status()).isEqualTo(404);
    }

    @Test
    public void shouldLetOnlyTheOwnerShare() {
        rest.post(shares, "{\"type\": \"authenticated\"}");

        assertThat(rest.as(place.as("anton"))
                        .post(shares, "{\"type\": \"global\"}")
                        .status())
                .isEqualTo(400);
        assertThat(rest.as(Optional.empty())
                        .post(shares, "{\"type\": \"global\"}")
                        .status())
                .isEqualTo(401);
    }

    @Test
    public void shouldRefuseWhoeverMayNotShareAtAll() {
        place.tracker()
                .database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute("DELETE FROM global_permission WHERE permission_key = 'CREATE_SHARED_OBJECTS'"));
        place.tracker().forget();

        assertThat(rest.post(shares, "{\"type\": \"global\"}").status()).isEqualTo(400);
    }

    @Test
    public void shouldReplaceAllSharesByOneWithEverybody() {
        rest.post(shares, "{\"type\": \"group\", \"groupname\": \"jira-software-users\"}");

        JsonNode all = rest.post(shares, "{\"type\": \"global\"}").body();

        assertThat(all.findValuesAsText("type")).containsExactly("global");
    }

    @Test
    public void shouldTellOthersOnlyOfSharesWithWhatTheyKnow() {
        place.tracker()
                .roles()
                .addActor(
                        place.project("SUP"), 10002, "user", place.user("rita").key());
        rest.post(shares, "{\"type\": \"group\", \"groupname\": \"jira-software-users\"}");
        rest.post(
                shares,
                "{\"type\": \"project\", \"projectId\": \""
                        + place.project("SUP").id() + "\", \"projectRoleId\": \"10002\"}");
        String filter = shares.replace("/permission", "");

        assertThat(rest.get(filter).body().path("sharePermissions")).hasSize(2);
        rest.as(place.as("anton"));
        assertThat(rest.get(filter).body().path("sharePermissions").findValuesAsText("type"))
                .containsExactly("group");
        assertThat(rest.get(shares).body()).hasSize(1);
    }

    @Test
    public void shouldAskStrangersToLogIn() {
        rest.post(shares, "{\"type\": \"global\"}");
        rest.as(Optional.empty());

        assertThat(rest.get(shares).status()).isEqualTo(401);
        assertThat(rest.get(shares + "/1").status()).isEqualTo(401);
    }
}
