package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.user.ApplicationUser;

/** Finds users by what others call them. */
public interface UserSearchService {
    Iterable<ApplicationUser> findUsersByFullName(String fullName);

    Iterable<ApplicationUser> findUsersByEmail(String email);
}
