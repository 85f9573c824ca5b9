package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.Issue;

/** Watching, voting and attaching. */
public class WatchAndAttachTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldWatchWithoutChangingTheIssue() {
        Issue before = place.issue("SUP-1");

        place.operations()
                .watch()
                .watch(place.as("anton"), before.id(), place.user("anton"))
                .get();
        place.operations()
                .watch()
                .watch(place.as("anton"), before.id(), place.user("anton"))
                .get();

        assertThat(place.tracker().watches().watchersOf(before.id())).containsExactly("anton");
        assertThat(place.issue("SUP-1")).isEqualTo(before);
        assertThat(place.eventTypes()).isEmpty();

        place.operations()
                .watch()
                .unwatch(place.as("anton"), before.id(), place.user("anton"))
                .get();
        assertThat(place.tracker().watches().watchersOf(before.id())).isEmpty();
    }

    @Test
    public void shouldLetOnlyManagersOfWatchersAddOthersAndOnlyThoseWhoSeeIt() {
        long id = place.id("SUP-1");

        assertThat(place.operations()
                        .watch()
                        .watch(place.as("rita"), id, place.user("anton"))
                        .problems()
                        .refusal())
                .contains(Refusal.FORBIDDEN);
        assertThat(place.operations()
                        .watch()
                        .watch(place.as("admin"), id, place.user("anton"))
                        .isDone())
                .isTrue();
        assertThat(place.operations()
                        .watch()
                        .watch(place.as("admin"), id, place.user("olga"))
                        .isDone())
                .isFalse();
    }

    @Test
    public void shouldVoteOnceAndNotForOnesOwn() {
        long id = place.id("SUP-1");

        place.operations().watch().vote(place.as("anton"), id).get();
        place.operations().watch().vote(place.as("anton"), id).get();

        assertThat(place.tracker().watches().votesOf(id)).isEqualTo(1);
        assertThat(place.operations()
                        .watch()
                        .vote(place.as("rita"), id)
                        .problems()
                        .general()
                        .get(0)
                        .key())
                .isEqualTo("workbench.refusal.vote.own");
        place.operations().watch().unvote(place.as("anton"), id).get();
        assertThat(place.tracker().watches().votersOf(id)).isEmpty();
    }

    @Test
    public void shouldAttachByNameAndTakeAway() {
        Attachment file = place.operations()
                .attach()
                .attach(place.as("anton"), place.id("SUP-1"), "screen.png", 12_000)
                .get();
        assertThat(place.operations()
                        .attach()
                        .remove(place.as("rita"), file.id())
                        .problems()
                        .refusal())
                .contains(Refusal.FORBIDDEN);
        place.operations().attach().remove(place.as("anton"), file.id()).get();

        assertThat(place.tracker().attachments().of(place.id("SUP-1"))).isEmpty();
        assertThat(place.history("SUP-1")).containsExactly("Attachment: - > screen.png", "Attachment: screen.png > -");
        assertThat(place.eventTypes()).containsExactly(Happenings.UPDATED, Happenings.UPDATED);
    }

    @Test
    public void shouldRefuseAFileWithoutAName() {
        assertThat(place.operations()
                        .attach()
                        .attach(place.as("anton"), place.id("SUP-1"), " ", 1)
                        .problems()
                        .byField())
                .containsOnlyKeys("attachment");
    }
}
