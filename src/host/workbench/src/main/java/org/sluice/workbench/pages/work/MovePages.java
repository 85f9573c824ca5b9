package org.sluice.workbench.pages.work;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.pages.forms.Choice;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Project;

/** Moving an issue: where to, and then a status for one that the workflow there lacks. */
final class MovePages {
    private final Workroom room;
    private final NewIssuePlace place;

    MovePages(Workroom room) {
        this.room = room;
        this.place = new NewIssuePlace(room);
    }

    Answer ask(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.MOVE_ISSUES);
        List<FormField> all = place.fields(visit, Long.toString(issue.projectId()), issue.typeId(), isSubtask(issue));
        return room.show(
                visit,
                room.form(visit, issue, "workbench.move", "MoveIssue.jspa", "workbench.next")
                        .leading()
                        .with(isSubtask(issue) ? all.subList(1, 2) : all, Faults.NONE));
    }

    /** What the move will do, before it is done. */
    Answer confirm(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.MOVE_ISSUES);
        return confirm(visit, issue, target(visit, issue), Faults.NONE);
    }

    Answer move(Visit visit) {
        Issue issue = room.issue(visit, ProjectPermissions.MOVE_ISSUES);
        Target target = target(visit, issue);
        Optional<String> status = Optional.of(visit.text("beanTargetStatusId")).filter(id -> !id.isEmpty());
        MoveTarget wanted = new MoveTarget(target.project().id(), target.type().id(), status, Map.of());
        Outcome<Issue> moved = room.operations().move().move(visit.user(), issue.id(), wanted);
        return moved.isDone() ? Workroom.back(moved.get()) : confirm(visit, issue, target, room.faults(visit, moved));
    }

    private Answer confirm(Visit visit, Issue issue, Target target, Faults faults) {
        List<FormField> fields = new ArrayList<>();
        fields.add(shown(visit, IssueFields.PROJECT, target.project().name()));
        fields.add(shown(visit, IssueFields.TYPE, target.type().name()));
        if (!target.statuses().isEmpty() && !target.statuses().contains(issue.statusId())) {
            fields.add(FormField.choosing(
                            "beanTargetStatusId",
                            room.text(visit).get("workbench.field.status"),
                            room.tracker().constants().statuses().stream()
                                    .filter(status -> target.statuses().contains(status.id()))
                                    .map(status ->
                                            Choice.of(status.id(), status.name(), visit.text("beanTargetStatusId")))
                                    .toList())
                    .helped(room.text(visit).get("workbench.move.status", status(issue))));
        }
        return room.show(
                visit,
                room.form(visit, issue, "workbench.move", "MoveIssueConfirm.jspa", "workbench.move.submit")
                        .saying(room.text(visit).get("workbench.move.loses"))
                        .with("pid", target.project().id())
                        .with("issuetype", target.type().id())
                        .with(fields, faults));
    }

    private FormField shown(Visit visit, String id, String value) {
        return FormField.of(id + "-target", room.text(visit).get("workbench.field." + id), FormField.Kind.SHOWN, value);
    }

    private Target target(Visit visit, Issue issue) {
        Project project = isSubtask(issue)
                ? room.project(issue)
                : place.project(visit).orElseThrow(() -> new Refused(403, "workbench.refusal.create"));
        IssueType type = place.type(visit, isSubtask(issue))
                .orElseThrow(() -> Refused.badInput("workbench.refusal.type.unknown"));
        return new Target(project, type, room.operations().desk().steps().statuses(project.id(), type.id()));
    }

    private String status(Issue issue) {
        return room.tracker()
                .constants()
                .status(issue.statusId())
                .map(Status::name)
                .orElse("");
    }

    private static boolean isSubtask(Issue issue) {
        return issue.parentId().isPresent();
    }

    /** Where it goes, and the statuses that it can have there; none means any. */
    private record Target(Project project, IssueType type, Set<String> statuses) {}
}
