package org.sluice.workbench.pages.workflows.schemes;

import static org.sluice.workbench.pages.route.Access.SECURE_ADMINISTRATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Page;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.pages.workflows.Guarded;
import org.sluice.workbench.pages.workflows.WorkflowScreen;
import org.sluice.workbench.workflow.editing.SchemeEditing;
import org.sluice.workbench.workflow.migration.SchemeMigration;

/** The addresses of workflow schemes, as in Jira. */
public final class SchemeRoutes {
    private final List<Route> routes = new ArrayList<>();
    private final Guarded guarded;

    private SchemeRoutes(Guarded guarded) {
        this.guarded = guarded;
    }

    public static List<Route> of(WorkflowScreen screen, SchemeMigration migration) {
        SchemeEditing editing = new SchemeEditing(screen.schemes(), screen.drafts(), screen.workflows());
        SchemePages pages = new SchemePages(screen, editing);
        ProjectSchemePages projects = new ProjectSchemePages(screen, editing, migration);
        SchemeRoutes table = new SchemeRoutes(new Guarded(screen, pages::list));
        table.show(SchemePages.LIST, pages::list);
        table.form("/secure/admin/AddWorkflowScheme", pages::askNew, pages::add);
        DraftSchemePages drafts = new DraftSchemePages(screen, editing, migration);
        table.act("/secure/admin/CreateDraftWorkflowScheme.jspa", drafts::make, pages::askChange);
        table.form("/secure/admin/EditDraftWorkflowScheme", drafts::ask, drafts::change);
        table.form("/secure/admin/DeleteDraftWorkflowScheme", drafts::askDiscard, drafts::discard);
        table.form("/secure/admin/PublishDraftWorkflowScheme", drafts::askPublish, drafts::publish);
        table.show("/secure/admin/EditWorkflowScheme.jspa", visit -> pages.askChange(visit, ""));
        table.form("/secure/admin/EditWorkflowScheme", pages::askChange, pages::change);
        table.act("/secure/admin/CopyWorkflowScheme.jspa", pages::copy, pages::list);
        table.form("/secure/admin/DeleteWorkflowScheme", pages::askDelete, pages::delete);
        table.form("/secure/project/SelectProjectWorkflowScheme", projects::choose, projects::next);
        table.form("/secure/project/SelectProjectWorkflowSchemeStep2", projects::map, projects::migrate);
        return List.copyOf(table.routes);
    }

    private void show(String path, Page page) {
        routes.add(Route.get(path, SECURE_ADMINISTRATOR, guarded.page(page)));
    }

    private void act(String path, Page deed, BiFunction<Visit, String, Answer> again) {
        routes.add(Route.post(path, SECURE_ADMINISTRATOR, guarded.doing(deed, again)));
    }

    private void form(String path, BiFunction<Visit, String, Answer> ask, Page deed) {
        show(path + "!default.jspa", visit -> ask.apply(visit, ""));
        act(path + ".jspa", deed, ask);
    }
}
