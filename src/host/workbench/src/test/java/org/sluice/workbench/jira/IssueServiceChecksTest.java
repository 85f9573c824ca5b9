package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;

/** What Jira's service for issues says no to, in whose words and for which reason. */
public class IssueServiceChecksTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;
    private ApplicationUser rita;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
        rita = jira.user("rita");
    }

    @Test
    public void shouldSayForWhichReason() {
        long id = place.id("SUP-1");
        place.revoke("EDIT_ISSUES");
        place.revoke("ASSIGN_ISSUES");

        assertThat(reasons(
                        jira.service().validateUpdate(rita, id, jira.inputs()).getErrorCollection()))
                .containsExactly(Reason.FORBIDDEN);
        assertThat(reasons(jira.service().validateAssign(rita, id, "anton").getErrorCollection()))
                .containsExactly(Reason.FORBIDDEN);
        assertThat(reasons(jira.service().validateDelete(rita, id).getErrorCollection()))
                .containsExactly(Reason.FORBIDDEN);
        assertThat(reasons(
                        jira.service().validateUpdate(rita, 99L, jira.inputs()).getErrorCollection()))
                .containsExactly(Reason.NOT_FOUND);
        assertThat(reasons(jira.service().validateDelete(jira.user("olga"), id).getErrorCollection()))
                .containsExactly(Reason.NOT_FOUND);
        assertThat(reasons(jira.service().validateCreate(null, wanted()).getErrorCollection()))
                .containsExactly(Reason.NOT_LOGGED_IN);
    }

    @Test
    public void shouldNameTheIssueThatOneMayNotChange() {
        ErrorCollection errors =
                jira.service().validateDelete(rita, place.id("SUP-1")).getErrorCollection();

        assertThat(errors.getErrorMessages()).containsExactly("You do not have the permission to do this with SUP-1.");
    }

    @Test
    public void shouldRefuseIssuesOfAClosedProject() {
        long id = place.id("SUP-1");
        place.archive("SUP");

        for (ErrorCollection errors : new ErrorCollection[] {
            jira.service().validateUpdate(rita, id, jira.inputs()).getErrorCollection(),
            jira.service().validateAssign(rita, id, "").getErrorCollection(),
            jira.service().validateTransition(rita, id, 5, jira.inputs()).getErrorCollection(),
            jira.service().validateDelete(jira.user("admin"), id).getErrorCollection()
        }) {
            assertThat(errors.getErrorMessages()).containsExactly("The project is archived.");
        }
        assertThat(jira.service().getIssue(rita, id).isValid()).isTrue();
    }

    @Test
    public void shouldCheckTheCommentOfAnUpdate() {
        long id = place.id("SUP-1");
        IssueInputParameters tooLong = jira.inputs().setComment("x".repeat(32_768));
        IssueInputParameters secret = jira.inputs().setComment("For the board", "jira-administrators");
        IssueInputParameters role = jira.inputs().setComment("For the board", 10002L);

        assertThat(errors(id, tooLong)).containsOnlyKeys("comment");
        assertThat(errors(id, secret)).containsOnlyKeys("commentLevel");
        assertThat(errors(id, role)).containsOnlyKeys("commentLevel");
        place.revoke("ADD_COMMENTS");
        assertThat(jira.service()
                        .validateUpdate(rita, id, jira.inputs().setComment("Hello"))
                        .isValid())
                .isFalse();
        assertThat(jira.service().validateUpdate(rita, id, jira.inputs()).isValid())
                .isTrue();
    }

    @Test
    public void shouldWriteACommentForThoseWhomItIsFor() {
        ApplicationUser admin = jira.user("admin");
        IssueInputParameters inputs = jira.inputs().setComment("For the board", "jira-administrators");

        jira.service().update(admin, jira.service().validateUpdate(admin, place.id("SUP-1"), inputs));

        CommentManager comments = jira.get(CommentManager.class);
        assertThat(comments.getLastComment(jira.issue("SUP-1")).getGroupLevel()).isEqualTo("jira-administrators");
        assertThat(comments.getCommentsForUser(jira.issue("SUP-1"), admin)).hasSize(2);
        assertThat(comments.getCommentsForUser(jira.issue("SUP-1"), rita)).hasSize(1);
        assertThat(comments.getCommentsForUser(jira.issue("SUP-1"), null)).hasSize(1);
    }

    @Test
    public void shouldNotTakeNobodyForALevel() {
        IssueInputParameters role = jira.inputs().setComment("To all", (Long) null);
        IssueInputParameters group = jira.inputs().setComment("To all", (String) null);

        assertThat(errors(place.id("SUP-1"), role)).isEmpty();
        assertThat(errors(place.id("SUP-1"), group)).isEmpty();
    }

    @Test
    public void shouldNotGoOnAfterErrors() {
        IssueService.UpdateValidationResult refused = jira.service()
                .validateUpdate(rita, place.id("SUP-1"), jira.inputs().setSummary(""));
        IssueService.CreateValidationResult unmade = jira.service().validateCreate(rita, jira.inputs());
        IssueService.DeleteValidationResult kept = jira.service().validateDelete(rita, place.id("SUP-1"));

        assertThatThrownBy(() -> jira.service().update(rita, refused)).hasMessageContaining("summary");
        assertThatThrownBy(() -> jira.service().create(rita, unmade)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> jira.service().delete(rita, kept)).isInstanceOf(IllegalStateException.class);
        assertThat(jira.events()).isEmpty();
    }

    @Test
    public void shouldMakeASubtaskBelowItsParent() {
        IssueInputParameters inputs =
                wanted().setIssueTypeId(place.issue("SUP-3").typeId());

        IssueService.CreateValidationResult alone = jira.service().validateCreate(rita, inputs);
        IssueService.IssueResult below =
                jira.service().create(rita, jira.service().validateSubTaskCreate(rita, place.id("SUP-1"), inputs));

        assertThat(alone.getErrorCollection().getErrors()).containsOnlyKeys("issuetype");
        assertThat(below.getIssue().getParentId()).isEqualTo(place.id("SUP-1"));
        assertThat(below.getIssue().isSubTask()).isTrue();
    }

    @Test
    public void shouldSayNoInTheLanguageOfWhoAsks() {
        place.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE app_user SET language = 'da' WHERE user_key = 'rita'"));
        place.tracker().users().forget();
        rita = jira.user("rita");

        assertThat(errors(place.id("SUP-1"), jira.inputs().setAssigneeId("nils"))
                        .get("assignee"))
                .isEqualTo("Brugeren »nils« findes ikke.");
    }

    @Test
    public void shouldCheckAgainWhatChangedBetweenTheTwoSteps() {
        IssueService.AssignValidationResult validated = jira.service().validateAssign(rita, place.id("SUP-1"), "anton");
        place.revoke("ASSIGN_ISSUES");

        assertThat(jira.service().assign(rita, validated).isValid()).isFalse();
        assertThat(place.issue("SUP-1").assigneeKey()).isEmpty();
    }

    private Map<String, String> errors(long id, IssueInputParameters inputs) {
        return jira.service()
                .validateUpdate(rita, id, inputs)
                .getErrorCollection()
                .getErrors();
    }

    private static Iterable<Reason> reasons(ErrorCollection errors) {
        return errors.getReasons();
    }

    private IssueInputParameters wanted() {
        return jira.inputs()
                .setProjectId(place.project("SUP").id())
                .setIssueTypeId(place.issue("SUP-1").typeId())
                .setSummary("A new report");
    }
}
