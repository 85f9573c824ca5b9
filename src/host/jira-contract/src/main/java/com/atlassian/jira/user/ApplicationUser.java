package com.atlassian.jira.user;

import java.security.Principal;

/** A user of the instance. */
public interface ApplicationUser extends Principal {
    String getKey();

    String getUsername();

    @Override
    String getName();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();
}
