package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.projects.Project;

/** Making and deleting projects in the browser. */
public class ProjectAdministrationTest {
    private static final String LIST = "/secure/project/ViewProjects.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
    }

    @Test
    public void shouldSayThatThereIsNoProjectAndOfferToMakeOne() {
        Document page = admin.page(LIST);

        assertThat(page.select("#main .aui-message").text()).isEqualTo("There is no project yet.");
        assertThat(page.select("#add_project").attr("href")).isEqualTo("/jira/secure/admin/AddProject!default.jspa");
    }

    @Test
    public void shouldMakeAProjectAndGoThere() {
        Document form = admin.page("/secure/admin/AddProject!default.jspa");
        var made = add("OPS", "Operations", "admin");

        assertThat(form.select("#project-lead").val()).isEqualTo("admin");
        assertThat(made.uri().getPath()).isEqualTo("/jira/projects/OPS");
        assertThat(admin.page(LIST).select("#project-list tbody td").eachText())
                .startsWith("Operations", "OPS", "Administrator", "0");
    }

    @Test
    public void shouldKeepWhatWasTypedAndSayWhatIsWrongWithIt() {
        Document page =
                org.jsoup.Jsoup.parse(add("ops", "<b>Operations", "nobody").body());

        assertThat(page.select("#project-name").val()).isEqualTo("<b>Operations");
        assertThat(page.select("#key-error").text()).contains("capital letters");
        assertThat(page.select("#lead-error").text()).isEqualTo("There is no active user with the username “nobody”.");
        assertThat(page.select("#name-error")).isEmpty();
        assertThat(page.select("#project-key").attr("aria-describedby")).isEqualTo("key-help key-error");
    }

    @Test
    public void shouldAskBeforeAProjectGoes() {
        Sample.in(host);
        Project project = host.tracker().projects().all().iterator().next();

        Document asked = admin.page("/secure/project/DeleteProject!default.jspa?pid=" + project.id());
        assertThat(asked.select("#main .aui-message").text())
                .contains(project.key())
                .contains("issues (2)");
        assertThat(host.tracker().projects().byId(project.id())).isPresent();

        var gone = admin.post("/secure/project/DeleteProject.jspa", Map.of("pid", Long.toString(project.id())));
        assertThat(gone.uri().getPath()).isEqualTo("/jira" + LIST);
        assertThat(host.tracker().projects().all()).isEmpty();
        assertThat(admin.get("/secure/project/DeleteProject!default.jspa?pid=" + project.id())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    public void shouldBeClosedWithoutRightPasswordOrToken() {
        assertThat(host.admin().get(LIST).uri().getPath()).contains("WebSudoAuthenticate");
        assertThat(host.user("carla").get(LIST).statusCode()).isEqualTo(403);
        assertThat(admin.postWithoutToken("/secure/admin/AddProject.jspa", Map.of("key", "OPS"))
                        .statusCode())
                .isEqualTo(403);
    }

    private java.net.http.HttpResponse<String> add(String key, String name, String lead) {
        return admin.post(
                "/secure/admin/AddProject.jspa", Map.of("key", key, "name", name, "lead", lead, "description", ""));
    }
}
