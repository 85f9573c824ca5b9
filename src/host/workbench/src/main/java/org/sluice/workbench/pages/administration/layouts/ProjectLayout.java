package org.sluice.workbench.pages.administration.layouts;

import java.util.Map;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.screens.Scheme;

/** Gives a project another scheme; what its issues hold stays, whatever the new screens show. */
final class ProjectLayout {
    private final LayoutScreen screen;

    ProjectLayout(LayoutScreen screen) {
        this.screen = screen;
    }

    Answer ask(Visit visit) {
        Project project = project(visit);
        Map<String, Object> model = Map.of(
                "project", project,
                "schemes", screen.schemes().all(),
                "now", screen.schemes().ofProject(project.id()));
        String title = screen.text(visit).get(screen.kind().key("project"));
        return screen.show(visit, title, "admin-layout-project.vm", model);
    }

    Answer use(Visit visit) {
        Project project = project(visit);
        Scheme scheme = screen.schemes()
                .byId(visit.id("schemeId"))
                .orElseThrow(() -> Refused.badInput("workbench.admin.layout.scheme"));
        screen.schemes().use(project.id(), scheme.id());
        return Answer.redirect("/plugins/servlet/project-config/" + project.key());
    }

    private Project project(Visit visit) {
        Project project =
                screen.tracker().projects().byId(visit.id("projectId")).orElseThrow(Refused::notFound);
        if (project.archived()) {
            throw new Refused(403, "workbench.refusal.project.archived");
        }
        return project;
    }
}
