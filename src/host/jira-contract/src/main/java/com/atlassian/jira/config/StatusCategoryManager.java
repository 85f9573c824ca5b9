package com.atlassian.jira.config;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

/** The groups that Jira sorts statuses into; nobody can add one. */
public interface StatusCategoryManager {
    List<StatusCategory> getStatusCategories();

    List<StatusCategory> getUserVisibleStatusCategories();

    StatusCategory getDefaultStatusCategory();

    StatusCategory getStatusCategoryByKey(String key);
}
