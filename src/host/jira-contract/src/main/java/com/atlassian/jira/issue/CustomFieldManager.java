package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

/** Looks custom fields up. */
public interface CustomFieldManager {
    Collection<CustomField> getCustomFieldObjectsByName(String key);

    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String key);

    List<CustomField> getCustomFieldObjects();
}
