package org.sluice.workbench.pages.work;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.pages.forms.Choice;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Project;

/** Where a new issue can be made: the projects and types to choose from, and what a request chose of them. */
record NewIssuePlace(Workroom room) {
    /** Projects in which the viewer may make issues. */
    List<Project> projects(Visit visit) {
        return room.tracker().projects().all().stream()
                .filter(project -> !project.archived())
                .filter(project -> room.tracker()
                        .permissions()
                        .has(visit.user(), ProjectPermissions.CREATE_ISSUES.permissionKey(), project))
                .toList();
    }

    List<IssueType> types(boolean subtask) {
        return room.tracker().constants().types().stream()
                .filter(type -> type.subtask() == subtask)
                .toList();
    }

    /** The project whose id the request names, when it is one of those. */
    Optional<Project> project(Visit visit) {
        return projects(visit).stream()
                .filter(project -> Long.toString(project.id()).equals(visit.text("pid")))
                .findFirst();
    }

    /** The type that the request names, when it fits. */
    Optional<IssueType> type(Visit visit, boolean subtask) {
        return types(subtask).stream()
                .filter(type -> type.id().equals(visit.text("issuetype")))
                .findFirst();
    }

    /** What of the request's choice does not fit; what it leaves open is no fault. */
    Faults faults(Visit visit, boolean subtask) {
        Map<String, String> byField = new HashMap<>();
        if (!visit.text("pid").isEmpty() && project(visit).isEmpty()) {
            byField.put("pid", room.text(visit).get("workbench.refusal.create"));
        }
        if (!visit.text("issuetype").isEmpty() && type(visit, subtask).isEmpty()) {
            byField.put("issuetype", room.text(visit).get("workbench.refusal.type.unfit"));
        }
        return new Faults(List.of(), byField);
    }

    /** Two fields that choose project and type, with these chosen. */
    List<FormField> fields(Visit visit, String projectId, String typeId, boolean subtask) {
        return List.of(
                FormField.choosing(
                        "pid",
                        room.text(visit).get("workbench.field.project"),
                        projects(visit).stream()
                                .map(one -> Choice.of(one.id(), one.name() + " (" + one.key() + ")", projectId))
                                .toList()),
                FormField.choosing(
                        "issuetype",
                        room.text(visit).get("workbench.field.issuetype"),
                        types(subtask).stream()
                                .map(one -> Choice.of(one.id(), one.name(), typeId))
                                .toList()));
    }

    /** The issue under which a sub-task is made. */
    Optional<Issue> parent(Visit visit) {
        return Ids.read(visit.text("parentIssueId"))
                .flatMap(room.tracker().issues()::byId)
                .filter(issue -> room.door().maySee(visit, issue));
    }
}
