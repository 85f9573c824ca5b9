package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Asking;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.Inputs;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/**
 * Gives an issue to somebody, or to nobody. Asks for <em>Assign Issues</em> and not for <em>Edit Issues</em>; the new
 * one must be assignable. Raises <em>Issue Assigned</em>.
 */
public final class AssignIssue {
    private final Desk desk;
    private final EditIssue edit;
    private final Inputs inputs;

    public AssignIssue(Desk desk) {
        this.desk = desk;
        this.edit = new EditIssue(desk);
        this.inputs = new Inputs(desk.tracker());
    }

    /** Gives it to the user of that name; an empty name is nobody, {@code -1} lets the project choose. */
    public Outcome<Issue> assign(Optional<User> user, long issueId, String name) {
        return desk.on(user, issueId, List.of(ProjectPermissions.ASSIGN_ISSUES), issue -> {
            Outcome<Content> wanted = validate(user, issue, name);
            return wanted.isDone()
                    ? Outcome.done(edit.store(
                            user.map(User::key),
                            issue,
                            Map.of(IssueFields.ASSIGNEE, wanted.get()),
                            Happenings.ASSIGNED,
                            true))
                    : Outcome.refused(wanted.problems());
        });
    }

    public Outcome<Content> validate(Optional<User> user, Issue issue, String name) {
        Problems problems = Problems.none();
        Asking asking = Asking.about(user, desk.projectOf(issue), issue);
        Optional<Content> wanted = inputs.read(IssueFields.ASSIGNEE, List.of(name), asking, problems);
        return wanted.isPresent() ? Outcome.done(wanted.get()) : Outcome.refused(problems);
    }
}
