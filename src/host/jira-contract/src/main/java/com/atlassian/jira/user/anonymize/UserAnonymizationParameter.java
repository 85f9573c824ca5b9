package com.atlassian.jira.user.anonymize;

/** Who is anonymised, by user key. */
public class UserAnonymizationParameter {
    private final String userKey;

    public UserAnonymizationParameter(String userKey) {
        this.userKey = userKey;
    }

    public String getUserKey() {
        return userKey;
    }
}
