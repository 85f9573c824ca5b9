package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.Test;
import org.sluice.workbench.testing.JiraRest;

/** Who may link issues by REST, which issues, and who sees the links. */
public class LinkRightsRestTest extends RestAtWork {
    @Test
    public void shouldNotLinkWithoutTheRightNorUnlink() {
        long id = place.blocks("SUP-1", "SUP-2").id();
        place.revoke("LINK_ISSUES");

        assertThat(link("{\"key\": \"SUP-1\"}", "{\"key\": \"SUP-2\"}").status())
                .isEqualTo(403);
        assertThat(rest.delete("issueLink/" + id).status()).isEqualTo(403);
        assertThat(rest.get("issueLink/" + id).status()).isEqualTo(200);
        assertThat(rest.as(Optional.empty()).delete("issueLink/" + id).status()).isEqualTo(404);
        assertThat(place.tracker().links().byId(id)).isPresent();
    }

    @Test
    public void shouldLinkByIdsAsByKeys() {
        assertThat(link("{\"id\": \"" + place.id("SUP-2") + "\"}", "{\"id\": \"" + place.id("SUP-1") + "\"}")
                        .status())
                .isEqualTo(201);

        JsonNode links = rest.get("issue/SUP-2").body().path("fields").path("issuelinks");
        assertThat(links.get(0).path("outwardIssue").path("key").asText()).isEqualTo("SUP-1");
        assertThat(links).hasSize(1);
    }

    @Test
    public void shouldNotLinkAnIssueToItself() {
        JiraRest.Answer refused = link("{\"key\": \"SUP-1\"}", "{\"key\": \"SUP-1\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(rest.get("issue/SUP-1").body().path("fields").path("issuelinks"))
                .isEmpty();
    }

    @Test
    public void shouldNotShowALinkToWhoDoesNotSeeBothEnds() {
        long id = place.blocks("SUP-1", "LAB-1").id();
        place.tracker()
                .projects()
                .useSecurityScheme(
                        place.project("LAB"), place.tracker().levels().addScheme("Lab"));
        String address = "issueLink/" + id;

        assertThat(rest.as(place.as("admin")).get(address).status()).isEqualTo(200);
        assertThat(rest.as(place.as("olga")).get(address).status()).isEqualTo(404);
        assertThat(rest.delete(address).status()).isEqualTo(404);
    }

    private JiraRest.Answer link(String inward, String outward) {
        return rest.post(
                "issueLink",
                "{\"type\": {\"name\": \"Blocks\"}, \"inwardIssue\": " + inward + ", \"outwardIssue\": " + outward
                        + "}");
    }
}
