package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Asking;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/**
 * Edits fields of an issue. Raises <em>Issue Updated</em>, and nothing when nothing changed.
 *
 * <p>Status and resolution-by-workflow are for transitions, another project for a move.
 */
public final class EditIssue {
    private final Desk desk;
    private final Filling filling;

    public EditIssue(Desk desk) {
        this.desk = desk;
        this.filling = new Filling(desk);
    }

    /** Fills the fields that the form names; all others stay. */
    public Outcome<Issue> edit(Optional<User> user, long issueId, Map<String, List<String>> form) {
        return edit(user, issueId, form, false, true);
    }

    /** The same, also for fields that the screen lacks, and without mail. */
    public Outcome<Issue> edit(
            Optional<User> user, long issueId, Map<String, List<String>> form, boolean anyField, boolean mail) {
        return desk.on(user, issueId, List.of(ProjectPermissions.EDIT_ISSUES), issue -> {
            Outcome<Map<String, Content>> wanted = validate(user, issue, form, anyField);
            if (!wanted.isDone()) {
                return Outcome.refused(wanted.problems());
            }
            return Outcome.done(store(user.map(User::key), issue, wanted.get(), Happenings.UPDATED, mail));
        });
    }

    /** What the form would write, or what stands in its way. */
    public Outcome<Map<String, Content>> validate(
            Optional<User> user, Issue issue, Map<String, List<String>> form, boolean anyField) {
        if (!desk.steps().isEditable(issue)) {
            return Outcome.refused(Problems.forbidden("workbench.refusal.step", issue.key()));
        }
        Problems problems = Problems.none();
        String type = form.getOrDefault(IssueFields.TYPE, List.of(issue.typeId())).stream()
                .findFirst()
                .orElse(issue.typeId());
        Asking asking = new Asking(user, desk.projectOf(issue), type, Optional.of(issue));
        Map<String, Content> wanted = filling.read(form, asking, anyField, problems);
        return problems.isEmpty() ? Outcome.done(wanted) : Outcome.refused(problems);
    }

    /** Writes what was validated and tells of it by the given event, unless all of it was there already. */
    public Issue store(Optional<String> userKey, Issue issue, Map<String, Content> wanted, long event, boolean mail) {
        return desk.happenings().inTransaction(() -> {
            Optional<ChangeGroup> group = desk.writing().change(issue.id(), wanted, userKey);
            Issue after = desk.fresh(issue);
            if (group.isPresent()) {
                desk.tell(Happening.of(event, after, userKey).with(group).mailed(mail));
            }
            return after;
        });
    }
}
