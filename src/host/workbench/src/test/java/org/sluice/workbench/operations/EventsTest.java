package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.CloneOptions;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.issues.Issue;

/** Which deed raises which event, which raises none, and when they are told. */
public class EventsTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldRaiseJirasNumbers() {
        long id = place.id("SUP-1");
        NewIssue another = NewIssue.of(
                place.project("SUP").id(), place.issue("SUP-1").typeId(), WorkPlace.form("summary", "Another"));

        Issue made =
                place.operations().create().create(place.as("rita"), another).get();
        place.operations().edit().edit(place.as("rita"), id, WorkPlace.form("summary", "New"));
        place.operations().assign().assign(place.as("rita"), id, "anton");
        Comment comment = place.operations()
                .comment()
                .add(place.as("rita"), id, NewComment.of("Hello"))
                .get();
        place.operations().comment().edit(place.as("rita"), comment.id(), old -> NewComment.of("Bye"));
        place.operations().comment().delete(place.as("rita"), comment.id());
        place.operations().move().move(place.as("rita"), id, lab());
        place.operations().delete().delete(place.as("admin"), made.id(), false);

        assertThat(place.eventTypes()).containsExactly(1L, 2L, 3L, 6L, 14L, 17L, 9L, 8L);
    }

    @Test
    public void shouldRaiseNoneForLinksWatchesAndVotes() {
        long id = place.id("SUP-1");

        place.blocks("SUP-1", "SUP-2");
        place.operations().watch().watch(place.as("anton"), id, place.user("anton"));
        place.operations().watch().unwatch(place.as("anton"), id, place.user("anton"));
        place.operations().watch().vote(place.as("anton"), id);
        place.operations().watch().unvote(place.as("anton"), id);

        assertThat(place.eventTypes()).isEmpty();
    }

    @Test
    public void shouldRaiseNoneWhenNothingChanged() {
        long id = place.id("SUP-1");
        Comment comment = place.tracker().comments().of(id).get(0);

        place.operations().edit().edit(place.as("rita"), id, Map.of());
        place.operations().assign().assign(place.as("rita"), id, "");
        place.operations().comment().edit(place.as("rita"), comment.id(), NewComment::like);
        place.operations()
                .move()
                .move(
                        place.as("rita"),
                        id,
                        MoveTarget.of(
                                place.project("SUP").id(), place.issue("SUP-1").typeId()));

        assertThat(place.eventTypes()).isEmpty();
        assertThat(place.history("SUP-1")).isEmpty();
    }

    @Test
    public void shouldRaiseOneForAFileAndOneForEachCopy() {
        place.operations().attach().attach(place.as("rita"), place.id("SUP-2"), "screen.png", 1);
        place.operations()
                .copy()
                .copy(place.as("rita"), place.id("SUP-2"), new CloneOptions(Optional.empty(), true, false, true));

        assertThat(place.eventTypes()).containsExactly(Happenings.UPDATED, Happenings.CREATED, Happenings.CREATED);
    }

    @Test
    public void shouldTellWhoDidWhatToTheIssueAsItIsNow() {
        place.operations().edit().edit(place.as("anton"), place.id("SUP-1"), WorkPlace.form("summary", "New"));

        Happening told = place.lastHappening();

        assertThat(told.userKey()).contains("anton");
        assertThat(told.issue()).isEqualTo(place.issue("SUP-1"));
        assertThat(told.issue().summary()).isEqualTo("New");
        assertThat(told.changes().orElseThrow().items()).hasSize(1);
        assertThat(told.sendMail()).isTrue();
        assertThat(told.comment()).isEmpty();
    }

    @Test
    public void shouldTellADeletedIssueAsItWas() {
        Issue before = place.issue("SUP-1");

        place.operations().delete().delete(place.as("admin"), before.id(), true);

        assertThat(place.lastHappening().issue()).isEqualTo(before);
        assertThat(place.tracker().issues().byId(before.id())).isEmpty();
    }

    @Test
    public void shouldTellAfterTheCommit() {
        List<String> seen = new ArrayList<>();
        happenings().tell(happening -> seen.add(place.issue("SUP-1").summary()));

        happenings().inTransaction(() -> {
            place.operations().edit().edit(place.as("rita"), place.id("SUP-1"), WorkPlace.form("summary", "First"));
            place.operations().edit().edit(place.as("rita"), place.id("SUP-1"), WorkPlace.form("summary", "Second"));
            assertThat(seen).isEmpty();
            return true;
        });

        assertThat(seen).containsExactly("Second", "Second");
    }

    @Test
    public void shouldLetAListenerDoSomethingItself() {
        happenings().tell(happening -> {
            if (happening.eventTypeId() == Happenings.UPDATED) {
                place.operations()
                        .comment()
                        .add(place.as("anton"), happening.issue().id(), NewComment.of("Seen"))
                        .get();
            }
        });

        place.operations().edit().edit(place.as("rita"), place.id("SUP-1"), WorkPlace.form("summary", "New"));

        assertThat(place.eventTypes()).containsExactly(Happenings.UPDATED, Happenings.COMMENTED);
        assertThat(place.tracker().comments().of(place.id("SUP-1")))
                .extracting(Comment::body)
                .contains("Seen");
    }

    @Test
    public void shouldNotMakeADeedUndoneThatSomebodyListenedToBadly() {
        List<Long> heard = new ArrayList<>();
        happenings().tell(happening -> {
            throw new IllegalStateException("The mail server is down");
        });
        happenings().tell(happening -> heard.add(happening.eventTypeId()));

        Outcome<Issue> edited =
                place.operations().edit().edit(place.as("rita"), place.id("SUP-1"), WorkPlace.form("summary", "New"));

        assertThat(edited.isDone()).isTrue();
        assertThat(heard).containsExactly(Happenings.UPDATED);
    }

    @Test
    public void shouldRefuseAnEventOutsideADeed() {
        Happening happening = Happening.of(Happenings.UPDATED, place.issue("SUP-1"), Optional.empty());

        assertThatThrownBy(() -> happenings().happened(happening)).hasMessageContaining("SUP-1");
    }

    private Happenings happenings() {
        return place.operations().desk().happenings();
    }

    private MoveTarget lab() {
        return MoveTarget.of(place.project("LAB").id(), place.issue("LAB-1").typeId());
    }

    @Test
    public void shouldKeepADeedAndTellTheOthersThoughAListenerBreaks() {
        place.operations().desk().happenings().tell(happening -> {
            throw new NoClassDefFoundError("gone with its plugin");
        });
        List<Happening> heard = new ArrayList<>();
        place.operations().desk().happenings().tell(heard::add);

        Outcome<Comment> written =
                place.operations().comment().add(place.as("rita"), place.id("SUP-1"), NewComment.of("Hello"));

        assertThat(written.isDone()).isTrue();
        assertThat(heard).hasSize(1);
    }
}
