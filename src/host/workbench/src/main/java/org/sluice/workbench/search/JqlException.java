package org.sluice.workbench.search;

import java.util.List;

/** A query that cannot be read or means nothing here; each message is a sentence for its writer, as Jira words it. */
public final class JqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> messages;

    public JqlException(List<String> messages) {
        super(String.join(" ", messages));
        this.messages = List.copyOf(messages);
    }

    public List<String> messages() {
        return messages;
    }
}
