package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/** Looks custom fields up, makes them and takes them away. */
public interface CustomFieldManager {
    Collection<CustomField> getCustomFieldObjectsByName(String key);

    Collection<CustomField> getCustomFieldObjectsByNameIgnoreCase(String key);

    CustomField getCustomFieldObject(Long id);

    CustomField getCustomFieldObject(String key);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Long projectId, String issueTypeId);

    CustomFieldType getCustomFieldType(String key);

    CustomFieldSearcher getDefaultSearcher(CustomFieldType<?, ?> type);

    CustomFieldSearcher getCustomFieldSearcher(String key);

    CustomField createCustomField(
            String fieldName,
            String description,
            CustomFieldType fieldType,
            CustomFieldSearcher customFieldSearcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes)
            throws GenericEntityException;

    void updateCustomField(Long id, String name, String description, CustomFieldSearcher searcher);

    void removeCustomField(CustomField customField) throws RemoveException;
}
