package org.sluice.workbench.pages.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.forms.FieldForm;
import org.sluice.workbench.pages.forms.FormField;
import org.sluice.workbench.pages.forms.FormPage;
import org.sluice.workbench.pages.forms.Place;
import org.sluice.workbench.pages.forms.Sent;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Project;

/**
 * Making an issue: first project and type, then the fields of their screen. Fields can be filled beforehand by the link
 * that leads to the second step. A sub-task is made from its parent, whose project it has.
 */
final class CreatePages {
    private final Workroom room;
    private final NewIssuePlace place;
    private final FieldForm fields;

    CreatePages(Workroom room) {
        this.room = room;
        this.place = new NewIssuePlace(room);
        this.fields = new FieldForm(room.operations().desk());
    }

    /** Asks for project and type; a link may name the project. */
    Answer choose(Visit visit) {
        return choose(visit, Faults.NONE);
    }

    private Answer choose(Visit visit, Faults faults) {
        List<Project> projects = place.projects(visit);
        if (projects.isEmpty()) {
            throw new Refused(403, "workbench.create.nowhere");
        }
        FormPage form = FormPage.of(
                        room.text(visit).get("workbench.create"),
                        FormPage.About.NOTHING,
                        "/secure/CreateIssueDetails!init.jspa",
                        room.text(visit).get("workbench.next"),
                        "/secure/Dashboard.jspa")
                .leading()
                .with(place.fields(visit, visit.text("pid"), visit.text("issuetype"), false), faults);
        return room.show(visit, form);
    }

    /** Asks for the type of a sub-task. */
    Answer chooseSubtask(Visit visit) {
        return chooseSubtask(visit, Faults.NONE);
    }

    private Answer chooseSubtask(Visit visit, Faults faults) {
        Issue parent = place.parent(visit).orElseThrow(Refused::notFound);
        if (place.projects(visit).stream().noneMatch(project -> project.id() == parent.projectId())) {
            throw new Refused(403, "workbench.refusal.create");
        }
        FormPage form = FormPage.of(
                        room.text(visit).get("workbench.create.subtask"),
                        new FormPage.About(parent.key(), parent.summary()),
                        "/secure/CreateSubTaskIssue.jspa",
                        room.text(visit).get("workbench.next"),
                        "/browse/" + parent.key())
                .leading()
                .with("parentIssueId", parent.id())
                .with("pid", parent.projectId())
                .with(place.fields(visit, "", "", true).subList(1, 2), faults);
        return room.show(visit, form);
    }

    /** The fields; without project or type that fit, back to where they are chosen, and what does not fit is said. */
    Answer details(Visit visit) {
        Optional<Issue> parent = place.parent(visit);
        Optional<Project> project = place.project(visit);
        Optional<IssueType> type = place.type(visit, parent.isPresent());
        if (project.isEmpty() || type.isEmpty()) {
            Faults faults = place.faults(visit, parent.isPresent());
            return parent.isPresent() ? chooseSubtask(visit, faults) : choose(visit, faults);
        }
        Map<String, List<String>> filled = Sent.of(visit, fields(visit, project.get(), type.get(), Map.of()));
        return form(visit, project.get(), type.get(), filled, Faults.NONE);
    }

    Answer create(Visit visit) {
        Optional<Issue> parent = place.parent(visit);
        Project project = place.project(visit).orElseThrow(() -> new Refused(403, "workbench.refusal.create"));
        IssueType type = place.type(visit, parent.isPresent())
                .orElseThrow(() -> Refused.badInput("workbench.refusal.type.unknown"));
        Map<String, List<String>> typed = new LinkedHashMap<>(Sent.of(visit, fields(visit, project, type, Map.of())));
        Outcome<Issue> made = room.operations()
                .create()
                .create(visit.user(), new NewIssue(project.id(), type.id(), parent.map(Issue::id), typed, false));
        return made.isDone() ? Workroom.back(made.get()) : form(visit, project, type, typed, room.faults(visit, made));
    }

    private List<FormField> fields(Visit visit, Project project, IssueType type, Map<String, List<String>> typed) {
        return fields.of(new Place(visit.user(), project, type.id(), Optional.empty()), typed, room.text(visit));
    }

    private Answer form(Visit visit, Project project, IssueType type, Map<String, List<String>> typed, Faults faults) {
        Optional<Issue> parent = place.parent(visit);
        FormPage form = FormPage.of(
                        room.text(visit).get(parent.isPresent() ? "workbench.create.subtask" : "workbench.create"),
                        parent.map(issue -> new FormPage.About(issue.key(), issue.summary()))
                                .orElse(FormPage.About.NOTHING),
                        "/secure/CreateIssueDetails.jspa",
                        room.text(visit).get("workbench.create.submit"),
                        parent.map(issue -> "/browse/" + issue.key()).orElse("/projects/" + project.key()))
                .saying(room.text(visit).get("workbench.create.where", project.name(), type.name()))
                .with("pid", project.id())
                .with("issuetype", type.id())
                .with(fields(visit, project, type, typed), faults);
        return room.show(
                visit,
                parent.map(issue -> form.with("parentIssueId", issue.id())).orElse(form));
    }
}
