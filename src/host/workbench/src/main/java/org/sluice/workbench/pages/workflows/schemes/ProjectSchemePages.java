package org.sluice.workbench.pages.workflows.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.pages.workflows.WorkflowScreen;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.workflow.editing.SchemeEditing;
import org.sluice.workbench.workflow.migration.SchemeMigration;
import org.sluice.workbench.workflow.store.Scheme;

/** Gives a project another workflow scheme: choose it, say where issues go whose status it lacks, do it. */
final class ProjectSchemePages {
    private static final String SECOND = "/secure/project/SelectProjectWorkflowSchemeStep2!default.jspa";
    private final WorkflowScreen screen;
    private final SchemeEditing editing;
    private final SchemeMigration migration;

    ProjectSchemePages(WorkflowScreen screen, SchemeEditing editing, SchemeMigration migration) {
        this.screen = screen;
        this.editing = editing;
        this.migration = migration;
    }

    Answer choose(Visit visit, String fault) {
        Project project = project(visit);
        List<SchemeRow> rows = new ArrayList<>();
        rows.add(SchemeRow.of(Scheme.DEFAULT, screen));
        screen.schemes().all().forEach(scheme -> rows.add(SchemeRow.of(scheme, screen)));
        SchemeRow now = SchemeRow.of(screen.schemes().ofProject(project.id()), screen);
        Map<String, Object> model = Map.of("fault", fault, "project", project, "rows", rows, "now", now);
        return page(visit, "workflow-project.vm", model);
    }

    Answer next(Visit visit) {
        String scheme = visit.text("schemeId");
        return Answer.redirect(SECOND + "?projectId=" + project(visit).id()
                + (scheme.isEmpty() ? "" : "&schemeId=" + visit.id("schemeId")));
    }

    /** What is still to be decided; also when nothing is, since all issues of the project are concerned. */
    Answer map(Visit visit, String fault) {
        Project project = project(visit);
        Scheme target = target(visit);
        List<GapRow> rows = GapRow.of(migration.gaps(project.id(), target), visit);
        Map<String, Object> model = Map.of(
                "fault", fault,
                "project", project,
                "scheme", SchemeRow.of(target, screen),
                "gaps", rows,
                "issues", screen.tracker().issues().countOfProject(project.id()));
        return page(visit, "workflow-project-map.vm", model);
    }

    Answer migrate(Visit visit) {
        Project project = project(visit);
        Scheme target = target(visit);
        Map<String, String> chosen = GapRow.chosen(migration.gaps(project.id(), target), visit);
        migration.migrate(project.id(), target, chosen, screen.author(visit));
        return Answer.redirect(SchemePages.LIST);
    }

    /** Without an id it is the default one. */
    private Scheme target(Visit visit) {
        return visit.text("schemeId").isEmpty() ? Scheme.DEFAULT : editing.required(visit.id("schemeId"));
    }

    private Project project(Visit visit) {
        return screen.tracker().projects().byId(visit.id("projectId")).orElseThrow(Refused::notFound);
    }

    private Answer page(Visit visit, String template, Map<String, Object> model) {
        String title = screen.text(visit).get("workbench.workflow.project");
        return screen.page(visit, "workflow_schemes", title, template, model);
    }
}
