package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** An answer that is valid as long as it holds no error. */
public class ServiceResultImpl implements ServiceResult {
    private final ErrorCollection errors;

    public ServiceResultImpl(ErrorCollection errorCollection) {
        this.errors = errorCollection;
    }

    @Override
    public boolean isValid() {
        return !errors.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }
}
