package org.sluice.workbench.pages.workflows.schemes;

import java.util.HashMap;
import java.util.Map;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.pages.workflows.WorkflowScreen;
import org.sluice.workbench.workflow.editing.SchemeEditing;
import org.sluice.workbench.workflow.migration.SchemeMigration;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.SchemeDrafts.Draft;

/** Drafts of workflow schemes in use: made, changed, discarded, and published with a new status where one is lacking. */
final class DraftSchemePages {
    private final WorkflowScreen screen;
    private final SchemeEditing editing;
    private final SchemeMigration migration;

    DraftSchemePages(WorkflowScreen screen, SchemeEditing editing, SchemeMigration migration) {
        this.screen = screen;
        this.editing = editing;
        this.migration = migration;
    }

    Answer make(Visit visit) {
        editing.draft(visit.id("schemeId"));
        return toDraft(visit);
    }

    Answer ask(Visit visit, String fault) {
        Draft draft = draft(visit);
        Scheme shown = fault.isEmpty() || visit.text("others").isEmpty()
                ? draft.scheme()
                : SchemePages.chosen(visit, draft.scheme(), screen);
        Map<String, Object> model = model(visit, draft, fault);
        model.putAll(SchemePages.ways(shown, screen));
        return draw(visit, draft.scheme().name(), "workflow-scheme-draft.vm", model);
    }

    Answer change(Visit visit) {
        editing.changeDraft(SchemePages.chosen(visit, draft(visit).scheme(), screen), version(visit));
        return "true".equals(visit.text("publish"))
                ? Answer.redirect(
                        "/secure/admin/PublishDraftWorkflowScheme!default.jspa?schemeId=" + visit.id("schemeId"))
                : toDraft(visit);
    }

    Answer askDiscard(Visit visit, String fault) {
        Map<String, Object> model = model(visit, draft(visit), fault);
        return draw(visit, screen.text(visit).get("workbench.workflow.discard"), "workflow-scheme-discard.vm", model);
    }

    Answer discard(Visit visit) {
        editing.discardDraft(visit.id("schemeId"));
        return Answer.redirect("/secure/admin/EditWorkflowScheme.jspa?schemeId=" + visit.id("schemeId"));
    }

    Answer askPublish(Visit visit, String fault) {
        Draft draft = draft(visit);
        Map<String, Object> model = model(visit, draft, fault);
        model.put("gaps", GapRow.of(migration.gaps(draft), visit));
        return draw(visit, screen.text(visit).get("workbench.workflow.publish"), "workflow-scheme-publish.vm", model);
    }

    Answer publish(Visit visit) {
        Map<String, String> chosen = GapRow.chosen(migration.gaps(draft(visit)), visit);
        migration.publish(visit.id("schemeId"), version(visit), chosen, screen.author(visit));
        return Answer.redirect(SchemePages.LIST);
    }

    private Draft draft(Visit visit) {
        return editing.requiredDraft(visit.id("schemeId"));
    }

    private Map<String, Object> model(Visit visit, Draft draft, String fault) {
        Map<String, Object> model = new HashMap<>();
        model.put("fault", fault);
        model.put("scheme", SchemeRow.of(draft.scheme(), screen));
        // A form that is shown again after somebody else's change must not overwrite that change.
        model.put("version", fault.isEmpty() ? Long.toString(draft.version()) : visit.text("version"));
        return model;
    }

    private static long version(Visit visit) {
        return visit.number("version", 0, 0, Integer.MAX_VALUE);
    }

    private static Answer toDraft(Visit visit) {
        return Answer.redirect("/secure/admin/EditDraftWorkflowScheme!default.jspa?schemeId=" + visit.id("schemeId"));
    }

    private Answer draw(Visit visit, String title, String template, Map<String, Object> model) {
        return screen.page(visit, SchemePages.LINK, title, template, model);
    }
}
