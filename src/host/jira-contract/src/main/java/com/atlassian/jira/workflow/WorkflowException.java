package com.atlassian.jira.workflow;

/** A workflow cannot be read, changed or followed. */
public class WorkflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkflowException(String string) {
        super(string);
    }

    public WorkflowException(Throwable throwable) {
        super(throwable);
    }

    public WorkflowException(String string, Throwable throwable) {
        super(string, throwable);
    }
}
