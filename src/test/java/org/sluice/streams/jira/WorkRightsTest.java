package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.PausedTasks;
import org.sluice.streams.domain.PausedWork;
import org.sluice.streams.domain.Started;

/** Tests {@link WorkRights}: who is refused a start because they may not work on a task, and that nothing is offered to them. */
public class WorkRightsTest {

    @Rule
    public final WorkSite site = new WorkSite();

    @Test
    public void shouldTellWhomJiraLetsMoveNothingWhoToAsk() {
        site.revoke("TRANSITION_ISSUES");

        assertForbidden("rita", "SUP-5", "sluice.work.may-not.move");
        assertForbidden("rita", "SUP-1", "sluice.work.may-not.move");

        assertThat(site.statusOf("SUP-5")).isEqualTo("Ready");
        assertThat(site.issue("SUP-5").assigneeKey()).isEmpty();
    }

    @Test
    public void shouldTellWhoeverIsNotOfTheTeamAndHasNoWayToWork() {
        site.team.outsiders.add("rita");
        assertThat(start("rita", "SUP-5").inProgress()).isTrue();

        site.follow("Triage", false);

        assertForbidden("rita", "SUP-1", "sluice.work.may-not.team");
        site.team.outsiders.clear();
        assertThatThrownBy(() -> start("rita", "SUP-1"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(409));
    }

    /** Whoever may not work on it is not sent to agree with somebody. */
    @Test
    public void shouldRefuseWhatSomebodyElseHasInProgressForTheRightFirst() {
        site.team.outsiders.add("anton");

        assertForbidden("anton", "SUP-4", "sluice.work.may-not.team");
    }

    @Test
    public void shouldSendOneOfTheTeamToWhoeverHasItInProgress() {
        site.revoke("ASSIGN_ISSUES");

        assertThatThrownBy(() -> start("anton", "SUP-4")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(409);
            assertThat(refusal).hasMessageContaining("sluice.work.somebody-works");
        });
    }

    @Test
    public void shouldNotOfferWhatIsInProgressWithNobodyToWhoMayNotHaveIt() {
        site.put("SUP-4", "assignee", "");
        assertThat(can("anton", "SUP-4")).isEqualTo("start");
        site.team.outsiders.add("anton");
        assertThat(can("anton", "SUP-4")).isEqualTo("none");
        assertForbidden("anton", "SUP-4", "sluice.work.may-not.team");

        site.team.outsiders.clear();
        site.revoke("ASSIGN_ISSUES");

        assertThat(can("anton", "SUP-4")).isEqualTo("none");
        assertForbidden("anton", "SUP-4", "sluice.work.may-not.assign");
        // what is theirs already stays theirs
        assertThat(start("anton", "SUP-2").inProgress()).isTrue();
    }

    @Test
    public void shouldOfferNothingThatWaitsToWhoMayMoveNothing() {
        site.desk.pause("anton", site.project("SUP"), "SUP-2", Optional.empty());
        site.clock.set(site.clock.instant().plus(PausedWork.THEIRS).plus(Duration.ofSeconds(1)));
        assertThat(offers("rita")).containsExactly("SUP-2", "SUP-1");

        site.revoke("TRANSITION_ISSUES");

        assertThat(offers("rita")).isEmpty();
        assertForbidden("rita", "SUP-2", "sluice.work.may-not.move");
    }

    private List<String> offers(String person) {
        PausedTasks seen = site.desk.paused(person, site.project("SUP"));
        return java.util.stream.Stream.concat(
                        seen.offered().stream().map(one -> one.task().key()),
                        seen.toMe().stream().map(one -> one.task().key()))
                .toList();
    }

    private @Nullable Object can(String person, String key) {
        Issue issue = site.jira.get(IssueManager.class).getIssueObject(key);
        return site.panel()
                .getContextMap(Map.of("issue", issue, "user", site.user(person)))
                .get("sluiceCan");
    }

    private Started start(String person, String key) {
        return site.desk.start(person, site.project("SUP"), key, Set.of(), Map.of(), Optional.empty());
    }

    private void assertForbidden(String person, String key, String why) {
        assertThatThrownBy(() -> start(person, key)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(403);
            assertThat(refusal.key()).isEqualTo(why);
            assertThat(refusal.arguments()).isEqualTo(List.of(key));
        });
    }
}
