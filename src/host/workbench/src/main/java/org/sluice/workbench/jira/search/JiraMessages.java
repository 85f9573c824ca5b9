package org.sluice.workbench.jira.search;

import com.atlassian.jira.util.MessageSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Errors and warnings about a query, in the order in which they were found. */
final class JiraMessages implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

    static JiraMessages of(String error) {
        JiraMessages messages = new JiraMessages();
        messages.errors.add(error);
        return messages;
    }

    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    @Override
    public Set<String> getWarningMessages() {
        return warnings;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public boolean hasAnyWarnings() {
        return !warnings.isEmpty();
    }

    @Override
    public boolean hasAnyMessages() {
        return hasAnyErrors() || hasAnyWarnings();
    }

    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }

    @Override
    public void addWarningMessage(String message) {
        warnings.add(message);
    }
}
