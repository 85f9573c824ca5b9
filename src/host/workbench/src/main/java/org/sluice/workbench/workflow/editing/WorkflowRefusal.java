package org.sluice.workbench.workflow.editing;

import java.util.List;

/** A change that is not made, and why, as a key of the host's texts with what it is about. */
public final class WorkflowRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Object> arguments;

    public WorkflowRefusal(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    public List<Object> arguments() {
        return arguments;
    }
}
