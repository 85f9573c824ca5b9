package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.projects.Project;

/** Sorting and paging of the issue list, and what it says of queries that find nothing. */
public class IssueListTest {
    private static final String ALL = "project = DEMO ORDER BY created ASC";

    @Rule
    public final PagesHost host = new PagesHost();

    private Project project;

    @Before
    public void fill() {
        project = Sample.in(host);
    }

    @Test
    public void shouldShowFiftyIssuesAtATime() {
        Sample.fillUpTo(host, project, 120);
        Browser admin = host.admin();

        Document first = list(admin, ALL, 0);
        Document second = list(admin, ALL, 50);
        Document last = list(admin, ALL, 100);

        assertThat(keys(first)).isEqualTo(numbers(1, 50));
        assertThat(keys(second)).isEqualTo(numbers(51, 100));
        assertThat(keys(last)).isEqualTo(numbers(101, 120));
        assertThat(last.select(".results-count").text()).isEqualTo("101–120 of 120");
    }

    @Test
    public void shouldLeadFromPageToPageAndBack() {
        Sample.fillUpTo(host, project, 120);
        Browser admin = host.admin();

        Document second = follow(admin, list(admin, ALL, 0), "next-view");
        Document third = follow(admin, second, "next-view");
        Document back = follow(admin, third, "previous-view");

        assertThat(keys(third)).isEqualTo(numbers(101, 120));
        assertThat(third.select("#next-view")).isEmpty();
        assertThat(keys(back)).isEqualTo(keys(second));
        assertThat(follow(admin, back, "previous-view").select("#previous-view"))
                .isEmpty();
    }

    @Test
    public void shouldNeedNoPagesForFiftyIssues() {
        Sample.fillUpTo(host, project, 50);

        Document page = list(host.admin(), ALL, 0);

        assertThat(keys(page)).hasSize(50);
        assertThat(page.select(".paging")).isEmpty();
    }

    @Test
    public void shouldBeginAtTheBeginningForAStartThatIsNone() {
        Browser admin = host.admin();

        assertThat(List.of("-5", "x", "", "1.5"))
                .allSatisfy(start -> assertThat(keys(admin.page(address(ALL) + "&startIndex=" + encoded(start))))
                        .isEqualTo(numbers(1, 2)));
    }

    @Test
    public void shouldTurnTheOrderRoundAtTheSecondClickOnAColumn() {
        Browser admin = host.admin();
        Document unsorted = list(admin, "project = DEMO", 0);

        Document up = sorted(admin, unsorted, "Key");
        Document down = sorted(admin, up, "Key");

        assertThat(unsorted.select("th:not([aria-sort=none])")).isEmpty();
        assertThat(keys(up)).isEqualTo(numbers(1, 2));
        assertThat(up.select("th[aria-sort=ascending]").text()).isEqualTo("Key");
        assertThat(keys(down)).containsExactly("DEMO-2", "DEMO-1");
        assertThat(down.select("#advanced-search").val()).isEqualTo("project = DEMO ORDER BY key DESC");
    }

    @Test
    public void shouldSortByEveryColumnThatItShows() {
        Browser admin = host.admin();
        Document page = list(admin, "project = DEMO", 0);

        assertThat(page.select("th.sortable a").eachAttr("href")).hasSize(10).allSatisfy(link -> {
            Document ordered = admin.page(link.replaceFirst("^/jira", ""));
            assertThat(keys(ordered)).containsExactlyInAnyOrder("DEMO-1", "DEMO-2");
            assertThat(ordered.select("th[aria-sort=ascending]")).hasSize(1);
        });
    }

    @Test
    public void shouldSortByAnotherColumnInsteadOfTheFirst() {
        Browser admin = host.admin();

        Document page = sorted(admin, list(admin, "project = DEMO ORDER BY key DESC", 0), "Created");

        assertThat(page.select("th[aria-sort=ascending]").text()).isEqualTo("Created");
        assertThat(page.select("th[aria-sort=descending]")).isEmpty();
        assertThat(keys(page)).isEqualTo(numbers(1, 2));
    }

    @Test
    public void shouldKeepAQueryWithQuotesOnTheWayToTheNextPage() {
        Sample.fillUpTo(host, project, 60);
        Browser admin = host.admin();
        String jql = "project = \"DEMO\" AND summary !~ \"a & b = <c> % #\" ORDER BY created ASC";

        Document second = follow(admin, list(admin, jql, 0), "next-view");

        assertThat(second.select("#advanced-search").val()).isEqualTo(jql);
        assertThat(second.select(".results-count").text()).isEqualTo("51–60 of 60");
    }

    @Test
    public void shouldSayThatNothingWasFound() {
        Document page = list(host.admin(), "project = DEMO AND summary ~ \"penguin\"", 0);

        assertThat(page.select("#main .aui-message").text()).isEqualTo("No issues were found.");
        assertThat(page.select("#jql-faults, #issuetable, .paging")).isEmpty();
    }

    @Test
    public void shouldShowTheFieldsOfAnIssueAsTheyAre() {
        Document page = list(host.admin(), "key = DEMO-2", 0);

        assertThat(page.select("#issuetable tbody td").eachText())
                .containsExactly(
                        "Incident",
                        "DEMO-2",
                        "Printer on ward 7",
                        "Unassigned",
                        "admin",
                        "Medium",
                        "Closed",
                        "Solved",
                        "Feb 2, 2026",
                        "Feb 2, 2026");
        assertThat(page.select("#issuetable .aui-lozenge-success").text()).isEqualTo("Closed");
    }

    @Test
    public void shouldGiveStrangersNoIssueAndNoNumber() {
        Document page = list(host.stranger(), "", 0);

        assertThat(page.select("#main .aui-message").text()).isEqualTo("No issues were found.");
        assertThat(page.select(".results-count")).isEmpty();
    }

    @Test
    public void shouldFindWhatIsTypedIntoTheHeaderWhateverItIs() {
        Browser admin = host.admin();

        Document strange = admin.page("/secure/QuickSearch.jspa?searchString=" + encoded(Sample.TRICKY + "\\"));
        Document empty = admin.page("/secure/QuickSearch.jspa?searchString=");

        assertThat(strange.select("#advanced-search").val()).startsWith("key = \"<script>");
        assertThat(strange.select("#issuetable")).isEmpty();
        assertThat(keys(empty)).hasSize(2);
    }

    private static Document list(Browser browser, String jql, int start) {
        return browser.page(address(jql) + "&startIndex=" + start);
    }

    private static Document follow(Browser browser, Document page, String link) {
        return browser.page(page.select("#" + link).attr("href").replaceFirst("^/jira", ""));
    }

    private static Document sorted(Browser browser, Document page, String column) {
        String link = page.select("th.sortable a:containsOwn(" + column + ")").attr("href");
        return browser.page(link.replaceFirst("^/jira", ""));
    }

    private static List<String> keys(Document page) {
        return page.select("#issuetable .issue-link").eachText();
    }

    private static List<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> "DEMO-" + number)
                .toList();
    }

    private static String address(String jql) {
        return "/issues/?jql=" + encoded(jql);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
