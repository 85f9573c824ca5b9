package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/** Looks users up. */
public interface UserManager {
    ApplicationUser getUserByKey(String key);

    ApplicationUser getUserByName(String key);

    ApplicationUser getUserByKeyEvenWhenUnknown(String key);
}
