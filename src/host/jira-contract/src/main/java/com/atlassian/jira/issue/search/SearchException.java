package com.atlassian.jira.issue.search;

/** A search that could not be run. */
public class SearchException extends Exception {
    private static final long serialVersionUID = 1L;

    public SearchException() {}

    public SearchException(String message) {
        super(message);
    }

    public SearchException(String message, Exception cause) {
        super(message, cause);
    }
}
