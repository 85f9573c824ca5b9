package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.testing.JiraRest;

/** Projects made and deleted by REST, with the status codes of the published description. */
public class ProjectMakingRestTest {
    private static final String OPS =
            "{\"key\": \"OPS\", \"name\": \"Operations\", \"projectTypeKey\": \"business\", \"lead\": \"rita\"}";

    @Rule
    public final WorkPlace place = new WorkPlace();

    private JiraRest rest;

    @Before
    public void serve() {
        rest = new JiraRest(place.tracker());
    }

    @After
    public void stop() {
        rest.close();
    }

    @Test
    public void shouldMakeAProjectAndTellWhereItIs() {
        JiraRest.Answer made = rest.post("project", OPS);

        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(made.body().path("id").isNumber()).isTrue();
        assertThat(made.body().path("key").asText()).isEqualTo("OPS");
        assertThat(made.body().path("self").asText())
                .isEqualTo(rest.root() + "project/" + made.body().path("id").asLong());
        assertThat(rest.get("project/OPS").body().path("lead").path("name").asText())
                .isEqualTo("rita");
    }

    @Test
    public void shouldNameEveryFieldThatDoesNotFit() {
        JsonNode errors = rest.post("project", "{\"key\": \"sup\", \"projectTypeKey\": \"software\"}")
                .body()
                .path("errors");

        assertThat(errors.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("projectKey", "projectName", "projectLead");
    }

    @Test
    public void shouldRefuseWhatItDoesNotKeep() {
        JiraRest.Answer url = rest.post("project", OPS.replace("}", ", \"url\": \"http://example.org\"}"));
        JiraRest.Answer lead = rest.post("project", OPS.replace("}", ", \"assigneeType\": \"PROJECT_LEAD\"}"));
        JiraRest.Answer desk = rest.post("project", OPS.replace("business", "service_desk"));
        JiraRest.Answer scheme = rest.post("project", OPS.replace("}", ", \"permissionScheme\": 777}"));

        assertThat(url.status()).isEqualTo(400);
        assertThat(url.body().path("errors").path("url").asText())
                .isEqualTo("The workbench does not keep url. Leave it out.");
        assertThat(lead.body().path("errors").has("assigneeType")).isTrue();
        assertThat(desk.body().path("errors").has("projectTypeKey")).isTrue();
        assertThat(scheme.body().path("errors").has("permissionScheme")).isTrue();
        assertThat(rest.get("project/OPS").status()).isEqualTo(404);
    }

    @Test
    public void shouldDeleteAProjectByKeyOrId() {
        long id = place.project("LAB").id();

        assertThat(rest.delete("project/SUP").status()).isEqualTo(204);
        assertThat(rest.delete("project/" + id).status()).isEqualTo(204);

        assertThat(rest.get("project").body()).isEmpty();
        assertThat(rest.get("issue/SUP-1").status()).isEqualTo(404);
        assertThat(rest.delete("project/SUP").status()).isEqualTo(404);
    }

    @Test
    public void shouldLetOnlyAdministratorsDoEither() {
        rest.as(place.as("rita"));
        assertThat(rest.post("project", OPS).status()).isEqualTo(403);
        assertThat(rest.delete("project/SUP").status()).isEqualTo(403);

        // Olga sees no project.
        assertThat(rest.as(place.as("olga")).delete("project/SUP").status()).isEqualTo(404);

        rest.as(Optional.empty());
        assertThat(rest.post("project", OPS).status()).isEqualTo(401);
        assertThat(rest.delete("project/SUP").status()).isEqualTo(401);
    }
}
