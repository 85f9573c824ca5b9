package org.sluice.workbench.pages.administration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problem;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.projects.CreateProject;
import org.sluice.workbench.operations.projects.DeleteProject;
import org.sluice.workbench.operations.projects.NewProject;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/** All projects of the host, with a form that makes one and a page that asks before one goes. */
final class ProjectsPage {
    private static final String SECTION = "admin_project_menu";
    private static final String LINK = "view_projects";
    private static final String LIST = "/secure/project/ViewProjects.jspa";
    private final AdminFrame frame;
    private final Tracker tracker;
    private final CreateProject create;
    private final DeleteProject delete;

    ProjectsPage(AdminFrame frame, Operations operations) {
        this.frame = frame;
        this.tracker = operations.desk().tracker();
        this.create = new CreateProject(tracker);
        this.delete = new DeleteProject(operations.desk());
    }

    Answer list(Visit visit) {
        Map<String, User> leads = tracker.users()
                .byKeys(tracker.projects().all().stream()
                        .map(Project::leadKey)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
        List<Row> rows = tracker.projects().all().stream()
                .map(project -> new Row(
                        project,
                        project.leadKey().map(leads::get).map(User::displayName).orElse(""),
                        tracker.issues().countOfProject(project.id())))
                .toList();
        return frame.page(visit.context(), "projects", SECTION, LINK, Map.of("rows", rows));
    }

    Answer askNew(Visit visit) {
        return form(visit, NewProject.of("", "", "", visit.person().name()), Problems.none());
    }

    Answer add(Visit visit) {
        NewProject wanted = NewProject.of(
                visit.text("key").strip(),
                visit.text("name"),
                visit.text("description"),
                visit.text("lead").strip());
        Outcome<Project> made = create.create(visit.user(), wanted);
        return made.isDone() ? Answer.redirect("/projects/" + made.get().key()) : form(visit, wanted, made.problems());
    }

    Answer askRemove(Visit visit) {
        Project project = find(visit);
        Map<String, Object> model =
                Map.of("project", project, "issues", tracker.issues().countOfProject(project.id()));
        return frame.page(visit.context(), "project.delete", SECTION, LINK, model);
    }

    Answer remove(Visit visit) {
        Outcome<Project> gone = delete.delete(visit.user(), find(visit).id());
        if (!gone.isDone()) {
            throw Refused.notFound();
        }
        return Answer.redirect(LIST);
    }

    private Project find(Visit visit) {
        return tracker.projects().byId(visit.id("pid")).orElseThrow(Refused::notFound);
    }

    private Answer form(Visit visit, NewProject wanted, Problems problems) {
        PageText text = frame.text(visit.context());
        Map<String, String> faults = new HashMap<>();
        problems.byField().forEach((field, problem) -> faults.put(field, said(text, problem)));
        return frame.page(visit.context(), "project.add", SECTION, LINK, Map.of("wanted", wanted, "faults", faults));
    }

    private static String said(PageText text, Problem problem) {
        return text.get(problem.key(), problem.arguments().toArray());
    }

    /** A project with its lead's name, empty when it has none, and how many issues it holds. */
    public record Row(Project project, String lead, long issues) {}
}
