package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.HolderType;

/** The list of projects: their order, their leads, archived ones, and what each reader gets of it. */
public class ProjectListTest {
    private static final String LIST = "/secure/BrowseProjects.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    private Project demo;

    @Before
    public void fill() {
        demo = Sample.in(host);
    }

    @Test
    public void shouldShowMarkupInNamesAsText() {
        host.tracker().users().add(new User("lead", "lead", Sample.TRICKY, "", true, "en"));
        host.tracker().projects().add("LAB", "<b>Lab</b>", Optional.of("lead"));

        Document page = host.user("carla").page(LIST);

        assertThat(page.select("#project-list b, #project-list script")).isEmpty();
        assertThat(page.select("#project-list td").eachText()).contains("<b>Lab</b>", "LAB", Sample.TRICKY);
    }

    @Test
    public void shouldListProjectsInAnOrderThatDoesNotDependOnWhenTheyCame() {
        host.tracker().projects().add("ZOO", "Zoo", Optional.empty());
        host.tracker().projects().add("ALPHA", "Alpha", Optional.empty());

        assertThat(host.user("carla")
                        .page(LIST)
                        .select("#project-list td:nth-child(2)")
                        .eachText())
                .containsExactly("ALPHA", "DEMO", "ZOO");
    }

    @Test
    public void shouldShowAnEmptyPlaceForALeadThatIsGone() {
        host.tracker().projects().add("LAB", "Lab", Optional.of("gone-user"));

        Document page = host.user("carla").page(LIST);

        assertThat(page.select("#project-list").text()).contains("LAB").doesNotContain("gone-user");
        assertThat(page.select("#project-list tbody tr")).hasSize(2);
    }

    @Test
    public void shouldLeaveAnArchivedProjectOutButShowItByItsAddress() {
        host.database()
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE project SET archived = TRUE WHERE id = ?", demo.id()));
        host.tracker().forget();
        Browser carla = host.user("carla");

        assertThat(carla.page(LIST).select("a[href$=/projects/DEMO]")).isEmpty();
        assertThat(carla.get("/projects/DEMO").statusCode()).isEqualTo(200);
        assertThat(carla.page("/projects/DEMO").select("#main h1").text()).isEqualTo(demo.name());
    }

    @Test
    public void shouldShowAProjectToThePersonWhoWasGivenTheRight() {
        Sample.hideFromEverybody(host);
        Browser carla = host.user("carla");
        Browser doris = host.user("doris");

        Desk.grant(host, "BROWSE_PROJECTS", HolderType.USER, "carla");

        assertThat(carla.page(LIST).select("#project-list tbody tr")).hasSize(1);
        assertThat(doris.page(LIST).select("#project-list tbody tr")).isEmpty();
        assertThat(doris.get("/projects/DEMO").statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldNotFindAProjectByAnythingButItsKey() {
        Browser admin = host.admin();

        assertThat(admin.get("/projects/" + demo.id()).statusCode()).isEqualTo(404);
        assertThat(admin.get("/projects/%3Cscript%3E").statusCode()).isEqualTo(404);
        assertThat(admin.get("/projects/DEMO-1").statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldHaveItsTitleInTheReadersLanguage() {
        assertThat(title("en")).isEqualTo("Projects");
        assertThat(title("da")).isEqualTo("Projekter");
        assertThat(title("sv")).isEqualTo("Projekt");
    }

    private String title(String language) {
        String name = "reader-" + language;
        host.tracker().users().add(new User(name, name, name, "", true, language), name);
        host.tracker()
                .groups()
                .add("jira-software-users", host.tracker().users().byName(name).orElseThrow());
        return host.stranger().loggedInAs(name).page(LIST).select("#main h1").text();
    }
}
