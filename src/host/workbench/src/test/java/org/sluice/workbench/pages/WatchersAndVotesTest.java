package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.rights.HolderType;

/** Watching and voting with a browser, and who manages the watchers. */
public class WatchersAndVotesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Sample.fillUpTo(host, Sample.in(host), 4);
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldWatchAndVoteAndTakeItBack() {
        Document before = carla.page("/browse/DEMO-3");
        carla.send(before.selectFirst("form:has(#watching-toggle)"));
        var voted = carla.send(before.selectFirst("form:has(#vote-toggle)"));
        Document page = Jsoup.parse(voted.body());
        carla.send(page.selectFirst("form:has(#watching-toggle)"));
        carla.send(page.selectFirst("form:has(#vote-toggle)"));

        assertThat(page.select("#watching-toggle").text()).isEqualTo("Stop watching");
        assertThat(page.select("#vote-data").text()).startsWith("1");
        assertThat(host.tracker().watches().watchersOf(1003)).isEmpty();
        assertThat(host.tracker().watches().votesOf(1003)).isZero();
    }

    @Test
    public void shouldLetNobodyVoteForTheirOwnIssue() {
        var admin = host.admin();

        assertThat(admin.page("/browse/DEMO-3").select("#vote-toggle")).hasSize(1);
        host.database().jdbi().useHandle(handle -> handle.execute("UPDATE issue SET reporter_key = 'JIRAUSER10000'"));
        assertThat(admin.page("/browse/DEMO-3").select("#vote-toggle")).isEmpty();
        assertThat(admin.post("/secure/VoteOrWatchIssue.jspa", Map.of("id", "1003", "vote", "vote"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    public void shouldManageTheWatchersOfAnIssue() {
        String address = "/secure/ManageWatchers!default.jspa?id=1003";
        assertThat(carla.page(address).select("form.work-form")).isEmpty();
        Desk.grant(host, "MANAGE_WATCHERS", HolderType.USER, "carla");

        var unknown = carla.fill(address, "userName", "nobody-here");
        var added = carla.fill(address, "userName", "admin");
        Document list = Jsoup.parse(added.body());
        carla.send(list.selectFirst("#watcher-list form"));

        assertThat(Jsoup.parse(unknown.body()).select("#form-faults").text()).contains("nobody-here");
        assertThat(list.select("#watcher-list bdi").eachText()).containsExactly("Administrator");
        assertThat(host.tracker().watches().watchersOf(1003)).isEmpty();
    }
}
