package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.CloneOptions;
import org.sluice.workbench.operations.deeds.Engine;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.deeds.Typed;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.writing.IssueDraft;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** What fails in the middle leaves nothing behind: no issue, no field, no history, no link, no event. */
public class RollbackTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldTakeBackAnIssueThatItsWorkflowRefusesAfterMakingIt() {
        Operations refusing = place.with(new Spoiling(place.operations().desk().engine(), 1, false));

        Outcome<Issue> made = refusing.create().create(place.as("rita"), wanted("Refused"));

        assertThat(made.problems().general()).extracting(Problem::key).containsExactly("workbench.refusal.said");
        assertThat(place.tracker().issues().byKey("SUP-4")).isEmpty();
        assertThat(place.eventTypes()).isEmpty();
    }

    @Test
    public void shouldTakeBackAnIssueWhoseRuleBreaks() {
        Operations breaking = place.with(new Spoiling(place.operations().desk().engine(), 1, true));

        assertThatThrownBy(() -> breaking.create().create(place.as("rita"), wanted("Broken")))
                .hasMessage("The rule broke");

        assertThat(place.tracker().issues().byKey("SUP-4")).isEmpty();
        assertThat(place.eventTypes()).isEmpty();
    }

    @Test
    public void shouldGoOnAfterSomethingBroke() {
        Operations breaking = place.with(new Spoiling(place.operations().desk().engine(), 1, true));
        assertThatThrownBy(() -> breaking.create().create(place.as("rita"), wanted("Broken")))
                .isInstanceOf(IllegalStateException.class);

        Issue made = place.operations()
                .create()
                .create(place.as("rita"), wanted("Sound"))
                .get();

        assertThat(place.eventTypes()).containsExactly(Happenings.CREATED);
        // The number of the one that broke stays unused, as in Jira.
        assertThat(made.key()).isEqualTo("SUP-5");
    }

    @Test
    public void shouldTakeBackACopyWhoseSubtaskIsRefused() {
        Operations refusing = place.with(new Spoiling(place.operations().desk().engine(), 2, false));
        CloneOptions all = new CloneOptions(Optional.empty(), true, true, true);

        Outcome<Issue> copy = refusing.copy().copy(place.as("rita"), place.id("SUP-2"), all);

        assertThat(copy.isDone()).isFalse();
        assertThat(place.tracker().issues().idsOfProject(place.project("SUP").id()))
                .hasSize(3);
        assertThat(place.tracker().links().of(place.id("SUP-2"))).isEmpty();
        assertThat(place.history("SUP-2")).isEmpty();
        assertThat(place.eventTypes()).isEmpty();
    }

    @Test
    public void shouldTakeBackAllThatBelongsToADeedWhichBreaks() {
        long id = place.id("SUP-1");
        Issue before = place.issue("SUP-1");
        MoveTarget lab =
                MoveTarget.of(place.project("LAB").id(), place.issue("LAB-1").typeId());

        assertThatThrownBy(() -> place.operations().desk().happenings().inTransaction(() -> {
                    place.operations().edit().edit(place.as("rita"), id, WorkPlace.form("summary", "New"));
                    place.operations().comment().add(place.as("rita"), id, NewComment.of("Hello"));
                    place.blocks("SUP-1", "SUP-2");
                    place.operations().move().move(place.as("rita"), id, lab).get();
                    throw new IllegalStateException("Too late");
                }))
                .hasMessage("Too late");

        assertThat(place.issue("SUP-1")).isEqualTo(before);
        assertThat(place.history("SUP-1")).isEmpty();
        assertThat(place.tracker().comments().of(id)).hasSize(1);
        assertThat(place.tracker().links().of(id)).isEmpty();
        assertThat(place.tracker().components().ofIssue(id)).hasSize(1);
        assertThat(place.tracker().issues().byKey("LAB-2")).isEmpty();
        assertThat(place.eventTypes()).isEmpty();
    }

    @Test
    public void shouldTakeBackADeedThatIsRefusedAfterItWrote() {
        long id = place.id("SUP-1");
        Happenings happenings = place.operations().desk().happenings();

        Outcome<Issue> refused = happenings.attempt(() -> {
            place.operations().desk().writing().change(id, Map.of(), Optional.empty());
            place.operations().edit().edit(place.as("rita"), id, WorkPlace.form("summary", "New"));
            return Outcome.refused(Problems.none().add("workbench.refusal.said", "No"));
        });

        assertThat(refused.isDone()).isFalse();
        assertThat(place.issue("SUP-1").summary()).isEqualTo("Summary of SUP-1");
        assertThat(place.eventTypes()).isEmpty();
    }

    private NewIssue wanted(String summary) {
        return NewIssue.of(
                place.project("SUP").id(), place.issue("SUP-1").typeId(), WorkPlace.form("summary", summary));
    }

    /** Makes issues as another engine does, and then refuses or breaks at the one that it was told to. */
    private static final class Spoiling implements Engine {
        private final Engine other;
        private final int spoilt;
        private final boolean breaks;
        private int begun;

        Spoiling(Engine other, int spoilt, boolean breaks) {
            this.other = other;
            this.spoilt = spoilt;
            this.breaks = breaks;
        }

        @Override
        public Outcome<Issue> begin(Optional<User> user, IssueDraft draft) {
            Outcome<Issue> made = other.begin(user, draft);
            begun++;
            if (begun != spoilt) {
                return made;
            }
            if (breaks) {
                throw new IllegalStateException("The rule broke");
            }
            return Outcome.refused(Problems.none().add("workbench.refusal.said", "No"));
        }

        @Override
        public boolean offers(Optional<User> user, Issue issue, int actionId, TransitionOptions options) {
            return other.offers(user, issue, actionId, options);
        }

        @Override
        public Outcome<Map<String, Content>> read(Optional<User> user, Issue issue, int actionId, Typed typed) {
            return other.read(user, issue, actionId, typed);
        }

        @Override
        public Outcome<Issue> act(
                Optional<User> user,
                long issueId,
                int actionId,
                Typed typed,
                Optional<NewComment> comment,
                TransitionOptions options) {
            return other.act(user, issueId, actionId, typed, comment, options);
        }
    }
}
