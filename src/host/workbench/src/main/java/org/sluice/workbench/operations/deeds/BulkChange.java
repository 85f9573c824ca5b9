package org.sluice.workbench.operations.deeds;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/**
 * Does the same to many issues: each in a transaction of its own and with all checks of the single deed, so that one that
 * is refused does not hold up the others. Takes the global permission <em>Bulk Change</em>. Events are those of each.
 */
public final class BulkChange {
    static final String PERMISSION = "BULK_CHANGE";

    private final Desk desk;

    public BulkChange(Desk desk) {
        this.desk = desk;
    }

    public Map<Long, Outcome<Issue>> edit(
            Optional<User> user, Collection<Long> issueIds, Map<String, List<String>> form, boolean mail) {
        EditIssue edit = new EditIssue(desk);
        return each(user, issueIds, id -> edit.edit(user, id, form, false, mail));
    }

    public Map<Long, Outcome<Issue>> transition(
            Optional<User> user,
            Collection<Long> issueIds,
            int actionId,
            Map<String, List<String>> form,
            Optional<NewComment> comment) {
        TransitionIssue transition = new TransitionIssue(desk);
        return each(user, issueIds, id -> transition.act(user, id, actionId, form, comment));
    }

    public Map<Long, Outcome<Issue>> move(Optional<User> user, Collection<Long> issueIds, MoveTarget target) {
        MoveIssue move = new MoveIssue(desk);
        return each(user, issueIds, id -> move.move(user, id, target));
    }

    /** Each to a place of its own, in this order. */
    public Map<Long, Outcome<Issue>> move(Optional<User> user, Map<Long, MoveTarget> targets) {
        MoveIssue move = new MoveIssue(desk);
        return each(user, targets.keySet(), id -> move.move(user, id, targets.get(id)));
    }

    /** Deletes them with their sub-tasks; one that went with its parent counts as done. */
    public Map<Long, Outcome<Issue>> delete(Optional<User> user, Collection<Long> issueIds) {
        DeleteIssue delete = new DeleteIssue(desk);
        Map<Long, Issue> gone = new LinkedHashMap<>();
        return each(user, issueIds, id -> {
            if (gone.containsKey(id)) {
                return Outcome.done(gone.get(id));
            }
            Outcome<List<Issue>> deleted = delete.delete(user, id, true);
            deleted.result().ifPresent(issues -> issues.forEach(issue -> gone.put(issue.id(), issue)));
            return deleted.isDone() ? Outcome.done(gone.get(id)) : Outcome.refused(deleted.problems());
        });
    }

    private Map<Long, Outcome<Issue>> each(
            Optional<User> user, Collection<Long> issueIds, Function<Long, Outcome<Issue>> deed) {
        boolean allowed = desk.tracker().globalPermissions().has(user, PERMISSION);
        Map<Long, Outcome<Issue>> outcomes = new LinkedHashMap<>();
        for (Long id : issueIds) {
            outcomes.put(id, allowed ? deed.apply(id) : Outcome.refused(Problems.forbidden("workbench.refusal.bulk")));
        }
        return outcomes;
    }
}
