package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/** Who watches and votes is found by those alone to whom an issue shows it; what one watches oneself, always. */
public class FollowersSearchTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Before
    public void letTwoFollow() {
        for (String name : List.of("anton", "rita")) {
            User who = place.user(name);
            place.operations().watch().watch(place.as(name), place.id("SUP-1"), who);
        }
        place.operations().watch().watch(place.as("anton"), place.id("SUP-2"), place.user("anton"));
        place.operations().watch().vote(place.as("anton"), place.id("SUP-1"));
        place.operations().watch().vote(place.as("anton"), place.id("LAB-1"));
        place.revoke("VIEW_VOTERS_AND_WATCHERS");
        place.revoke("MANAGE_WATCHERS");
    }

    @Test
    public void shouldFindNobodyElseWithoutTheRight() {
        for (String name : List.of("watcher", "voter")) {
            assertThat(keys("rita", name + " = anton")).as(name).isEmpty();
            assertThat(keys("rita", name + " in membersOf(jira-software-users) and key != SUP-1"))
                    .as(name)
                    .isEmpty();
            assertThat(keys("rita", name + " != olga")).as(name).isEmpty();
            assertThat(keys("rita", "not " + name + " = olga")).as(name).isEmpty();
            assertThat(keys("rita", name + " is empty or " + name + " is not empty"))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    public void shouldAlwaysFindWhatSomebodyFollowsThemselves() {
        assertThat(keys("rita", "watcher = currentUser()")).containsExactly("SUP-1");
        assertThat(keys("rita", "watcher in (anton, rita)")).containsExactly("SUP-1");
        assertThat(keys("rita", "issue in watchedIssues()")).containsExactly("SUP-1");
        assertThat(keys("anton", "voter = anton order by key")).containsExactly("SUP-1", "LAB-1");
        assertThat(keys("anton", "issue in votedIssues() and project = LAB")).containsExactly("LAB-1");
    }

    @Test
    public void shouldFindThemWhereTheRightIsGiven() {
        place.grant("VIEW_VOTERS_AND_WATCHERS", "rita");

        assertThat(keys("rita", "watcher = anton")).containsExactly("SUP-2", "SUP-1");
        assertThat(keys("rita", "watcher != rita")).containsExactly("SUP-2");
        assertThat(keys("rita", "voter = anton and project = SUP")).containsExactly("SUP-1");
        assertThat(keys("rita", "voter is empty and project = SUP")).containsExactly("SUP-3", "SUP-2");
    }

    @Test
    public void shouldShowWatchersToWhoManagesThemAndVotersNot() {
        place.grant("MANAGE_WATCHERS", "rita");

        assertThat(keys("rita", "watcher = anton")).containsExactly("SUP-2", "SUP-1");
        assertThat(keys("rita", "voter = anton")).isEmpty();
    }

    @Test
    public void shouldAskTheRightOfEachIssueWhereItComesByIssue() {
        place.tracker().schemes().grant(0, "VIEW_VOTERS_AND_WATCHERS", Holder.of(HolderType.ASSIGNEE));
        User rita = place.user("rita");
        place.operations().assign().assign(place.as("admin"), place.id("SUP-2"), rita.key());

        assertThat(keys("rita", "watcher = anton")).containsExactly("SUP-2");
    }

    @Test
    public void shouldCountThemForEverybodyAsTheIssueDoes() {
        assertThat(keys("rita", "watchers = 2 and votes = 1")).containsExactly("SUP-1");
        assertThat(keys("rita", "project = SUP order by watchers desc")).containsExactly("SUP-1", "SUP-2", "SUP-3");
    }

    @Test
    public void shouldFindAllWhereSecurityIsOverridden() {
        IssueSearch.Page page =
                search().pageOverridingSecurity(Optional.empty(), new JqlParser().parse("watcher = anton"), 0, 10);

        assertThat(page.total()).isEqualTo(2);
    }

    private List<String> keys(String name, String jql) {
        IssueSearch.Page page = search().page(place.as(name), new JqlParser().parse(jql), 0, 50);
        return place.tracker().issues().byIds(page.ids()).stream()
                .map(Issue::key)
                .toList();
    }

    private IssueSearch search() {
        return new IssueSearch(place.tracker(), ImportedTracker.CLOCK, ZoneOffset.UTC);
    }
}
