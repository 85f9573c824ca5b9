package org.sluice.workbench.workflow.engine;

import com.opensymphony.workflow.WorkflowException;

/** A transition could not be made because nobody has the class of one of its rules now: its app is disabled or gone. */
public final class MissingRuleException extends WorkflowException {
    private static final long serialVersionUID = 1L;
    private final String className;

    MissingRuleException(String className, WorkflowException cause) {
        super("No app brings the workflow rule " + className, cause);
        this.className = className;
    }

    public String className() {
        return className;
    }
}
