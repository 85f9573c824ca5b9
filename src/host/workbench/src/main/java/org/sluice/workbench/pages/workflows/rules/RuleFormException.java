package org.sluice.workbench.pages.workflows.rules;

import java.util.List;

/** A rule's form that is not taken; the message is a key of the host's texts. */
public final class RuleFormException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Object> arguments;

    RuleFormException(String messageKey, Throwable cause, Object... arguments) {
        super(messageKey, cause);
        this.arguments = List.of(arguments);
    }

    public List<Object> arguments() {
        return arguments;
    }
}
