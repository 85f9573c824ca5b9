package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.WatchIssue;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.Groups;

/** Who may watch, vote and take files away, and when not. */
public class WatchChecksTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private long id;

    @Before
    public void look() {
        id = place.id("SUP-1");
    }

    @Test
    public void shouldLetAManagerTakeOffWhoCannotSeeTheIssueAnyMore() {
        watch().watch(place.as("anton"), id, place.user("anton")).get();
        place.tracker().groups().remove(Groups.SOFTWARE_USERS, place.user("anton"));

        assertThat(watch().unwatch(place.as("admin"), id, place.user("anton")).isDone())
                .isTrue();
        assertThat(place.tracker().watches().watchersOf(id)).isEmpty();
        assertThat(key(watch().watch(place.as("admin"), id, place.user("anton"))))
                .isEqualTo("workbench.refusal.watch.unseen");
    }

    @Test
    public void shouldLetNobodyButManagersTakeOthersOff() {
        watch().watch(place.as("anton"), id, place.user("anton")).get();

        Outcome<Issue> off = watch().unwatch(place.as("rita"), id, place.user("anton"));

        assertThat(off.problems().refusal()).contains(Refusal.FORBIDDEN);
        assertThat(place.tracker().watches().watchersOf(id)).containsExactly("anton");
    }

    @Test
    public void shouldNotLetAnybodyVoteForWhatIsResolved() {
        watch().vote(place.as("anton"), id).get();
        place.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE issue SET resolution_id = '1' WHERE id = ?", id));

        assertThat(key(watch().vote(place.as("admin"), id))).isEqualTo("workbench.refusal.vote.resolved");
        assertThat(key(watch().unvote(place.as("anton"), id))).isEqualTo("workbench.refusal.vote.resolved");
        assertThat(place.tracker().watches().votersOf(id)).containsExactly("anton");
    }

    @Test
    public void shouldTakeAwayAVoteThatIsNotThere() {
        assertThat(watch().unvote(place.as("anton"), id).isDone()).isTrue();
        assertThat(place.tracker().watches().votesOf(id)).isZero();
    }

    @Test
    public void shouldForgetWatchersAndVotersWithTheIssue() {
        watch().watch(place.as("anton"), id, place.user("anton")).get();
        watch().vote(place.as("anton"), id).get();

        place.operations().delete().delete(place.as("admin"), id, true).get();

        assertThat(place.tracker().watches().watchersOf(id)).isEmpty();
        assertThat(place.tracker().watches().votersOf(id)).isEmpty();
    }

    @Test
    public void shouldTakeAFileAwayOnce() {
        Attachment file = attach("screen.png", 1).get();

        assertThat(place.operations()
                        .attach()
                        .remove(place.as("rita"), file.id())
                        .isDone())
                .isTrue();
        assertThat(place.operations()
                        .attach()
                        .remove(place.as("rita"), file.id())
                        .problems()
                        .refusal())
                .contains(Refusal.NOT_FOUND);
        assertThat(place.history("SUP-1")).hasSize(2);
    }

    @Test
    public void shouldLetAnAdministratorTakeFilesOfOthersAway() {
        Attachment file = attach("screen.png", 1).get();

        assertThat(place.operations()
                        .attach()
                        .remove(place.as("admin"), file.id())
                        .isDone())
                .isTrue();
        assertThat(place.history("SUP-1")).containsExactly("Attachment: - > screen.png", "Attachment: screen.png > -");
    }

    @Test
    public void shouldWantANameThatFitsAndASize() {
        assertThat(attach("x".repeat(256), 1).problems().byField()).containsOnlyKeys("attachment");
        assertThat(attach("", 1).problems().byField()).containsOnlyKeys("attachment");
        assertThat(attach("screen.png", -1).problems().byField()).containsOnlyKeys("attachment");
        assertThat(attach("x".repeat(255), 0).isDone()).isTrue();
    }

    private Outcome<Attachment> attach(String name, long size) {
        return place.operations().attach().attach(place.as("rita"), id, name, size);
    }

    private WatchIssue watch() {
        return place.operations().watch();
    }

    private static String key(Outcome<?> refused) {
        return Optional.of(refused.problems().general())
                .map(all -> all.get(0).key())
                .orElseThrow();
    }
}
