package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/** Clicks to watch and to vote that are refused, or that count only once. */
public class WatchAndVoteRefusedTest {
    private static final String CLICK = "/secure/VoteOrWatchIssue.jspa";
    private static final String LIST = "/secure/ManageWatchers!default.jspa?id=1003";
    private static final String CHANGE = "/secure/ManageWatchers.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Sample.fillUpTo(host, Sample.in(host), 3);
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldWatchAndVoteOnceHoweverOftenOneClicks() {
        for (int i = 0; i < 2; i++) {
            click("watch", "watch");
            click("vote", "vote");
        }

        assertThat(watchers()).containsExactly("carla");
        assertThat(host.tracker().watches().votesOf(1003)).isEqualTo(1);
    }

    @Test
    public void shouldRefuseAClickThatIsNone() {
        assertThat(List.of(click("vote", "maybe"), click("watch", ""), click("watch", "<script>")))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(400));
        assertThat(watchers()).isEmpty();
    }

    @Test
    public void shouldTakeNoVoteForWhatIsResolved() {
        var answer = carla.browser().post(CLICK, Map.of("id", "1002", "vote", "vote"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).select("#main").text()).contains("You cannot vote for a resolved issue.");
        assertThat(carla.page("/browse/DEMO-2").select("#vote-toggle")).isEmpty();
        assertThat(host.tracker().watches().votesOf(1002)).isZero();
    }

    @Test
    public void shouldLetNobodyTouchAnArchivedIssue() {
        Desk.grant(host, "MANAGE_WATCHERS", HolderType.USER, "carla");
        host.database().jdbi().useHandle(handle -> handle.execute("UPDATE project SET archived = TRUE"));
        host.tracker().projects().forget();

        assertThat(click("watch", "watch").statusCode()).isEqualTo(403);
        assertThat(change("admin", false).statusCode()).isEqualTo(403);
        assertThat(watchers()).isEmpty();
    }

    @Test
    public void shouldNotTellThatAHiddenIssueIsThere() {
        Sample.hideFromEverybody(host);

        assertThat(List.of(click("watch", "watch"), carla.browser().get(LIST), change("admin", false)))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(404));
    }

    @Test
    public void shouldSendStrangersToTheLogInEvenWhereAnyoneMayLookAround() {
        host.tracker().schemes().grant(0, "BROWSE_PROJECTS", Holder.of(HolderType.ANYONE));
        Browser stranger = host.stranger();

        assertThat(stranger.page("/browse/DEMO-3").select("#summary-val").text())
                .isEqualTo("Call 3");
        assertThat(stranger.page("/browse/DEMO-3").select("#watching-toggle, #vote-toggle, #view-watcher-list"))
                .isEmpty();
        assertThat(stranger.get(LIST).uri().getPath()).isEqualTo("/jira/login.jsp");
    }

    private HttpResponse<String> click(String what, String word) {
        return carla.browser().post(CLICK, Map.of("id", "1003", what, word));
    }

    private HttpResponse<String> change(String name, boolean remove) {
        return carla.browser().post(CHANGE, Map.of("id", "1003", "userName", name, "remove", Boolean.toString(remove)));
    }

    private List<String> watchers() {
        return host.tracker().watches().watchersOf(1003).stream()
                .map(key -> host.tracker().users().byKey(key).orElseThrow().name())
                .toList();
    }
}
