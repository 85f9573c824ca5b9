package org.sluice.workbench.pages.work;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.List;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.moves.Leg;
import org.sluice.workbench.pages.moves.MoveDetails;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.config.IssueType;
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
        MoveDetails details = details(visit, issue, target);
        Faults faults = details.faults();
        if (!faults.byField().isEmpty()) {
            return confirm(visit, issue, target, faults);
        }
        Outcome<Issue> moved =
                room.operations().move().move(visit.user(), issue.id(), details.target(target.leg(issue)));
        return moved.isDone() ? Workroom.back(moved.get()) : confirm(visit, issue, target, room.faults(visit, moved));
    }

    /** What the issue and the sub-tasks that go along are asked. */
    private MoveDetails details(Visit visit, Issue issue, Target target) {
        List<Leg> legs = new ArrayList<>(List.of(target.leg(issue)));
        if (issue.projectId() != target.project().id()) {
            room.tracker()
                    .issues()
                    .subtasksOf(issue.id())
                    .forEach(subtask -> legs.add(new Leg(subtask, target.project(), subtask.typeId(), true)));
        }
        return new MoveDetails(room.operations(), visit, room.text(visit), legs);
    }

    private Answer confirm(Visit visit, Issue issue, Target target, Faults faults) {
        return room.show(
                visit,
                room.form(visit, issue, "workbench.move", "MoveIssueConfirm.jspa", "workbench.move.submit")
                        .saying(room.text(visit).get("workbench.move.loses"))
                        .with("pid", target.project().id())
                        .with("issuetype", target.type().id())
                        .with(details(visit, issue, target).fields(), faults));
    }

    private Target target(Visit visit, Issue issue) {
        Project project = isSubtask(issue)
                ? room.project(issue)
                : place.project(visit).orElseThrow(() -> new Refused(403, "workbench.refusal.create"));
        IssueType type = place.type(visit, isSubtask(issue))
                .orElseThrow(() -> Refused.badInput("workbench.refusal.type.unknown"));
        return new Target(project, type);
    }

    private static boolean isSubtask(Issue issue) {
        return issue.parentId().isPresent();
    }

    /** Where the issue goes. */
    private record Target(Project project, IssueType type) {
        Leg leg(Issue issue) {
            return new Leg(issue, project, type.id(), false);
        }
    }
}
