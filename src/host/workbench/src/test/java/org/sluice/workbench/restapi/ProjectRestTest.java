package org.sluice.workbench.restapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JiraRest;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.PermissionScheme;
import org.sluice.workbench.tracker.rights.Permissions;

/** Projects by REST: their shape, and to whom they exist. */
public class ProjectRestTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JiraRest rest;

    @Before
    public void serveTwoProjects() {
        Export export = new Export();
        export.issue("SUP-1")
                .withList(
                        "components",
                        named("10201", "Printers"),
                        named("10200", "Lamps").put("description", "Light"));
        export.issue("LAB-1").with("project", named("10001", "Analysers").put("key", "LAB"));
        home.add(export);
        rest = new JiraRest(home.tracker());
    }

    @After
    public void stop() {
        rest.close();
    }

    @Test
    public void shouldShowAProjectInFull() {
        JsonNode project = rest.get("project/SUP").body();

        assertThat(project.path("self").asText()).isEqualTo(rest.root() + "project/10000");
        assertThat(project.path("id").asText()).isEqualTo("10000");
        assertThat(project.path("avatarUrls").path("16x16").asText()).endsWith("/project.svg");
        assertThat(project.path("name").asText()).isEqualTo("SUP name");
        assertThat(project.path("archived").asBoolean()).isFalse();
        assertThat(project.path("issueTypes").findValuesAsText("name")).containsExactly("Task");
        assertThat(project.path("roles").path("Administrators").asText())
                .isEqualTo(rest.root() + "project/SUP/role/10002");
        assertThat(project.has("lead")).isFalse();
        assertThat(project.path("versions")).isEmpty();
    }

    @Test
    public void shouldListComponentsByNameWithTheirDescription() {
        JsonNode components = rest.get("project/SUP").body().path("components");

        assertThat(components.findValuesAsText("name")).containsExactly("Lamps", "Printers");
        assertThat(components.get(0).path("description").asText()).isEqualTo("Light");
        assertThat(components.get(1).has("description")).isFalse();
    }

    @Test
    public void shouldShowTheLead() {
        home.tracker().projects().add("OPS", "Operations", Optional.of("rita"));

        JsonNode lead = rest.get("project/OPS").body().path("lead");

        assertThat(lead.path("name").asText()).isEqualTo("rita");
        assertThat(lead.path("displayName").asText()).isEqualTo("Person rita");
        assertThat(lead.path("active").asBoolean()).isTrue();
    }

    @Test
    public void shouldShowAProjectWhoseLeadIsGone() {
        home.tracker().projects().add("OPS", "Operations", Optional.of("nobody"));

        assertThat(rest.get("project/OPS").status()).isEqualTo(200);
        assertThat(rest.get("project/OPS").body().has("lead")).isFalse();
    }

    @Test
    public void shouldFindAProjectByItsIdToo() {
        assertThat(rest.get("project/10001").body().path("key").asText()).isEqualTo("LAB");
        assertThat(rest.get("project/10777").status()).isEqualTo(404);
        assertThat(rest.get("project/99999999999999999999").status()).isEqualTo(404);
    }

    @Test
    public void shouldListInShortByKey() {
        JsonNode projects = rest.get("project").body();

        assertThat(projects.findValuesAsText("key")).containsExactly("LAB", "SUP");
        assertThat(projects.get(0).has("issueTypes")).isFalse();
        assertThat(projects.get(0).path("projectTypeKey").asText()).isEqualTo("software");
    }

    @Test
    public void shouldNotListAnArchivedProjectButShowIt() {
        home.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE project SET archived = TRUE WHERE project_key = 'LAB'"));
        home.tracker().forget();

        assertThat(rest.get("project").body().findValuesAsText("key")).containsExactly("SUP");
        assertThat(rest.get("project/LAB").body().path("archived").asBoolean()).isTrue();
    }

    @Test
    public void shouldSayTheSameOfAHiddenProjectAsOfNone() {
        browsableBy("LAB");

        String hidden = rest.get("project/LAB").body().toString();
        String none = rest.get("project/NONE").body().toString();

        assertThat(hidden).isEqualTo(none.replace("NONE", "LAB"));
        assertThat(rest.get("project").body().findValuesAsText("key")).containsExactly("SUP");
    }

    @Test
    public void shouldShowAnonymousWhatAnyoneMayBrowse() {
        browsableBy("LAB", Holder.of(HolderType.ANYONE));
        rest.as(Optional.empty());

        assertThat(rest.get("project").body().findValuesAsText("key")).containsExactly("LAB");
        assertThat(rest.get("project/LAB").status()).isEqualTo(200);
        assertThat(rest.get("project/SUP").status()).isEqualTo(404);
        assertThat(rest.get("issue/LAB-1").status()).isEqualTo(200);
        assertThat(rest.get("search").body().path("issues").findValuesAsText("key"))
                .contains("LAB-1")
                .doesNotContain("SUP-1");
    }

    private void browsableBy(String key, Holder... holders) {
        Project project = home.tracker().projects().byKey(key).orElseThrow();
        PermissionScheme scheme = home.tracker().schemes().add("Own", "");
        for (Holder holder : holders) {
            home.tracker().schemes().grant(scheme.id(), Permissions.BROWSE_PROJECTS, holder);
        }
        home.tracker().projects().usePermissionScheme(project, scheme.id());
    }
}
