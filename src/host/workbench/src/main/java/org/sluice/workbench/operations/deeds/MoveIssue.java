package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.Refusal;
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
 * still finds it. What the target does not know falls away; what must be filled there has to be filled on the way. Takes
 * <em>Move Issues</em> here and <em>Create Issues</em> there. Raises <em>Issue Moved</em>.
 */
public final class MoveIssue {
    private final Desk desk;
    private final Filling filling;
    private final MoveNeeds needs;

    public MoveIssue(Desk desk) {
        this.desk = desk;
        this.filling = new Filling(desk);
        this.needs = new MoveNeeds(desk);
    }

    public Outcome<Issue> move(Optional<User> user, long issueId, MoveTarget target) {
        return desk.happenings().attempt(() -> {
            new Kin(desk).lockFamily(issueId);
            return desk.on(user, issueId, List.of(ProjectPermissions.MOVE_ISSUES), issue -> move(user, issue, target));
        });
    }

    /** What would stand in the way of the issue by itself; nothing is done. */
    public Problems problems(Optional<User> user, Issue issue, MoveTarget target) {
        if (!desk.may(user, ProjectPermissions.MOVE_ISSUES, issue)) {
            return Problems.forbidden("workbench.refusal.forbidden", issue.key());
        }
        Problems found = openTo(user, issue, target);
        return found.refusal().equals(Optional.of(Refusal.FORBIDDEN))
                ? found
                : found.addAll(asked(user, issue, target, new LinkedHashMap<>()));
    }

    /** What would stand in the way of a sub-task that goes along with its parent. */
    public Problems problemsOfSubtask(Optional<User> user, Issue subtask, MoveTarget target) {
        return asked(user, subtask, target, new LinkedHashMap<>());
    }

    private Outcome<Issue> move(Optional<User> user, Issue issue, MoveTarget target) {
        Problems problems = openTo(user, issue, target);
        if (problems.refusal().equals(Optional.of(Refusal.FORBIDDEN))) {
            return Outcome.refused(problems);
        }
        Map<String, Content> filled = new LinkedHashMap<>();
        problems.addAll(asked(user, issue, target, filled));
        List<Issue> subtasks = issue.projectId() == target.projectId()
                ? List.of()
                : desk.tracker().issues().subtasksOf(issue.id());
        Map<Issue, Map<String, Content>> filledBelow = new LinkedHashMap<>();
        for (Issue subtask : subtasks) {
            Map<String, Content> below = new LinkedHashMap<>();
            Problems own = asked(user, subtask, target.ofSubtask(subtask.id(), subtask.typeId()), below);
            own.general().forEach(one -> problems.add("workbench.refusal.move.with", subtask.key(), one));
            own.byField().values().forEach(one -> problems.add("workbench.refusal.move.with", subtask.key(), one));
            filledBelow.put(subtask, below);
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        Project project = desk.tracker().projects().byId(target.projectId()).orElseThrow();
        Issue moved = write(user, issue, project, filled);
        filledBelow.forEach((subtask, below) -> write(user, subtask, project, below));
        return Outcome.done(moved);
    }

    private Problems openTo(Optional<User> user, Issue issue, MoveTarget target) {
        Optional<Project> project = desk.tracker().projects().byId(target.projectId());
        if (project.isEmpty() || !desk.may(user, ProjectPermissions.CREATE_ISSUES, project.get())) {
            return Problems.forbidden("workbench.refusal.create");
        }
        Problems problems = Problems.none();
        if (issue.parentId().isPresent() && issue.projectId() != target.projectId()) {
            problems.field(IssueFields.PROJECT, "workbench.refusal.move.subtask");
        }
        if (project.get().archived()) {
            problems.field(IssueFields.PROJECT, "workbench.refusal.project.archived");
        }
        return problems;
    }

    /** Type, status and fields of one issue, which go into the map; and what is wrong with them. */
    private Problems asked(Optional<User> user, Issue issue, MoveTarget target, Map<String, Content> filled) {
        Problems problems = Problems.none();
        Optional<IssueType> type = desk.tracker().constants().type(target.typeId());
        if (type.isEmpty()) {
            return problems.field(IssueFields.TYPE, "workbench.refusal.type.unknown");
        }
        if (type.get().subtask() != issue.parentId().isPresent()) {
            problems.field(IssueFields.TYPE, "workbench.refusal.type.subtask");
        }
        boolean stays = needs.knows(target.projectId(), target.typeId(), issue.statusId());
        String status = target.statusId().orElse(issue.statusId());
        if (stays && !status.equals(issue.statusId())) {
            problems.field(IssueFields.STATUS, "workbench.refusal.move.status.kept");
        } else if (!needs.knows(target.projectId(), target.typeId(), status)) {
            problems.field(IssueFields.STATUS, "workbench.refusal.move.status");
        }
        Project project = desk.tracker().projects().byId(target.projectId()).orElseThrow();
        Asking asking = new Asking(user, project, target.typeId(), Optional.empty());
        filled.putAll(needs.lost(issue, project, target.typeId()));
        Map<String, Content> typed = filling.each(target.form(), asking, problems);
        filled.putAll(typed);
        needs.missing(issue, project, target.typeId()).stream()
                .filter(field -> typed.getOrDefault(field, Content.NONE).isEmpty())
                .forEach(field -> filling.missing(field, problems));
        filled.put(IssueFields.TYPE, Content.of(target.typeId()));
        filled.put(IssueFields.STATUS, Content.of(status));
        return problems;
    }

    private Content levelOf(long issueId) {
        return Content.of(desk.tracker().issues().byId(issueId).flatMap(Issue::securityLevelId));
    }

    private Issue write(Optional<User> user, Issue issue, Project target, Map<String, Content> filled) {
        Map<String, Content> wanted = new LinkedHashMap<>(filled);
        List<ChangeItem> items = List.of();
        if (issue.projectId() != target.id()) {
            issue.parentId().ifPresent(parent -> wanted.put(IssueFields.SECURITY, levelOf(parent)));
            items = desk.writing().rekey(issue, target);
        }
        Optional<ChangeGroup> group = desk.writing().change(issue.id(), wanted, user.map(User::key), items);
        Issue moved = desk.fresh(issue);
        if (group.isPresent()) {
            desk.tell(Desk.event(Happenings.MOVED, moved, user).with(group));
        }
        return moved;
    }
}
