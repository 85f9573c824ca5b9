package org.sluice.workbench.pages.workflows;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.workflow.store.Workflow;

/** Makes drafts of workflows in use, publishes them, with or without a copy of what was before, or throws them away. */
final class DraftPages {
    private final WorkflowScreen screen;

    DraftPages(WorkflowScreen screen) {
        this.screen = screen;
    }

    Answer create(Visit visit) {
        String name = Spot.of(visit).name();
        screen.editing().draft(name, screen.author(visit));
        return Answer.redirect(new Spot(name, true).steps());
    }

    Answer askPublish(Visit visit, String fault) {
        Workflow draft = screen.editing().required(Spot.of(visit).name(), true);
        Map<String, Object> model = new HashMap<>();
        model.put("fault", fault);
        model.put("head", screen.head(draft));
        String sent = visit.text("workflowVersion");
        model.put("version", sent.isEmpty() ? draft.version() : sent);
        model.put("backup", fault.isEmpty() || "true".equals(visit.text("enableBackup")));
        String proposed = screen.text(visit).get("workbench.workflow.copyof", draft.name());
        model.put("backupName", fault.isEmpty() ? proposed : visit.text("newWorkflowName"));
        String title = screen.text(visit).get("workbench.workflow.publish");
        return screen.page(visit, title, "workflow-publish.vm", model);
    }

    Answer publish(Visit visit) {
        Optional<String> copyAs = Optional.of(visit.text("newWorkflowName").strip())
                .filter(name -> "true".equals(visit.text("enableBackup")));
        screen.editing().publish(Spot.seen(visit), copyAs, screen.author(visit));
        return Answer.redirect(new Spot(Spot.of(visit).name(), false).steps());
    }

    Answer askDiscard(Visit visit, String fault) {
        Workflow draft = screen.editing().required(Spot.of(visit).name(), true);
        String title = screen.text(visit).get("workbench.workflow.discard");
        return screen.page(visit, title, "workflow-discard.vm", Map.of("head", screen.head(draft), "fault", fault));
    }

    Answer discard(Visit visit) {
        screen.editing().discard(Spot.of(visit).name());
        return Answer.redirect(new Spot(Spot.of(visit).name(), false).steps());
    }
}
