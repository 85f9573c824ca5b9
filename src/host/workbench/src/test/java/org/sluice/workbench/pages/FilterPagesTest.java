package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.filters.FilterShare;
import org.sluice.workbench.tracker.filters.SavedFilter;
import org.sluice.workbench.tracker.projects.Project;

/** Saved filters with a browser: saving, sharing, changing and deleting them. */
public class FilterPagesTest {
    private static final String SAVE = "/secure/SaveAsFilter!default.jspa?jql="
            + URLEncoder.encode("project = DEMO AND status = Closed", StandardCharsets.UTF_8);

    @Rule
    public final PagesHost host = new PagesHost();

    private Project project;
    private Desk carla;
    private Desk bert;

    @Before
    public void fill() {
        project = Sample.in(host);
        carla = new Desk(host, host.user("carla"));
        bert = new Desk(host, host.user("bert"));
    }

    @Test
    public void shouldSaveAQueryAndOpenIt() {
        var answer = carla.fill(SAVE, "filterName", "Closed <b>ones</b>");

        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#advanced-search").val()).isEqualTo("project = DEMO AND status = Closed");
        assertThat(page.select("#filter-name").text()).isEqualTo("Closed <b>ones</b>");
        assertThat(page.select("#issuetable .issue-link").eachText()).containsExactly("DEMO-2");
        assertThat(only().shares()).isEmpty();
        assertThat(carla.page("/secure/ManageFilters.jspa")
                        .select("#mf_browse tbody a")
                        .first()
                        .text())
                .isEqualTo("Closed <b>ones</b>");
        assertThat(carla.page("/secure/Dashboard.jspa").select("#issues-menu").text())
                .contains("Closed <b>ones</b>");
    }

    @Test
    public void shouldSayWhatIsWrongWithAFilter() {
        carla.fill(SAVE, "filterName", "Mine");

        var taken = carla.fill(SAVE, "filterName", "mine");
        var nameless = carla.fill(SAVE, "filterName", " ");
        var broken = carla.fill(SAVE, "filterName", "Other", "jql", "project = = x");

        assertThat(Desk.error(taken, "filterName")).isEqualTo("You have a filter with this name already.");
        assertThat(Desk.error(nameless, "filterName")).contains("255");
        assertThat(Desk.error(broken, "jql")).contains("line 1");
        assertThat(host.tracker().filters().all()).hasSize(1);
    }

    @Test
    public void shouldKeepAPrivateFilterToItsOwner() {
        carla.fill(SAVE, "filterName", "Mine");
        String id = Long.toString(only().id());

        assertThat(bert.page("/secure/ManageFilters.jspa?filterView=all").select("#mf_browse"))
                .isEmpty();
        assertThat(bert.page("/issues/?filter=" + id).select("#jql-faults").text())
                .contains("not shared with you");
        assertThat(bert.browser()
                        .get("/secure/EditFilter!default.jspa?filterId=" + id)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    public void shouldShareAFilterWithAGroupAndAProject() {
        carla.fill(SAVE, "filterName", "Ours");
        String edit = "/secure/EditFilter!default.jspa?filterId=" + only().id();
        List<String> offered = carla.page(edit).select("fieldset label").eachText();

        carla.fill(edit, "shares", "GROUP::jira-software-users");

        assertThat(offered)
                .containsExactly(
                        "Anyone, also without logging in",
                        "Everybody who is logged in",
                        "Group: jira-software-users",
                        "Project: " + project.name());
        assertThat(only().shares()).containsExactly(FilterShare.withGroup("jira-software-users"));
        assertThat(bert.page("/issues/?filter=" + only().id())
                        .select("#issuetable .issue-link")
                        .eachText())
                .containsExactly("DEMO-2");
        assertThat(bert.page("/secure/ManageFilters.jspa?filterView=all")
                        .select("#mf_browse tbody td")
                        .eachText())
                .contains("Group: jira-software-users");
    }

    @Test
    public void shouldShareWithARoleThatOnePlays() {
        host.tracker().roles().addActor(project, 10002, "user", "carla");
        carla.fill(SAVE, "filterName", "Ours", "shares", "PROJECT:10002:" + project.id());

        assertThat(only().shares()).containsExactly(FilterShare.withRole(project.id(), 10002));
        assertThat(bert.page("/secure/ManageFilters.jspa?filterView=all").select("#mf_browse"))
                .isEmpty();
    }

    @Test
    public void shouldShareWithNobodyWhomOneCouldNotChoose() {
        carla.fill(SAVE, "filterName", "Mine", "shares", "GROUP::jira-administrators");

        assertThat(only().shares()).isEmpty();
    }

    @Test
    public void shouldOfferNoSharingToWhoeverMayNotShare() {
        host.database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute("DELETE FROM global_permission WHERE permission_key = 'CREATE_SHARED_OBJECTS'"));
        host.tracker().forget();

        carla.fill(SAVE, "filterName", "Mine", "shares", "LOGGED_IN::");

        assertThat(carla.page(SAVE).select("fieldset")).isEmpty();
        assertThat(only().shares()).isEmpty();
    }

    @Test
    public void shouldLetOnlyTheOwnerChangeAndDeleteASharedFilter() {
        carla.fill(SAVE, "filterName", "Ours", "shares", "LOGGED_IN::");
        String id = Long.toString(only().id());

        var changed = bert.browser().post("/secure/EditFilter.jspa", Map.of("filterId", id, "filterName", "x"));
        var deleted = bert.browser().post("/secure/DeleteFilter.jspa", Map.of("filterId", id));
        assertThat(bert.page("/secure/ManageFilters.jspa?filterView=all").select("#mf_browse .toolbar a"))
                .isEmpty();
        carla.fill("/secure/DeleteFilter!default.jspa?filterId=" + id);

        assertThat(changed.statusCode()).isEqualTo(403);
        assertThat(deleted.statusCode()).isEqualTo(403);
        assertThat(host.tracker().filters().all()).isEmpty();
    }

    @Test
    public void shouldMarkAFavouriteAndTakeTheMarkAway() {
        carla.fill(SAVE, "filterName", "Ours", "shares", "LOGGED_IN::");
        Document all = bert.page("/secure/ManageFilters.jspa?filterView=all");

        bert.send(all.selectFirst("form.star"));
        Document marked = bert.page("/secure/ManageFilters.jspa");
        bert.send(marked.selectFirst("form.star"));

        assertThat(marked.select("#mf_browse tbody tr")).hasSize(1);
        assertThat(bert.page("/secure/ManageFilters.jspa").select("#mf_browse")).isEmpty();
    }

    @Test
    public void shouldShowStrangersWhatIsSharedWithAnyone() {
        carla.fill(SAVE, "filterName", "Public", "shares", "GLOBAL::");
        Browser stranger = host.stranger();

        assertThat(stranger.page("/secure/ManageFilters.jspa").select("#mf_browse tbody tr"))
                .hasSize(1);
        assertThat(stranger.get(SAVE).uri().getPath()).isEqualTo("/jira/login.jsp");
    }

    private SavedFilter only() {
        List<SavedFilter> all = host.tracker().filters().all();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
