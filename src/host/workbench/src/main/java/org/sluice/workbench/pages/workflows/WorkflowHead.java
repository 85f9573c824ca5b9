package org.sluice.workbench.pages.workflows;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sluice.workbench.workflow.store.Workflow;

/**
 * What stands at the head of each page about a workflow.
 *
 * @param active whether issues follow it
 * @param editable whether this very one can be changed
 * @param hasDraft whether there is a draft of it
 * @param author who changed it last, by display name; empty for nobody
 * @param schemes by which schemes it is used, and by which projects through them
 */
public record WorkflowHead(
        Workflow workflow,
        Spot spot,
        boolean active,
        boolean editable,
        boolean hasDraft,
        String author,
        List<SchemeUse> schemes) {
    /** A scheme that names the workflow; without an id it is the default one. */
    public record SchemeUse(String name, String id, List<String> projects) {}

    /** The query for its name alone. */
    public String liveQuery() {
        return "workflowName=" + URLEncoder.encode(workflow.name(), StandardCharsets.UTF_8);
    }

    public boolean draftable() {
        return active && !workflow.draft() && !workflow.system();
    }
}
