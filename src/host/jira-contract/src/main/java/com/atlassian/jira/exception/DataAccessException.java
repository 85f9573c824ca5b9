package com.atlassian.jira.exception;

/** What is asked for cannot be read or written. */
public class DataAccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataAccessException(String s) {
        super(s);
    }

    public DataAccessException(String s, Throwable cause) {
        super(s, cause);
    }
}
