package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** Messages in the order in which they came, each once. */
public abstract class AbstractMessageSet implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();
    private final Set<String> warnings = new LinkedHashSet<>();

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
