package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.CommentIssue;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Comment;

/** Comments: written, changed, deleted, and meant for some. */
public class CommentIssueTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldWriteACommentAndTellOfIt() {
        Comment written = add("anton", NewComment.of("Rebooted the viewer")).get();

        assertThat(place.tracker().comments().of(place.id("SUP-1")))
                .extracting(Comment::body)
                .containsExactly("No picture", "Rebooted the viewer");
        assertThat(place.issue("SUP-1").updated()).isEqualTo(ImportedTracker.CLOCK.instant());
        assertThat(place.history("SUP-1")).isEmpty();
        assertThat(place.lastHappening().eventTypeId()).isEqualTo(Happenings.COMMENTED);
        assertThat(place.lastHappening().comment()).contains(written);
    }

    @Test
    public void shouldRefuseAnEmptyComment() {
        assertThat(add("anton", NewComment.of(" ")).problems().byField()).containsOnlyKeys("comment");
    }

    @Test
    public void shouldKeepTheOldTextInTheHistory() {
        Comment written = add("anton", NewComment.of("First")).get();

        comments()
                .edit(place.as("anton"), written.id(), old -> NewComment.of("Second")
                        .forReadersOf(old))
                .get();
        comments().delete(place.as("anton"), written.id()).get();

        assertThat(place.history("SUP-1")).containsExactly("Comment: First > Second", "Comment: Second > -");
        assertThat(place.eventTypes())
                .containsExactly(Happenings.COMMENTED, Happenings.COMMENT_EDITED, Happenings.COMMENT_DELETED);
    }

    @Test
    public void shouldLetOnlyAdministratorsTouchCommentsOfOthers() {
        Comment written = add("anton", NewComment.of("First")).get();

        assertThat(comments()
                        .edit(place.as("rita"), written.id(), old -> NewComment.of("Mine")
                                .forReadersOf(old))
                        .problems()
                        .refusal())
                .contains(Refusal.FORBIDDEN);
        assertThat(comments().delete(place.as("rita"), written.id()).problems().refusal())
                .contains(Refusal.FORBIDDEN);
        assertThat(comments()
                        .edit(place.as("admin"), written.id(), old -> NewComment.of("Tidied")
                                .forReadersOf(old))
                        .get()
                        .editorKey())
                .contains(place.user("admin").key());
    }

    @Test
    public void shouldShowACommentForARoleToThoseWhoPlayIt() {
        NewComment secret = new NewComment("For us", Optional.empty(), Optional.of(10002L));

        assertThat(add("rita", secret).problems().byField()).containsOnlyKeys("commentLevel");
        add("admin", secret).get();

        assertThat(comments().visible(place.as("admin"), place.issue("SUP-1"))).hasSize(2);
        assertThat(comments().visible(place.as("rita"), place.issue("SUP-1"))).hasSize(1);
    }

    @Test
    public void shouldNotTellInTheHistoryWhatWasMeantForSome() {
        NewComment secret = new NewComment("The key is in the vault", Optional.empty(), Optional.of(10002L));
        Comment written = add("admin", secret).get();

        comments()
                .edit(place.as("admin"), written.id(), old -> NewComment.of("The key is in the drawer")
                        .forReadersOf(old))
                .get();
        comments().delete(place.as("admin"), written.id()).get();

        assertThat(place.history("SUP-1"))
                .containsExactly("Comment: A comment with security level 'Administrators' was removed. > -");
        assertThat(place.eventTypes())
                .containsExactly(Happenings.COMMENTED, Happenings.COMMENT_EDITED, Happenings.COMMENT_DELETED);
    }

    @Test
    public void shouldKeepACommentForAGroupFromOthers() {
        place.tracker().groups().create("night-watch");
        NewComment secret = new NewComment("For the watch", Optional.of("night-watch"), Optional.empty());

        assertThat(add("rita", secret).problems().byField()).containsOnlyKeys("commentLevel");
        place.tracker().groups().add("night-watch", place.user("rita"));
        Comment written = add("rita", secret).get();

        assertThat(comments().visible(place.as("rita"), place.issue("SUP-1"))).contains(written);
        assertThat(comments().visible(place.as("anton"), place.issue("SUP-1"))).doesNotContain(written);
        assertThat(comments().visible(Optional.empty(), place.issue("SUP-1"))).doesNotContain(written);
    }

    @Test
    public void shouldNotLetAnybodyTouchACommentThatTheyCannotRead() {
        NewComment secret = new NewComment("For the watch", Optional.of("night-watch"), Optional.empty());
        place.tracker().groups().create("night-watch");
        place.tracker().groups().add("night-watch", place.user("rita"));
        Comment written = add("rita", secret).get();

        assertThat(comments()
                        .edit(place.as("admin"), written.id(), old -> NewComment.of("x")
                                .forReadersOf(old))
                        .problems()
                        .refusal())
                .contains(Refusal.NOT_FOUND);
        assertThat(comments().delete(place.as("admin"), written.id()).problems().refusal())
                .contains(Refusal.NOT_FOUND);
        assertThat(place.tracker().comments().byId(written.id())).contains(written);
    }

    private Outcome<Comment> add(String user, NewComment comment) {
        return comments().add(place.as(user), place.id("SUP-1"), comment);
    }

    private CommentIssue comments() {
        return place.operations().comment();
    }
}
