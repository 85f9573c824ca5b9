package org.sluice.workbench.workflow.xml;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * A workflow that cannot be taken. The message is a sentence in English for whoever offered it through the API; pages say
 * the same in their reader's language, by the key with what it is about.
 */
public final class BadWorkflowException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String PREFIX = "workbench.workflow.bad.";
    private final String key;
    private final transient List<Object> arguments;

    public BadWorkflowException(String key, String english, Object... arguments) {
        this(null, key, english, arguments);
    }

    BadWorkflowException(Throwable cause, String key, String english, Object... arguments) {
        super(new MessageFormat(english, Locale.ENGLISH).format(arguments), cause);
        this.key = PREFIX + key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
