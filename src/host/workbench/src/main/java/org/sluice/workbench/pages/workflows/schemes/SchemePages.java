package org.sluice.workbench.pages.workflows.schemes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.pages.workflows.WorkflowScreen;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.workflow.editing.SchemeEditing;
import org.sluice.workbench.workflow.editing.WorkflowRefusal;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.Workflow;

/** Lists workflow schemes, makes, copies, changes and deletes them. */
final class SchemePages {
    static final String LIST = "/secure/admin/ViewWorkflowSchemes.jspa";
    static final String LINK = "workflow_schemes";
    private final WorkflowScreen screen;
    private final SchemeEditing editing;

    SchemePages(WorkflowScreen screen, SchemeEditing editing) {
        this.screen = screen;
        this.editing = editing;
    }

    Answer list(Visit visit) {
        return list(visit, "");
    }

    Answer list(Visit visit, String fault) {
        List<SchemeRow> rows = new ArrayList<>();
        rows.add(SchemeRow.of(Scheme.DEFAULT, screen));
        screen.schemes().all().forEach(scheme -> rows.add(SchemeRow.of(scheme, screen)));
        return page(
                visit,
                screen.text(visit).get("workbench.admin.workflowschemes"),
                "workflow-schemes.vm",
                Map.of("rows", rows, "fault", fault));
    }

    Answer askNew(Visit visit, String fault) {
        Map<String, Object> model = new HashMap<>();
        model.put("fault", fault);
        model.put("name", visit.text("name"));
        model.put("description", visit.text("description"));
        return page(visit, screen.text(visit).get("workbench.workflow.scheme.add"), "workflow-scheme-new.vm", model);
    }

    Answer add(Visit visit) {
        return toScheme(editing.add(visit.text("name"), visit.text("description")));
    }

    Answer copy(Visit visit) {
        Scheme original = scheme(visit);
        String base = screen.text(visit).get("workbench.workflow.copyof", original.name());
        String name = base;
        for (int number = 2; screen.schemes().byName(name).isPresent(); number++) {
            name = base + " " + number;
        }
        return toScheme(editing.copy(original, name));
    }

    Answer askChange(Visit visit, String fault) {
        Scheme scheme = scheme(visit);
        Map<String, Object> model = new HashMap<>();
        model.put("fault", fault);
        model.put("scheme", SchemeRow.of(scheme, screen));
        model.put("locked", editing.inUse(scheme));
        model.put("drafted", editing.draftOf(scheme).isPresent());
        model.putAll(ways(scheme, screen));
        return page(visit, scheme.name(), "workflow-scheme.vm", model);
    }

    Answer change(Visit visit) {
        Scheme held = scheme(visit);
        Scheme wanted = editing.inUse(held) ? held : chosen(visit, held, screen);
        editing.update(new Scheme(
                held.id(),
                visit.text("name").strip(),
                visit.text("description").strip(),
                wanted.workflows(),
                wanted.forOthers()));
        return Answer.redirect(LIST);
    }

    /** What the choices of a form about the scheme, or about its draft, show. */
    static Map<String, Object> ways(Scheme scheme, WorkflowScreen screen) {
        return Map.of(
                "types", screen.tracker().constants().types(),
                "mapped", scheme.workflows(),
                "others", scheme.forOthers().orElse(Workflow.DEFAULT),
                "workflows", screen.workflows().all());
    }

    /** The scheme with the workflows that were chosen in such a form. */
    static Scheme chosen(Visit visit, Scheme held, WorkflowScreen screen) {
        Map<String, String> workflows = new HashMap<>(held.workflows());
        for (IssueType type : screen.tracker().constants().types()) {
            String chosen = visit.text("type_" + type.id());
            workflows.remove(type.id());
            if (!chosen.isEmpty()) {
                workflows.put(type.id(), chosen);
            }
        }
        String others = visit.text("others");
        if (others.isEmpty()) {
            throw new WorkflowRefusal("workbench.workflow.refused.noothers");
        }
        return new Scheme(held.id(), held.name(), held.description(), workflows, Optional.of(others));
    }

    Answer askDelete(Visit visit, String fault) {
        Map<String, Object> model = Map.of("fault", fault, "scheme", SchemeRow.of(scheme(visit), screen));
        return page(
                visit, screen.text(visit).get("workbench.workflow.scheme.delete"), "workflow-scheme-delete.vm", model);
    }

    Answer delete(Visit visit) {
        editing.delete(scheme(visit));
        return Answer.redirect(LIST);
    }

    private Scheme scheme(Visit visit) {
        return editing.required(visit.id("schemeId"));
    }

    private static Answer toScheme(Scheme scheme) {
        return Answer.redirect("/secure/admin/EditWorkflowScheme!default.jspa?schemeId="
                + scheme.id().getAsLong());
    }

    private Answer page(Visit visit, String title, String template, Map<String, ?> model) {
        return screen.page(visit, LINK, title, template, model);
    }
}
