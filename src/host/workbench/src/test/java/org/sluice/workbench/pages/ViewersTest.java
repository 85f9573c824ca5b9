package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.PermissionScheme;
import org.sluice.workbench.tracker.rights.Permissions;

/** A project that only its lead may browse, beside one that everybody may: the hidden one leaves no trace on any page. */
public class ViewersTest {
    private static final String TRACE = "Secret";

    @Rule
    public final PagesHost host = new PagesHost();

    private Project open;
    private Project secret;

    @Before
    public void fill() {
        open = Sample.in(host);
        secret = host.tracker()
                .projects()
                .add(
                        "HUSH",
                        "Secret plans",
                        host.tracker().users().byName("admin").map(User::key));
        PermissionScheme leadsOnly = host.tracker().schemes().add("Leads only", "");
        host.tracker().schemes().grant(leadsOnly.id(), Permissions.BROWSE_PROJECTS, Holder.of(HolderType.PROJECT_LEAD));
        host.tracker().projects().usePermissionScheme(secret, leadsOnly.id());
        host.database().jdbi().useHandle(handle -> {
            handle.execute(
                    "INSERT INTO issue (id, project_id, issue_number, type_id, status_id, summary, created,"
                            + " updated) VALUES (2001, ?, 1, '1', '1', 'Secret thing', 1, 1)",
                    secret.id());
            handle.execute("INSERT INTO issue_link VALUES (2, 7, 1001, 2001)");
            handle.execute("UPDATE issue SET parent_id = 2001 WHERE id = 1002");
        });
        host.tracker().forget();
    }

    @Test
    public void shouldShowTheLeadEverything() {
        Browser lead = host.admin();

        assertThat(lead.page("/projects/HUSH").select("#main h1").text()).isEqualTo("Secret plans");
        assertThat(lead.page("/browse/HUSH-1").select("#summary-val").text()).isEqualTo("Secret thing");
        assertThat(lead.page("/browse/DEMO-1").select("#linkingmodule li")).hasSize(2);
        assertThat(lead.page("/browse/DEMO-2").select("#parent_issue_summary").text())
                .isEqualTo("HUSH-1 Secret thing");
        assertThat(lead.page("/issues/?jql=").select(".results-count").text()).isEqualTo("1–3 of 3");
    }

    @Test
    public void shouldLeaveNoTraceOfAHiddenProjectForOthers() {
        Browser other = host.user("carla");
        List<String> pages = List.of(
                "/browse/DEMO-1",
                "/browse/DEMO-2",
                "/projects/DEMO",
                "/issues/?jql=",
                "/secure/BrowseProjects.jspa",
                "/secure/ViewProfile.jspa",
                "/secure/Dashboard.jspa");

        assertThat(pages).allSatisfy(address -> {
            var answer = other.get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain(TRACE, "HUSH");
        });
    }

    @Test
    public void shouldAnswerAQueryForAHiddenProjectAsForAnAbsentOne() {
        Browser other = host.user("carla");

        Document hidden = other.page("/issues/?jql=project+%3D+HUSH");
        Document absent = other.page("/issues/?jql=project+%3D+NONE");

        assertThat(hidden.select("#jql-faults").text().replace("HUSH", "NONE"))
                .isEqualTo(absent.select("#jql-faults").text())
                .isNotEmpty();
    }

    @Test
    public void shouldAnswerAlikeForEveryAddressOfAHiddenAndAnAbsentThing() {
        Browser other = host.user("carla");

        assertThat(List.of("/browse/%s-1", "/browse/%s", "/projects/%s", "/plugins/servlet/project-config/%s"))
                .allSatisfy(address -> {
                    var hidden = other.get(String.format(address, "HUSH"));
                    var absent = other.get(String.format(address, "NONE"));
                    assertThat(hidden.statusCode()).isEqualTo(404);
                    assertThat(absent.statusCode()).isEqualTo(404);
                    assertThat(main(hidden.body())).isEqualTo(main(absent.body()));
                });
    }

    @Test
    public void shouldNotFindAHiddenIssueByItsKeyInTheHeader() {
        var answer = host.user("carla").get("/secure/QuickSearch.jspa?searchString=hush-1");

        assertThat(answer.uri().getPath()).isEqualTo("/jira/issues/");
        assertThat(answer.body()).doesNotContain("Secret thing");
    }

    @Test
    public void shouldShowStrangersNothingOfProjectsThatNeedALogIn() {
        Browser stranger = host.stranger();

        assertThat(stranger.page("/secure/BrowseProjects.jspa").select("#project-list"))
                .isEmpty();
        assertThat(List.of("/projects/DEMO", "/projects/HUSH", "/projects/NONE", "/browse/DEMO-1", "/browse/NONE-1"))
                .allSatisfy(page -> assertThat(stranger.get(page).uri().toString())
                        .endsWith("/jira/login.jsp?permissionViolation=true&os_destination="
                                + URLEncoder.encode(page, StandardCharsets.UTF_8)));
        assertThat(stranger.page("/projects/HUSH").select("#login-asked").text())
                .isEqualTo("Log in to see this page.");
    }

    @Test
    public void shouldShowAPersonWithoutTheApplicationNoProject() {
        host.user("doris");
        host.tracker()
                .groups()
                .remove(
                        "jira-software-users",
                        host.tracker().users().byKey("doris").orElseThrow());
        Browser outsider = host.stranger().loggedInAs("doris");

        assertThat(outsider.get("/secure/ViewProfile.jspa").statusCode()).isEqualTo(200);
        assertThat(outsider.get("/projects/DEMO").statusCode()).isEqualTo(404);
        assertThat(outsider.page("/issues/?jql=").select("#issuetable")).isEmpty();
    }

    @Test
    public void shouldCloseAProjectToSomebodyAsSoonAsTheRightIsGone() {
        Browser other = host.user("carla");
        int before = other.get("/browse/DEMO-1").statusCode();

        Sample.hideFromEverybody(host);

        assertThat(before).isEqualTo(200);
        assertThat(other.get("/browse/DEMO-1").statusCode()).isEqualTo(404);
        assertThat(other.page("/secure/BrowseProjects.jspa")
                        .select("#projects-menu")
                        .text())
                .doesNotContain(open.name());
    }

    @Test
    public void shouldLetNobodyInWhoIsNotActiveAnyMore() {
        Browser other = host.user("carla");
        var carla = host.tracker().users().byKey("carla").orElseThrow();
        host.tracker()
                .users()
                .update(new User(carla.key(), carla.name(), carla.displayName(), carla.email(), false, "en"));

        var again = host.stranger().loggedInAs("carla").get("/secure/ViewProfile.jspa");

        assertThat(again.uri().getPath()).isEqualTo("/jira/login.jsp");
        assertThat(other.get("/secure/ViewProfile.jspa").uri().getPath()).isEqualTo("/jira/login.jsp");
    }

    private static String main(String html) {
        return Jsoup.parse(html).select("#main").html();
    }
}
