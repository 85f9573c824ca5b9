package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.dashboards.Share;

/** Every page in every language: no key without a text, dates as the language writes them. */
public class LanguagesOfPagesTest {
    private static final Pattern KEY = Pattern.compile("workbench\\.[a-z]+");

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;
    private List<String> pages;

    @Before
    public void fill() {
        Sample.in(host);
        long board = Boards.ofAdmin(host, "Operations", Share.withLoggedIn());
        Boards.gadget(host, board, 0);
        admin = host.admin().withWebSudo("admin");
        pages = List.of(
                "/browse/DEMO-1",
                "/browse/DEMO-2?page=x:changehistory-tabpanel",
                "/browse/NONE-1",
                "/issues/?jql=",
                "/issues/?jql=summary+~+penguin",
                "/projects/DEMO",
                "/secure/BrowseProjects.jspa",
                "/plugins/servlet/project-config/DEMO",
                Boards.show(board),
                Boards.wall(board),
                "/secure/ConfigurePortalPages!default.jspa?view=my",
                "/secure/AddPortalPage!default.jspa",
                "/secure/DeletePortalPage!default.jspa?pageId=" + board,
                "/secure/ViewProfile.jspa",
                "/secure/Logout!default.jspa",
                "/secure/admin/AdminSummary.jspa",
                "/secure/admin/WebSudoAuthenticate!default.jspa",
                "/secure/admin/user/UserBrowser.jspa",
                "/secure/admin/ViewSystemInfo.jspa",
                "/plugins/servlet/upm");
    }

    @Test
    public void shouldHaveATextForEverythingInEnglish() {
        speaks("en");
    }

    @Test
    public void shouldHaveATextForEverythingInDanish() {
        speaks("da");
    }

    @Test
    public void shouldHaveATextForEverythingInSwedish() {
        speaks("sv");
    }

    @Test
    public void shouldWriteDatesAndAmountsAsTheLanguageDoes() {
        choose("da");
        Document danish = admin.page("/issues/?jql=");
        choose("sv");
        Document swedish = admin.page("/issues/?jql=");

        assertThat(danish.select("#issuetable time").first().text()).isEqualTo("2. feb. 2026");
        assertThat(danish.select(".results-count").text()).isEqualTo("1–2 af 2");
        assertThat(swedish.select("#issuetable time").first().text()).isEqualTo("2 feb. 2026");
        assertThat(danish.select("#issuetable time").first().attr("datetime"))
                .isEqualTo(swedish.select("#issuetable time").first().attr("datetime"));
    }

    @Test
    public void shouldRefuseInTheReadersLanguage() {
        choose("da");

        var page = admin.get("/browse/NONE-1");
        var script = admin.json("PUT", "/rest/dashboards/1.0/99/layout", "{}");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("lang=\"da\"").doesNotContain("Page not found");
        assertThat(script.body()).startsWith("{\"message\"").doesNotContain("There is nothing here");
    }

    @Test
    public void shouldOfferEachLanguageUnderItsOwnName() {
        choose("sv");

        Document profile = admin.page("/secure/ViewProfile.jspa");

        assertThat(profile.select("#language option").eachText()).containsExactly("English", "Dansk", "Svenska");
        assertThat(profile.select("#language option[selected]").val()).isEqualTo("sv");
    }

    private void speaks(String language) {
        choose(language);
        assertThat(pages).allSatisfy(address -> {
            Document page = admin.page(address);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(KEY.matcher(page.text() + page.title()).find()).isFalse();
            assertThat(page.select("[aria-label]").eachAttr("aria-label"))
                    .allSatisfy(label -> assertThat(label).isNotBlank().doesNotContainPattern(KEY));
        });
    }

    private void choose(String language) {
        admin.post("/secure/ViewProfile.jspa", Map.of("language", language, "theme", "auto"));
    }
}
