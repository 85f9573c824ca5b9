package org.sluice.workbench.pages.projects;

import java.util.Map;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.projects.Project;

/** The entry to a project's settings: what plugins add there. */
final class ProjectSettingsPage {
    private final Frame frame;
    private final ProjectDoor door;
    private final ProjectSettingsFrame settings;

    ProjectSettingsPage(Frame frame, ProjectDoor door, ProjectSettingsFrame settings) {
        this.frame = frame;
        this.door = door;
        this.settings = settings;
    }

    Answer show(Visit visit) {
        Project project = door.administered(visit, visit.variable("key"));
        String title = frame.text(visit.context()).get("workbench.project.settings");
        String body = frame.part(visit.context(), "project-settings.vm", Map.of("project", project));
        return Answer.html(settings.around(visit.context(), project, Head.admin(title), "project-details", body));
    }
}
