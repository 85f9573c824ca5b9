package com.atlassian.jira.user.anonymize;

/** Which key or name becomes which. */
public class UserPropertyChangeParameter {
    private final String original;
    private final String target;

    public UserPropertyChangeParameter(String original, String target) {
        this.original = original;
        this.target = target;
    }

    public String getOriginal() {
        return original;
    }

    public String getTarget() {
        return target;
    }
}
