package com.atlassian.sal.api.user;

/** A user, as all hosts have them. */
public interface UserProfile {
    UserKey getUserKey();

    String getUsername();

    String getFullName();

    String getEmail();
}
