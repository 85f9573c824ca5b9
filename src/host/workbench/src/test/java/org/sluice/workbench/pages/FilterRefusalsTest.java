package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.filters.FilterShare;
import org.sluice.workbench.tracker.filters.SavedFilter;
import org.sluice.workbench.tracker.projects.Project;

/** Saved filters where something stands in the way: names, lengths, strangers, and sharing that one has lost. */
public class FilterRefusalsTest {
    private static final String SAVE = "/secure/SaveAsFilter!default.jspa?jql=";
    private static final String STAR = "/secure/ManageFilters!favourite.jspa";

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
    public void shouldSayAtTheDescriptionThatItIsTooLong() {
        var answer = carla.fill(SAVE, "filterName", "Mine", "filterDescription", "x".repeat(4_001));
        var fits = carla.fill(SAVE, "filterName", "Mine", "filterDescription", "x".repeat(4_000));

        assertThat(Desk.error(answer, "filterDescription"))
                .isEqualTo("The entered text is too long. It exceeds the allowed limit of 4,000 characters.");
        assertThat(Desk.place(fits)).isEqualTo("/issues/");
        assertThat(host.tracker().filters().all()).hasSize(1);
    }

    @Test
    public void shouldTakeANameOfTwoHundredAndFiftyFiveCharactersAndNoLongerOne() {
        var tooLong = carla.fill(SAVE, "filterName", "n".repeat(256));
        var fits = carla.fill(SAVE, "filterName", " " + "n".repeat(255) + " ");

        assertThat(Desk.error(tooLong, "filterName")).isEqualTo("The filter needs a name of at most 255 characters.");
        assertThat(Desk.place(fits)).isEqualTo("/issues/");
    }

    @Test
    public void shouldLetTwoPeopleUseTheSameNameAndOneKeepTheirs() {
        SavedFilter mine = saved(carla, "Ours", "GLOBAL::");
        saved(carla, "Other");

        bert.fill(SAVE, "filterName", "Ours");
        var same = carla.fill(edit(mine), "filterDescription", "Now described");
        var taken = carla.fill(edit(mine), "filterName", "OTHER");

        assertThat(Desk.place(same)).isEqualTo("/secure/ManageFilters.jspa");
        assertThat(Desk.error(taken, "filterName")).isEqualTo("You have a filter with this name already.");
        assertThat(filter(mine).description()).isEqualTo("Now described");
        assertThat(host.tracker().filters().all())
                .extracting(SavedFilter::name)
                .containsExactlyInAnyOrder("Ours", "Ours", "Other");
    }

    @Test
    public void shouldShowDescriptionAndQueryAsText() {
        carla.fill(SAVE, "filterName", Sample.TRICKY, "filterDescription", Sample.TRICKY, "jql", "text ~ \"<script>\"");

        Document list = carla.page("/secure/ManageFilters.jspa?filterView=my");
        Document form = carla.page(edit(host.tracker().filters().all().get(0)));

        assertThat(list.select("#mf_browse .muted").text()).isEqualTo(Sample.TRICKY);
        assertThat(form.select("#filterDescription").val()).isEqualTo(Sample.TRICKY);
        assertThat(form.select("#jql").val()).isEqualTo("text ~ \"<script>\"");
        assertThat(list.select("#main script")).isEmpty();
        assertThat(form.select("#main script")).isEmpty();
    }

    @Test
    public void shouldKeepSharesOfWhoeverMayNotShareAnyMoreUntilTheyTakeThemAway() {
        SavedFilter ours = host.tracker()
                .filters()
                .add("Ours", "", Optional.of("carla"), "project = DEMO", List.of(FilterShare.withAnyone()));
        host.database()
                .jdbi()
                .useHandle(handle ->
                        handle.execute("DELETE FROM global_permission WHERE permission_key = 'CREATE_SHARED_OBJECTS'"));
        host.tracker().forget();

        List<String> offered = carla.page(edit(ours)).select("fieldset label").eachText();
        carla.browser().post("/secure/EditFilter.jspa", form(ours, "Kept", "GLOBAL::"));
        List<FilterShare> kept = filter(ours).shares();
        carla.browser().post("/secure/EditFilter.jspa", form(ours, "Taken", ""));
        carla.browser().post("/secure/EditFilter.jspa", form(ours, "Back", "GLOBAL::"));

        assertThat(offered).containsExactly("Anyone, also without logging in");
        assertThat(kept).containsExactly(FilterShare.withAnyone());
        assertThat(filter(ours).name()).isEqualTo("Back");
        assertThat(filter(ours).shares()).isEmpty();
    }

    @Test
    public void shouldShareWithNoProjectThatOneDoesNotSee() {
        Sample.hideFromEverybody(host);

        Document form = carla.page(SAVE);
        carla.fill(SAVE, "filterName", "Mine", "shares", "PROJECT::" + project.id());

        assertThat(form.select("fieldset label").eachText()).noneMatch(label -> label.startsWith("Project"));
        assertThat(host.tracker().filters().all().get(0).shares()).isEmpty();
    }

    @Test
    public void shouldAnswerForAHiddenFilterAsForNone() {
        SavedFilter mine = saved(carla, "Mine");
        Map<String, String> hidden = Map.of("filterId", Long.toString(mine.id()), "favourite", "true");
        Map<String, String> absent = Map.of("filterId", "999", "favourite", "true");

        assertThat(List.of(STAR, "/secure/EditFilter.jspa", "/secure/DeleteFilter.jspa"))
                .allSatisfy(address -> {
                    var one = bert.browser().post(address, hidden);
                    var other = bert.browser().post(address, absent);
                    assertThat(one.statusCode()).isEqualTo(404);
                    assertThat(Jsoup.parse(one.body()).select("#main").text())
                            .isEqualTo(Jsoup.parse(other.body()).select("#main").text());
                });
        assertThat(bert.browser()
                        .get("/secure/EditFilter!default.jspa?filterId=x")
                        .statusCode())
                .isEqualTo(404);
        assertThat(filter(mine)).isEqualTo(mine);
    }

    @Test
    public void shouldForgetAFavouriteThatIsSharedNoMore() {
        SavedFilter ours = saved(carla, "Ours", "LOGGED_IN::");
        bert.browser().post(STAR, Map.of("filterId", Long.toString(ours.id()), "favourite", "true"));
        int before = bert.page("/secure/ManageFilters.jspa")
                .select("#mf_browse tbody tr")
                .size();

        carla.browser().post("/secure/EditFilter.jspa", form(ours, "Mine", ""));

        assertThat(before).isEqualTo(1);
        assertThat(bert.page("/secure/ManageFilters.jspa").select("#mf_browse")).isEmpty();
        assertThat(bert.browser().get("/secure/Dashboard.jspa").body()).doesNotContain("filter=" + ours.id());
    }

    @Test
    public void shouldShowStrangersOnlyTheListOfAllAndAskThemToLogInForTheirOwn() {
        saved(carla, "Public", "GLOBAL::");
        saved(carla, "Private");

        assertThat(List.of("my", "favourites")).allSatisfy(view -> assertThat(host.stranger()
                        .get("/secure/ManageFilters.jspa?filterView=" + view)
                        .uri()
                        .getPath())
                .isEqualTo("/jira/login.jsp"));
        assertThat(List.of("", "all", "%3Cscript%3E")).allSatisfy(view -> {
            Document page = host.stranger().page("/secure/ManageFilters.jspa?filterView=" + view);
            assertThat(page.select("#mf_browse tbody td:first-child a").eachText())
                    .containsExactly("Public");
            assertThat(page.select("#main form, #create-filter")).isEmpty();
            assertThat(page.select("#main nav a")).hasSize(1);
        });
    }

    @Test
    public void shouldSayInEachLanguageThatANameIsTaken() {
        saved(carla, "Mine");

        assertThat(List.of(taken("da"), taken("sv")))
                .containsExactly("Du har allerede et filter med det navn.", "Du har redan ett filter med det namnet.");
    }

    private String taken(String language) {
        carla.browser().post("/secure/ViewProfile.jspa", Map.of("language", language, "theme", "light"));
        return Desk.error(carla.fill(SAVE, "filterName", "Mine"), "filterName");
    }

    private SavedFilter saved(Desk desk, String name, String... shares) {
        Map<String, String> form = new HashMap<>(Map.of("filterName", name, "jql", "project = DEMO"));
        List.of(shares).forEach(share -> form.put("shares", share));
        desk.browser().post("/secure/SaveAsFilter.jspa", form);
        return host.tracker().filters().all().stream()
                .filter(filter -> filter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> form(SavedFilter filter, String name, String share) {
        return Map.of("filterId", Long.toString(filter.id()), "filterName", name, "jql", filter.jql(), "shares", share);
    }

    private static String edit(SavedFilter filter) {
        return "/secure/EditFilter!default.jspa?filterId=" + filter.id();
    }

    private SavedFilter filter(SavedFilter before) {
        return host.tracker().filters().byId(before.id()).orElseThrow();
    }
}
