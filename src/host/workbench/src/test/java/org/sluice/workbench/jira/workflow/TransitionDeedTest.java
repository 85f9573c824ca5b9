package org.sluice.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Refusal;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.Transition;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** Transitions as people make them: what is offered, the comment on the way, and archived projects. */
public class TransitionDeedTest {
    private static final int RESOLVE = 5;

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private WorkflowStage stage;
    private Optional<User> anton;

    @Before
    public void open() {
        Export export = new Export();
        export.issue("SUP-1").with("assignee", Export.person("anton"));
        home.add(export);
        stage = new WorkflowStage(home);
        stage.worker("anton");
        anton = Optional.of(home.user("anton"));
    }

    @Test
    public void shouldOfferTransitionsInTheWorkflowsOrderWithTheirScreens() {
        List<Transition> offered = stage.operations.transition().offered(anton, home.issue("SUP-1"));

        assertThat(offered)
                .extracting(Transition::name)
                .containsExactly("Start Progress", "Resolve Issue", "Close Issue");
        assertThat(offered.get(0).screenId()).isEmpty();
        assertThat(offered.get(1).screenId()).contains("3");
        assertThat(offered.get(1).statusId()).isPresent();
    }

    @Test
    public void shouldWriteTheCommentOfATransition() {
        Outcome<Issue> resolved = resolve("It is back");

        assertThat(resolved.isDone()).isTrue();
        assertThat(home.tracker().comments().of(home.issue("SUP-1").id()))
                .extracting(Comment::body)
                .containsExactly("It is back");
    }

    @Test
    public void shouldDropTheCommentOfATransitionWithoutAScreenInSilence() {
        Transition start = stage.operations
                .transition()
                .offered(anton, home.issue("SUP-1"))
                .get(0);

        Outcome<Issue> started = stage.operations
                .transition()
                .act(
                        anton,
                        home.issue("SUP-1").id(),
                        start.id(),
                        Map.of(),
                        Optional.of(NewComment.of("I have a look")));

        assertThat(start.screenId()).isEmpty();
        assertThat(started.isDone()).isTrue();
        assertThat(home.tracker().comments().of(home.issue("SUP-1").id())).isEmpty();
    }

    @Test
    public void shouldRefuseATransitionWithACommentToWhoeverMayNotComment() {
        revoke("ADD_COMMENTS");
        String before = home.issue("SUP-1").statusId();

        Outcome<Issue> refused = resolve("It is back");

        assertThat(refused.problems().refusal()).contains(Refusal.FORBIDDEN);
        assertThat(home.issue("SUP-1").statusId()).isEqualTo(before);
        assertThat(home.tracker().comments().of(home.issue("SUP-1").id())).isEmpty();
        assertThat(stage.told).isEmpty();
    }

    @Test
    public void shouldRefuseACommentForAGroupThatItsAuthorIsNotIn() {
        NewComment secret = new NewComment("Ours", Optional.of("jira-administrators"), Optional.empty());

        Outcome<Issue> refused = stage.operations
                .transition()
                .act(anton, home.issue("SUP-1").id(), RESOLVE, Map.of(), Optional.of(secret));

        assertThat(refused.problems().byField()).containsOnlyKeys("commentLevel");
    }

    @Test
    public void shouldLeaveIssuesOfAnArchivedProjectWhereTheyAre() {
        home.tracker().database().jdbi().useHandle(handle -> handle.execute("UPDATE project SET archived = TRUE"));
        home.tracker().projects().forget();

        assertThat(stage.operations.transition().offered(anton, home.issue("SUP-1")))
                .isEmpty();
        assertThat(resolve("It is back").problems().general())
                .extracting(problem -> problem.key())
                .containsExactly("workbench.refusal.project.archived");
    }

    @Test
    public void shouldOfferNothingToWhoeverMayNotMakeTransitions() {
        revoke("TRANSITION_ISSUES");

        assertThat(stage.operations.transition().offered(anton, home.issue("SUP-1")))
                .isEmpty();
        assertThat(resolve("It is back").problems().general())
                .extracting(problem -> problem.key())
                .containsExactly("workbench.refusal.transition");
    }

    private Outcome<Issue> resolve(String comment) {
        return stage.operations
                .transition()
                .act(anton, home.issue("SUP-1").id(), RESOLVE, Map.of(), Optional.of(NewComment.of(comment)));
    }

    private void revoke(String permission) {
        home.tracker().schemes().grantsOf(0).stream()
                .filter(grant -> grant.permissionKey().equals(permission))
                .forEach(home.tracker().schemes()::revoke);
    }
}
