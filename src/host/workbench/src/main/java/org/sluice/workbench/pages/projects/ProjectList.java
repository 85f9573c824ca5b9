package org.sluice.workbench.pages.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/** The projects that the viewer may browse, without those that are archived. */
final class ProjectList {
    private final Frame frame;
    private final Tracker tracker;
    private final ProjectDoor door;

    ProjectList(Frame frame, Tracker tracker, ProjectDoor door) {
        this.frame = frame;
        this.tracker = tracker;
        this.door = door;
    }

    Answer show(Visit visit) {
        List<Project> shown = tracker.projects().all().stream()
                .filter(project -> !project.archived() && door.maySee(visit, project))
                .toList();
        Map<String, User> leads = tracker.users()
                .byKeys(shown.stream()
                        .map(Project::leadKey)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
        List<Row> rows = shown.stream()
                .map(project -> new Row(
                        project,
                        project.leadKey().map(leads::get).map(User::displayName).orElse("")))
                .toList();
        String title = frame.text(visit.context()).get("workbench.header.projects");
        return frame.page(visit.context(), Head.general(title), "projects.vm", Map.of("title", title, "rows", rows));
    }

    /** A project with its lead's name, empty when it has none. */
    public record Row(Project project, String lead) {}
}
