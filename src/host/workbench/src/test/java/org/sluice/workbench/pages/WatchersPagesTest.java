package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/** Who may watch, vote and see who else does: the clicks and the page of watchers, and what each refuses. */
public class WatchersPagesTest {
    private static final String CLICK = "/secure/VoteOrWatchIssue.jspa";
    private static final String LIST = "/secure/ManageWatchers!default.jspa?id=1003";
    private static final String CHANGE = "/secure/ManageWatchers.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Project project = Sample.in(host);
        Sample.fillUpTo(host, project, 3);
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
    public void shouldShowTheListToWhoeverMaySeeOrManageIt() {
        Desk.revoke(host, "VIEW_VOTERS_AND_WATCHERS");
        int without = carla.browser().get(LIST).statusCode();
        Document issue = carla.page("/browse/DEMO-3");
        Desk.grant(host, "MANAGE_WATCHERS", HolderType.USER, "carla");

        assertThat(without).isEqualTo(403);
        assertThat(issue.select("#view-watcher-list")).isEmpty();
        assertThat(issue.select("#watching-toggle")).hasSize(1);
        assertThat(carla.browser().get(LIST).statusCode()).isEqualTo(200);
    }

    @Test
    public void shouldLetWhoeverOnlySeesTheListChangeNobodyButThemselves() {
        host.tracker().watches().watch(1003, adminKey());

        var added = change("bert", false);
        var removed = change("admin", true);
        var self = change("carla", false);

        assertThat(Jsoup.parse(added.body()).select("#form-faults").text()).contains("bert");
        assertThat(removed.statusCode()).isEqualTo(403);
        assertThat(Desk.place(self)).isEqualTo("/secure/ManageWatchers!default.jspa");
        assertThat(watchers()).containsExactlyInAnyOrder("admin", "carla");
    }

    @Test
    public void shouldAddNobodyWhoCannotSeeTheIssue() {
        Desk.grant(host, "MANAGE_WATCHERS", HolderType.USER, "carla");
        host.tracker().users().add(new User("out", "out", "Olga <i>Out</i>", "o@example.com", true, "en"), "out");

        var answer = change("out", false);

        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#form-faults").text())
                .isEqualTo("Olga <i>Out</i> may not see the issue and so cannot watch it.");
        assertThat(page.select("#form-faults i")).isEmpty();
        assertThat(watchers()).isEmpty();
    }

    @Test
    public void shouldAddNobodyWhoHasLeft() {
        Desk.grant(host, "MANAGE_WATCHERS", HolderType.USER, "carla");
        host.user("bert");
        User bert = host.tracker().users().byKey("bert").orElseThrow();
        host.tracker().users().update(new User("bert", "bert", bert.displayName(), bert.email(), false, "en"));

        var answer = change(" bert ", false);

        assertThat(Jsoup.parse(answer.body()).select("#form-faults").text()).isEqualTo("User “bert” does not exist.");
        assertThat(watchers()).isEmpty();
    }

    @Test
    public void shouldSendStrangersToTheLogInEvenWhereAnyoneMayLookAround() {
        long anyone = 0;
        host.tracker().schemes().grant(anyone, "BROWSE_PROJECTS", Holder.of(HolderType.ANYONE));
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

    private String adminKey() {
        return host.tracker().users().byName("admin").orElseThrow().key();
    }

    private List<String> watchers() {
        return host.tracker().watches().watchersOf(1003).stream()
                .map(key -> host.tracker().users().byKey(key).orElseThrow().name())
                .toList();
    }
}
