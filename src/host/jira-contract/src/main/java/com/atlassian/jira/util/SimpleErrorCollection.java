package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Errors kept in memory. */
public class SimpleErrorCollection implements ErrorCollection {
    private final List<String> messages = new ArrayList<>();
    private final Map<String, String> errors = new HashMap<>();
    private final Set<Reason> reasons = new HashSet<>();

    public SimpleErrorCollection() {}

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public void addErrorCollection(ErrorCollection other) {
        messages.addAll(other.getErrorMessages());
        errors.putAll(other.getErrors());
        reasons.addAll(other.getReasons());
    }

    @Override
    public void addErrorMessages(Collection<String> added) {
        messages.addAll(added);
    }

    @Override
    public boolean hasAnyErrors() {
        return !messages.isEmpty() || !errors.isEmpty();
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }
}
