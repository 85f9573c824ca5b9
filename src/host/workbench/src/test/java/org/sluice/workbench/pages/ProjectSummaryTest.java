package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.projects.ProjectRoles;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.Permissions;

/** A project's own pages: its facts, its sidebar with what plugins add, its settings, and who sees which of them. */
public class ProjectSummaryTest {
    private static final String SETTINGS = "/plugins/servlet/project-config/DEMO";

    @Rule
    public final PagesHost host = new PagesHost();

    private Project project;

    @Before
    public void fill() {
        project = Sample.in(host);
    }

    @Test
    public void shouldShowTheTenIssuesThatChangedLast() {
        Sample.fillUpTo(host, project, 15);

        Document page = host.admin().page("/projects/DEMO");

        assertThat(page.select(".issue-table td:nth-child(2)").eachText())
                .startsWith("DEMO-15", "DEMO-14")
                .endsWith("DEMO-6")
                .hasSize(10);
        assertThat(page.select("#main dd").eachText()).contains("15", "14");
    }

    @Test
    public void shouldFoldManyComponentsAway() {
        for (int i = 1; i <= 20; i++) {
            host.tracker().components().add(project, "Component " + i);
        }
        Document twenty = host.admin().page("/projects/DEMO");
        host.tracker().components().add(project, "Component 21");

        Document more = host.admin().page("/projects/DEMO");

        assertThat(twenty.select("#main details")).isEmpty();
        assertThat(more.select("#main details summary").text()).isEqualTo("21");
        assertThat(more.select("#main details bdi")).hasSize(21);
    }

    @Test
    public void shouldSayThatAProjectIsEmptyAndHasNoLead() {
        host.tracker().projects().add("BARE", "Bare", Optional.empty());

        Document page = host.admin().page("/projects/BARE");

        assertThat(page.select("#main dd").eachText()).containsExactly("BARE", "None", "0", "0", "None");
        assertThat(page.select("#main .muted").text()).isEqualTo("No issues were found.");
    }

    @Test
    public void shouldAnswerAlikeForAHiddenAndAnAbsentProject() {
        Sample.hideFromEverybody(host);
        Browser other = host.user("carla");

        var hidden = other.get("/projects/DEMO");
        var absent = other.get("/projects/NONE");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(other.page("/projects/DEMO").select("#main").html())
                .isEqualTo(other.page("/projects/NONE").select("#main").html());
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(other.get(SETTINGS).statusCode()).isEqualTo(404);
        assertThat(other.get("/browse/DEMO").statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldLetAnAdministratorSeeAProjectButNotItsIssuesWithoutTheRight() {
        Sample.hideFromEverybody(host);

        Document page = host.admin().page("/projects/DEMO");

        assertThat(page.select("#main h1").text()).isEqualTo(project.name());
        assertThat(page.select("#main dd").eachText()).contains("0").doesNotContain("2");
        assertThat(page.select(".issue-table")).isEmpty();
    }

    @Test
    public void shouldOpenTheSettingsToTheProjectsOwnAdministrators() {
        Browser carla = host.user("carla");
        int before = carla.get(SETTINGS).statusCode();
        host.tracker().roles().addActor(project, ProjectRole.ADMINISTRATORS, ProjectRoles.USER, "carla");

        int after = carla.get(SETTINGS).statusCode();

        assertThat(before).isEqualTo(403);
        assertThat(after).isEqualTo(200);
        assertThat(carla.page("/projects/DEMO").select("#project-settings")).hasSize(1);
        assertThat(host.stranger().get(SETTINGS).uri().getPath()).isEqualTo("/jira/login.jsp");
    }

    @Test
    public void shouldShowStrangersAPublicProjectWithoutItsSettings() {
        host.tracker()
                .schemes()
                .grant(project.permissionSchemeId(), Permissions.BROWSE_PROJECTS, Holder.of(HolderType.ANYONE));

        Document page = host.stranger().page("/projects/DEMO/summary");
        Document list = host.stranger().page("/secure/BrowseProjects.jspa");

        assertThat(page.select("#project-sidebar a").eachText()).containsExactly("Summary", "Issues");
        assertThat(list.select("#project-list td").eachText()).containsExactly(project.name(), "DEMO", "Administrator");
    }

    @Test
    public void shouldSayThatThereIsNoProjectToBrowse() {
        Sample.hideFromEverybody(host);

        assertThat(host.user("carla")
                        .page("/secure/BrowseProjects.jspa")
                        .select("#main .aui-message")
                        .text())
                .isEqualTo("There is no project that you may browse.");
    }

    @Test
    public void shouldShowEveryPanelOfTheItemThatIsSelected() {
        host.plugin().panel("example:board", "first", "", "<p>first</p>");
        host.plugin().panel("example:board", "second", "", "<p>second</p>");
        host.plugin().panel("example:other", "third", "", "<p>third</p>");

        Document page = host.admin().page("/projects/DEMO?selectedItem=example:board");

        assertThat(page.select("#main p").eachText()).containsExactly("first", "second");
        assertThat(page.select("#project-sidebar [aria-current]")).isEmpty();
        assertThat(page.select("meta[name=ajs-project-key]").attr("content")).isEqualTo("DEMO");
    }

    @Test
    public void shouldShowTheSummaryUnderJirasOwnNameOfIt() {
        Document page =
                host.admin().page("/projects/DEMO?selectedItem=com.atlassian.jira.jira-projects-plugin:summary-page");

        assertThat(page.select("#main h1").text()).isEqualTo(project.name());
        assertThat(page.select("#project-sidebar [aria-current=page]").text()).isEqualTo("Summary");
    }

    @Test
    public void shouldGroupWhatPluginsAddToTheSettings() {
        host.plugin().item("atl.jira.proj.config/projectgroup3", "a", "Alpha", "/jira/a");
        host.plugin().section("atl.jira.proj.config", "mine", "My section <b>");
        host.plugin().section("atl.jira.proj.config", "empty", "Empty section");
        host.plugin().item("atl.jira.proj.config/mine", "b", "Beta", "/jira/b");

        Document page = host.admin().page(SETTINGS);

        assertThat(page.select(".project-settings .aui-nav-heading").eachText()).containsExactly("My section <b>");
        assertThat(page.select(".project-settings nav a").eachText())
                .containsExactly("Back to project", "Project settings", "Alpha", "Beta");
        assertThat(page.select(".project-settings [aria-current=page]").text()).isEqualTo("Project settings");
    }
}
