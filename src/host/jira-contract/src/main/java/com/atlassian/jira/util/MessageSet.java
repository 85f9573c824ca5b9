package com.atlassian.jira.util;

import java.util.Set;

/** Errors and warnings about a query, in the user's language. */
public interface MessageSet {
    Set<String> getErrorMessages();

    Set<String> getWarningMessages();

    boolean hasAnyErrors();

    boolean hasAnyWarnings();

    boolean hasAnyMessages();

    void addErrorMessage(String key);

    void addWarningMessage(String key);
}
