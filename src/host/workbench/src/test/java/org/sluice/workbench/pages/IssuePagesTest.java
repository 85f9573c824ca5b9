package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The issue page and the issue list over a real server, with hostile texts. */
public class IssuePagesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    @Before
    public void fill() {
        Sample.in(host);
    }

    @Test
    public void shouldShowEveryTextOfAnIssueAsText() {
        Document page = Jsoup.parse(host.admin().get("/browse/DEMO-1").body());

        assertThat(page.selectFirst("#summary-val").text()).isEqualTo(Sample.TRICKY);
        assertThat(page.selectFirst("#description-val").text()).isEqualTo(Sample.TRICKY);
        assertThat(page.selectFirst("#labels-val").text()).isEqualTo(Sample.TRICKY);
        assertThat(page.selectFirst(".comment .user-content").text()).startsWith(Sample.TRICKY + "word word");
        assertThat(page.title()).isEqualTo("[DEMO-1] " + Sample.TRICKY + " - Sluice workbench");
        assertThat(page.select("script:not([src])")).isEmpty();
    }

    @Test
    public void shouldShowTheHistoryWithAuthorsWhoAreGone() {
        Document page = Jsoup.parse(host.admin()
                .get("/browse/DEMO-1?page=com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel")
                .body());

        assertThat(page.select(".change strong").text()).isEqualTo("gone-user");
        assertThat(page.select(".change tbody td").eachText()).containsExactly("status", "Open", Sample.TRICKY);
    }

    @Test
    public void shouldReadALinkFromBothEnds() {
        Browser admin = host.admin();

        var there = Jsoup.parse(admin.get("/browse/DEMO-1").body());
        var back = Jsoup.parse(admin.get("/browse/DEMO-2").body());

        assertThat(there.select("#linkingmodule li").text()).startsWith("ties DEMO-2");
        assertThat(back.select("#linkingmodule li").text()).startsWith("is tied to DEMO-1");
    }

    @Test
    public void shouldShowWhatPluginsHangIntoTheIssue() {
        host.plugin().panel("atl.jira.view.issue.right.context", "stream", "Stream", "<p id='stream'>urgent</p>");
        host.plugin().item("operations-work", "pause", "Pause", "/jira/secure/Pause.jspa");

        Document page = Jsoup.parse(host.admin().get("/browse/DEMO-1").body());

        assertThat(page.select(".issue-side [data-panel='example:stream'] #stream")
                        .text())
                .isEqualTo("urgent");
        assertThat(page.select("#opsbar-operations_more_drop #pause").attr("href"))
                .isEqualTo("/jira/secure/Pause.jspa");
        assertThat(page.select("meta[name=ajs-issue-key]").attr("content")).isEqualTo("DEMO-1");
    }

    @Test
    public void shouldAnswerAlikeForAHiddenAndAnAbsentIssue() {
        Sample.hideFromEverybody(host);
        Browser other = host.user("carla");

        var hidden = other.get("/browse/DEMO-1");
        var absent = other.get("/browse/NONE-1");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(hidden.body()).select("#main").html())
                .isEqualTo(Jsoup.parse(absent.body()).select("#main").html());
    }

    @Test
    public void shouldListSortAndCountWhatAQueryFinds() {
        Browser admin = host.admin();

        var all = Jsoup.parse(
                admin.get(issues("project = DEMO ORDER BY key DESC")).body());
        var solved = Jsoup.parse(admin.get(issues("resolution = Solved")).body());

        assertThat(all.select("#issuetable .issue-link").eachText()).containsExactly("DEMO-2", "DEMO-1");
        assertThat(all.select(".results-count").text()).isEqualTo("1–2 of 2");
        assertThat(all.select("th[aria-sort=descending]").text()).isEqualTo("Key");
        assertThat(solved.select("#issuetable .issue-link").eachText()).containsExactly("DEMO-2");
    }

    @Test
    public void shouldKeepABrokenQueryAndSayWhatIsWrongWithIt() {
        Document page = Jsoup.parse(host.admin().get(issues("project = = <b>")).body());

        assertThat(page.selectFirst("#advanced-search").val()).isEqualTo("project = = <b>");
        assertThat(page.selectFirst("#jql-faults").text()).containsIgnoringCase("line 1");
        assertThat(page.select("#issuetable, #jql-faults b")).isEmpty();
    }

    @Test
    public void shouldFindAnIssueByItsKeyInTheHeader() {
        Browser admin = host.admin();

        var found = admin.get("/secure/QuickSearch.jspa?searchString=demo-2");
        var project = admin.get("/browse/DEMO");

        assertThat(found.uri().getPath()).isEqualTo("/jira/browse/DEMO-2");
        assertThat(project.uri().getPath()).isEqualTo("/jira/projects/DEMO");
    }

    private static String issues(String jql) {
        return "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }
}
