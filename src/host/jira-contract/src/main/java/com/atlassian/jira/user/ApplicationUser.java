package com.atlassian.jira.user;

import com.atlassian.jira.entity.WithId;
import java.security.Principal;

/** A user of the instance. */
public interface ApplicationUser extends Principal, WithId {
    String getKey();

    String getUsername();

    @Override
    String getName();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();
}
