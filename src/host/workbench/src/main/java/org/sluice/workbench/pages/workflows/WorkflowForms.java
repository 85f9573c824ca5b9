package org.sluice.workbench.pages.workflows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.workflow.editing.NewWorkflow;
import org.sluice.workbench.workflow.store.Workflow;

/** Makes, copies, names and deletes workflows. */
final class WorkflowForms {
    private final WorkflowScreen screen;

    WorkflowForms(WorkflowScreen screen) {
        this.screen = screen;
    }

    Answer askNew(Visit visit, String fault) {
        return form(visit, fault, "add", "AddNewWorkflow.jspa", Optional.empty(), "", "");
    }

    /** A new workflow begins with the first status that is to do. */
    Answer add(Visit visit) {
        Status first = screen.tracker().constants().statuses().stream()
                .filter(status -> "new".equals(status.categoryKey()))
                .findFirst()
                .orElseThrow();
        String name = visit.text("newWorkflowName");
        screen.editing().add(name, visit.text("description"), NewWorkflow.at(first), screen.author(visit));
        return Answer.redirect(new Spot(name.strip(), false).steps());
    }

    Answer askCopy(Visit visit, String fault) {
        Workflow original = screen.workflow(visit);
        String proposed = screen.text(visit).get("workbench.workflow.copyof", original.name());
        return form(
                visit, fault, "copy", "CloneWorkflow.jspa", Optional.of(original), proposed, original.description());
    }

    Answer copy(Visit visit) {
        String name = visit.text("newWorkflowName");
        screen.editing().copy(screen.workflow(visit), name, visit.text("description"), screen.author(visit));
        return Answer.redirect(new Spot(name.strip(), false).steps());
    }

    Answer askName(Visit visit, String fault) {
        Workflow workflow = screen.workflow(visit);
        return form(
                visit,
                fault,
                "edit",
                "EditWorkflow.jspa",
                Optional.of(workflow),
                workflow.name(),
                workflow.description());
    }

    Answer name(Visit visit) {
        Workflow workflow = screen.workflow(visit);
        String name = visit.text("newWorkflowName");
        screen.editing().describe(workflow, name, visit.text("description"));
        return Answer.redirect(new Spot(name.strip(), workflow.draft()).steps());
    }

    Answer askDelete(Visit visit, String fault) {
        Workflow workflow = screen.workflow(visit);
        String title = screen.text(visit).get("workbench.workflow.delete");
        return screen.page(visit, title, "workflow-delete.vm", Map.of("head", screen.head(workflow), "fault", fault));
    }

    Answer delete(Visit visit) {
        screen.editing().delete(Spot.of(visit).name());
        return Answer.redirect(Spot.FOLDER + "ListWorkflows.jspa");
    }

    private Answer form(
            Visit visit,
            String fault,
            String purpose,
            String action,
            Optional<Workflow> workflow,
            String name,
            String description) {
        Map<String, Object> model = new HashMap<>();
        model.put("fault", fault);
        model.put("purpose", purpose);
        model.put("action", action);
        // A name that issues follow cannot be changed; the field says so by being locked.
        boolean locked = purpose.equals("edit")
                && workflow.filter(one -> one.draft() || !screen.editing().isEditable(one))
                        .isPresent();
        model.put("locked", locked);
        model.put("name", fault.isEmpty() ? name : visit.text("newWorkflowName"));
        model.put("description", fault.isEmpty() ? description : visit.text("description"));
        workflow.ifPresent(one -> model.put("head", screen.head(one)));
        String title = screen.text(visit).get("workbench.workflow." + purpose);
        return screen.page(visit, title, "workflow-form.vm", model);
    }
}
