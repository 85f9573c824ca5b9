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
import org.sluice.workbench.tracker.rights.HolderType;

/** The page of those who watch: who sees it, and whom one may add or take off. */
public class WatchersPagesTest {
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
