package org.sluice.workbench.pages.workflows;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.workflow.store.Workflow;

/** All workflows: those that issues follow, and the others. */
final class WorkflowList {
    private final WorkflowScreen screen;

    WorkflowList(WorkflowScreen screen) {
        this.screen = screen;
    }

    Answer show(Visit visit) {
        return show(visit, "");
    }

    Answer show(Visit visit, String fault) {
        List<Row> rows = screen.workflows().all().stream().map(this::row).toList();
        String title = screen.text(visit).get("workbench.admin.workflows");
        Map<String, Object> model = Map.of(
                "fault",
                fault,
                "active",
                rows.stream().filter(row -> row.head().active()).toList(),
                "inactive",
                rows.stream().filter(row -> !row.head().active()).toList());
        return screen.page(visit, title, "workflows.vm", model);
    }

    private Row row(Workflow workflow) {
        WorkflowDescriptor descriptor = screen.workflows().descriptor(workflow);
        WorkflowHead head = screen.head(workflow);
        return new Row(head, descriptor.getSteps().size(), head.schemes().isEmpty() && !workflow.system());
    }

    /**
     * One workflow of the list.
     *
     * @param steps how many it has
     * @param deletable whether no scheme names it
     */
    public record Row(WorkflowHead head, int steps, boolean deletable) {}
}
