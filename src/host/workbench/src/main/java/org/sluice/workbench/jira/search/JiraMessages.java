package org.sluice.workbench.jira.search;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import java.util.List;

/** Errors about a query, in the order in which they were found. */
final class JiraMessages {
    private JiraMessages() {}

    static MessageSet none() {
        return new MessageSetImpl();
    }

    static MessageSet of(List<String> errors) {
        MessageSet messages = none();
        errors.forEach(messages::addErrorMessage);
        return messages;
    }
}
