package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Asking;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/**
 * Moves an issue to another project or type, with its sub-tasks. It gets the next key of the project, and its old key
 * still finds it. What the target does not know falls away: components, the security level, an assignee who cannot be
 * assigned there. Takes <em>Move Issues</em> here and <em>Create Issues</em> there. Raises <em>Issue Moved</em>.
 */
public final class MoveIssue {
    private final Desk desk;
    private final Filling filling;

    public MoveIssue(Desk desk) {
        this.desk = desk;
        this.filling = new Filling(desk);
    }

    public Outcome<Issue> move(Optional<User> user, long issueId, MoveTarget target) {
        return desk.happenings().attempt(() -> {
            new Kin(desk).lockFamily(issueId);
            return desk.on(user, issueId, List.of(ProjectPermissions.MOVE_ISSUES), issue -> move(user, issue, target));
        });
    }

    private Outcome<Issue> move(Optional<User> user, Issue issue, MoveTarget target) {
        Optional<Project> project = desk.tracker().projects().byId(target.projectId());
        if (project.isEmpty() || !desk.may(user, ProjectPermissions.CREATE_ISSUES, project.get())) {
            return Outcome.refused(Problems.forbidden("workbench.refusal.create"));
        }
        Problems problems = check(issue, target);
        if (project.get().archived()) {
            problems.field(IssueFields.PROJECT, "workbench.refusal.project.archived");
        }
        Asking asking = new Asking(user, project.get(), target.typeId(), Optional.empty());
        Map<String, Content> filled = new LinkedHashMap<>(filling.each(target.form(), asking, problems));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        List<Issue> subtasks = desk.tracker().issues().subtasksOf(issue.id());
        filled.put(IssueFields.TYPE, Content.of(target.typeId()));
        target.statusId().ifPresent(status -> filled.put(IssueFields.STATUS, Content.of(status)));
        Issue moved = write(user, issue, project.get(), filled);
        if (issue.projectId() != target.projectId()) {
            subtasks.forEach(subtask -> write(user, subtask, project.get(), Map.of()));
        }
        return Outcome.done(moved);
    }

    private Problems check(Issue issue, MoveTarget target) {
        Problems problems = Problems.none();
        Optional<IssueType> type = desk.tracker().constants().type(target.typeId());
        if (type.isEmpty()) {
            problems.field(IssueFields.TYPE, "workbench.refusal.type.unknown");
        } else if (type.get().subtask() != issue.parentId().isPresent()) {
            problems.field(IssueFields.TYPE, "workbench.refusal.type.subtask");
        }
        if (issue.parentId().isPresent() && issue.projectId() != target.projectId()) {
            problems.field(IssueFields.PROJECT, "workbench.refusal.move.subtask");
        }
        boolean stays =
                knows(target.projectId(), target.typeId(), target.statusId().orElse(issue.statusId()));
        boolean allStay = issue.projectId() == target.projectId()
                || desk.tracker().issues().subtasksOf(issue.id()).stream()
                        .allMatch(subtask -> knows(target.projectId(), subtask.typeId(), subtask.statusId()));
        if (!stays || !allStay) {
            problems.field(IssueFields.STATUS, "workbench.refusal.move.status");
        }
        return problems;
    }

    private boolean knows(long projectId, String typeId, String statusId) {
        Set<String> statuses = desk.steps().statuses(projectId, typeId);
        return statuses.isEmpty() || statuses.contains(statusId);
    }

    private Content levelOf(long issueId) {
        return Content.of(desk.tracker().issues().byId(issueId).flatMap(Issue::securityLevelId));
    }

    private Issue write(Optional<User> user, Issue issue, Project target, Map<String, Content> filled) {
        Map<String, Content> wanted = new LinkedHashMap<>();
        List<ChangeItem> items = List.of();
        if (issue.projectId() != target.id()) {
            wanted.put(IssueFields.COMPONENTS, Content.NONE);
            if (issue.parentId().isPresent()) {
                wanted.put(IssueFields.SECURITY, levelOf(issue.parentId().get()));
            } else if (!desk.projectOf(issue).securitySchemeId().equals(target.securitySchemeId())) {
                wanted.put(IssueFields.SECURITY, Content.NONE);
            }
            Optional<User> assignee = issue.assigneeKey().flatMap(desk.tracker().users()::byKey);
            if (!desk.may(assignee, ProjectPermissions.ASSIGNABLE_USER, target)) {
                wanted.put(IssueFields.ASSIGNEE, Content.NONE);
            }
            items = desk.writing().rekey(issue, target);
        }
        wanted.putAll(filled);
        Optional<ChangeGroup> group = desk.writing().change(issue.id(), wanted, user.map(User::key), items);
        Issue moved = desk.fresh(issue);
        if (group.isPresent()) {
            desk.tell(Desk.event(Happenings.MOVED, moved, user).with(group));
        }
        return moved;
    }
}
