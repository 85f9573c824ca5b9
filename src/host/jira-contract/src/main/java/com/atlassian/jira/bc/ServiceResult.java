package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** What a service answers: whether it went well, and what did not. */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
