package org.sluice.workbench.jira.config;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Arrays;
import java.util.List;

/** Jira's four groups of statuses, of which people see three. */
public final class JiraStatusCategories implements StatusCategoryManager {
    @Override
    public List<StatusCategory> getStatusCategories() {
        return Arrays.stream(org.sluice.workbench.tracker.config.StatusCategory.values())
                .map(JiraConstants::category)
                .toList();
    }

    @Override
    public List<StatusCategory> getUserVisibleStatusCategories() {
        return getStatusCategories().stream()
                .filter(category -> !category.getKey().equals(StatusCategory.UNDEFINED))
                .toList();
    }

    @Override
    public StatusCategory getDefaultStatusCategory() {
        return getStatusCategoryByKey(StatusCategory.UNDEFINED);
    }

    @Override
    public StatusCategory getStatusCategoryByKey(String key) {
        return getStatusCategories().stream()
                .filter(category -> category.getKey().equals(key))
                .findFirst()
                .orElse(null);
    }
}
