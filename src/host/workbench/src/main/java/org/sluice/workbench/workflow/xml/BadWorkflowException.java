package org.sluice.workbench.workflow.xml;

/** A workflow that cannot be taken; the message is a sentence for whoever offered it. */
public final class BadWorkflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadWorkflowException(String message) {
        super(message);
    }

    public BadWorkflowException(String message, Throwable cause) {
        super(message, cause);
    }
}
