package org.sluice.workbench.workflow.store;

/** Somebody changed, published or took away a workflow while another had it before their eyes. */
public final class StaleWorkflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleWorkflowException(Seen seen) {
        super((seen.draft() ? "The draft of " : "") + seen.name()
                + " has been changed, published or deleted meanwhile");
    }
}
