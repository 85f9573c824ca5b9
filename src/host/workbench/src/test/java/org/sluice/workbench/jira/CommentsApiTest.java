package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;

/** Comments by Jira's API: it writes for whoever it is told to, and shows to each what is meant for them. */
public class CommentsApiTest {
    private static final long ADMINISTRATORS = 10002;

    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;
    private CommentManager comments;
    private MutableIssue issue;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
        comments = jira.get(CommentManager.class);
        issue = jira.issue("SUP-1");
    }

    @Test
    public void shouldGiveBackACommentByItsId() {
        Comment made = comments.create(issue, jira.user("anton"), "<script>1</script>", false);

        Comment read = comments.getCommentById(made.getId());

        assertThat(read.getBody()).isEqualTo("<script>1</script>");
        assertThat(read.getIssue().getKey()).isEqualTo("SUP-1");
        assertThat(read.getAuthorKey()).isEqualTo("anton");
        assertThat(read.getUpdateAuthorApplicationUser()).isEqualTo(jira.user("anton"));
        assertThat(read.getCreated()).isEqualTo(read.getUpdated());
        assertThat(read.getGroupLevel()).isNull();
        assertThat(read.getRoleLevelId()).isNull();
        assertThat(comments.getCommentById(4242L)).isNull();
    }

    @Test
    public void shouldListCommentsInTheOrderInWhichTheyCame() {
        comments.create(issue, jira.user("anton"), "Second", false);
        comments.create(issue, jira.user("rita"), "Third", false);

        assertThat(comments.getComments(issue))
                .extracting(Comment::getBody)
                .containsExactly("No picture", "Second", "Third");
        assertThat(comments.getLastComment(issue).getBody()).isEqualTo("Third");
        assertThat(comments.getLastComment(jira.issue("SUP-2"))).isNull();
    }

    @Test
    public void shouldTellACommentOnlyWhenAskedTo() {
        comments.create(issue, jira.user("anton"), "Quietly", false);
        assertThat(jira.events()).isEmpty();

        Comment told = comments.create(issue, jira.user("anton"), "Aloud", true);

        assertThat(jira.events()).extracting(IssueEvent::getEventTypeId).containsExactly(EventType.ISSUE_COMMENTED_ID);
        assertThat(jira.events().get(0).getComment().getId()).isEqualTo(told.getId());
        assertThat(jira.events().get(0).getUser()).isEqualTo(jira.user("anton"));
    }

    @Test
    public void shouldShowACommentForARoleToThoseWhoPlayIt() {
        place.tracker()
                .roles()
                .addActor(
                        place.project("SUP"),
                        ADMINISTRATORS,
                        "user",
                        place.user("anton").key());

        comments.create(issue, jira.user("admin"), "For few", null, ADMINISTRATORS, false);

        assertThat(comments.getCommentsForUser(issue, jira.user("anton")))
                .extracting(Comment::getBody)
                .containsExactly("No picture", "For few");
        assertThat(comments.getCommentsForUser(issue, jira.user("rita"))).hasSize(1);
        assertThat(comments.getComments(issue)).hasSize(2);
        assertThat(comments.getLastComment(issue).getRoleLevelId()).isEqualTo(ADMINISTRATORS);
    }

    @Test
    public void shouldWriteForNobodyAsForSomebody() {
        Comment made = comments.create(issue, null, "By the system", true);

        assertThat(made.getAuthorKey()).isNull();
        assertThat(made.getAuthorFullName()).isNull();
        assertThat(comments.isUserCommentAuthor(null, made)).isFalse();
        assertThat(comments.isUserCommentAuthor(jira.user("rita"), made)).isFalse();
        assertThat(jira.events()).hasSize(1);
    }

    @Test
    public void shouldKnowItsAuthor() {
        Comment made = comments.create(issue, jira.user("anton"), "Mine", false);

        assertThat(comments.isUserCommentAuthor(jira.user("anton"), made)).isTrue();
        assertThat(comments.isUserCommentAuthor(jira.user("rita"), made)).isFalse();
    }

    @Test
    public void shouldDeleteInSomebodysNameWithoutSayingWhatFewCouldRead() {
        Comment secret = comments.create(issue, jira.user("admin"), "Secret", "jira-administrators", null, false);

        comments.delete(secret, false, jira.user("anton"));

        assertThat(comments.getComments(issue)).hasSize(1);
        assertThat(jira.events()).isEmpty();
        assertThat(place.history("SUP-1"))
                .singleElement()
                .asString()
                .contains("jira-administrators")
                .doesNotContain("Secret");
        assertThat(place.tracker().history().of(place.id("SUP-1")).get(0).authorKey())
                .contains("anton");
    }

    @Test
    public void shouldNotDeleteWhatIsGone() {
        Comment made = comments.create(issue, jira.user("anton"), "Mine", false);
        comments.delete(made, false, jira.user("anton"));

        assertThatThrownBy(() -> comments.delete(made, true, jira.user("anton")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(made.getId().toString());
        assertThat(jira.events()).isEmpty();
    }
}
