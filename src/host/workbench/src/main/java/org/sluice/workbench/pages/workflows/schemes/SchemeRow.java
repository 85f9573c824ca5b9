package org.sluice.workbench.pages.workflows.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.pages.workflows.Spot;
import org.sluice.workbench.pages.workflows.WorkflowScreen;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.Workflow;

/**
 * A scheme of the list.
 *
 * @param id empty for the default one
 * @param ways which types go which way, the others last
 * @param projects the names of those that follow it
 * @param drafted whether it has a draft
 */
public record SchemeRow(
        String id, String name, String description, List<Way> ways, List<String> projects, boolean drafted) {
    /** An issue type and its workflow; the type is empty for all others. */
    public record Way(String type, String workflow) {
        public String query() {
            return new Spot(workflow, false).query();
        }
    }

    static SchemeRow of(Scheme scheme, WorkflowScreen screen) {
        List<Way> ways =
                new ArrayList<>(screen.tracker().constants().types().stream()
                        .flatMap(type -> Optional.ofNullable(scheme.workflows().get(type.id()))
                                .map(workflow -> new Way(type.name(), workflow))
                                .stream())
                        .toList());
        ways.add(new Way("", scheme.forOthers().orElse(Workflow.DEFAULT)));
        return new SchemeRow(
                scheme.id().isPresent() ? Long.toString(scheme.id().getAsLong()) : "",
                scheme.name(),
                scheme.description(),
                ways,
                screen.projectsOf(scheme),
                scheme.id().isPresent()
                        && screen.drafts().of(scheme.id().getAsLong()).isPresent());
    }
}
