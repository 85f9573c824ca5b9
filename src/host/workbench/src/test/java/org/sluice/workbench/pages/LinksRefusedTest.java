package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.issues.Link;

/** Links that cannot be: what their form says, and what stays as it was. */
public class LinksRefusedTest {
    private static final String LINK = "/secure/LinkJiraIssue!default.jspa?id=1003";

    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Sample.fillUpTo(host, Sample.in(host), 4);
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldLinkNoIssueWithItself() {
        var answer = carla.fill(LINK, "linkDesc", "10000-out", "issueKeys", "DEMO-4, DEMO-3");

        assertThat(Jsoup.parse(answer.body()).select("#form-faults").text())
                .isEqualTo("An issue cannot be linked to itself.");
        assertThat(Jsoup.parse(answer.body()).select("#issueKeys").val()).isEqualTo("DEMO-4, DEMO-3");
        assertThat(links(1003)).isEmpty();
    }

    @Test
    public void shouldSayAtTheKindOfLinkThatThereIsNone() {
        var answer = carla.fill(LINK, "linkDesc", "99-out", "issueKeys", "DEMO-4");

        assertThat(Desk.error(answer, "linkDesc")).isEqualTo("There is no such link type.");
        assertThat(links(1003)).isEmpty();
    }

    @Test
    public void shouldAskForAKeyAndShowAWrongOneAsText() {
        var none = carla.fill(LINK, "linkDesc", "10000-out", "issueKeys", "  ");
        var hostile = carla.fill(LINK, "linkDesc", "10000-out", "issueKeys", "<script>x()</script>");

        assertThat(Desk.error(none, "issueKeys")).isEqualTo("Write the key of at least one issue.");
        assertThat(Desk.error(hostile, "issueKeys")).contains("“<SCRIPT>X()</SCRIPT>”");
        assertThat(hostile.body()).doesNotContain("<SCRIPT>X()", "<script>x()");
    }

    @Test
    public void shouldLinkTwiceAsOnce() {
        carla.fill(LINK, "linkDesc", "10000-out", "issueKeys", "DEMO-4 demo-4");
        carla.fill(LINK, "linkDesc", "10000-out", "issueKeys", "DEMO-4");

        assertThat(links(1003)).hasSize(1);
        assertThat(host.tracker().history().of(1004)).hasSize(1);
    }

    @Test
    public void shouldNameAKindOnceThatReadsTheSameFromBothEnds() {
        host.database()
                .jdbi()
                .useHandle(handle -> handle.execute("INSERT INTO link_type (id, name, inward, outward) VALUES"
                        + " (8, 'Companions', 'goes with', 'goes with')"));
        host.tracker().forget();

        List<String> words = carla.page(LINK).select("#linkDesc option").eachText();

        assertThat(words).containsOnlyOnce("goes with", "ties", "is tied to");
    }

    private List<Link> links(long id) {
        return host.tracker().links().of(id);
    }
}
