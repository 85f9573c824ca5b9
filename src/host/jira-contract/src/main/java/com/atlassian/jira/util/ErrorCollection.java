package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Errors of a form, each with its field, and those of none. */
public interface ErrorCollection {
    void addError(String field, String message);

    void addError(String field, String message, Reason reason);

    void addErrorMessage(String message);

    void addErrorMessage(String message, Reason reason);

    Collection<String> getErrorMessages();

    Map<String, String> getErrors();

    void addErrorCollection(ErrorCollection errors);

    void addErrorMessages(Collection<String> messages);

    boolean hasAnyErrors();

    void addReason(Reason reason);

    Set<Reason> getReasons();

    /** Why something was refused. */
    enum Reason {
        NOT_FOUND(404),
        NOT_LOGGED_IN(401),
        FORBIDDEN(403),
        VALIDATION_FAILED(400),
        CONFLICT(409),
        SERVER_ERROR(500),
        PRECONDITION_FAILED(412);

        private final int httpStatusCode;

        Reason(int httpStatusCode) {
            this.httpStatusCode = httpStatusCode;
        }

        public int getHttpStatusCode() {
            return httpStatusCode;
        }
    }
}
