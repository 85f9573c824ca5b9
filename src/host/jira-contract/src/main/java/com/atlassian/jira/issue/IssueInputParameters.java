package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.Map;

/** What a user typed about an issue, before anybody has looked at it. */
public interface IssueInputParameters {
    boolean retainExistingValuesWhenParameterNotProvided();

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean onlyValidatePresentFields);

    boolean onlyValidatePresentFieldsWhenRetainingExistingValues();

    boolean applyDefaultValuesWhenParameterNotProvided();

    void setApplyDefaultValuesWhenParameterNotProvided(boolean applyDefaults);

    boolean skipScreenCheck();

    void setSkipScreenCheck(boolean skipScreenCheck);

    String[] getCustomFieldValue(Long customFieldId);

    String[] getCustomFieldValue(String fullCustomFieldKey);

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values);

    String getCommentValue();

    IssueInputParameters setComment(String comment);

    IssueInputParameters setComment(String comment, Long projectRoleId);

    IssueInputParameters setComment(String comment, String groupId);

    Map<String, String[]> getActionParameters();

    Map<String, Object> getFieldValuesHolder();

    void setFieldValuesHolder(Map<String, Object> fieldValuesHolder);

    Collection<String> getProvidedFields();

    void setProvidedFields(Collection<String> providedFields);

    boolean isFieldSet(String fieldId);

    boolean isFieldPresent(String fieldId);

    void addFieldToForcePresent(String fieldId);

    IssueInputParameters setProjectId(Long value);

    Long getProjectId();

    IssueInputParameters setIssueTypeId(String value);

    String getIssueTypeId();

    IssueInputParameters setPriorityId(String value);

    String getPriorityId();

    IssueInputParameters setResolutionId(String value);

    String getResolutionId();

    IssueInputParameters setStatusId(String value);

    String getStatusId();

    IssueInputParameters setSummary(String value);

    String getSummary();

    IssueInputParameters setDescription(String value);

    String getDescription();

    IssueInputParameters setEnvironment(String value);

    String getEnvironment();

    IssueInputParameters setAssigneeId(String value);

    String getAssigneeId();

    IssueInputParameters setReporterId(String value);

    String getReporterId();

    IssueInputParameters setComponentIds(Long... value);

    Long[] getComponentIds();

    IssueInputParameters setDueDate(String value);

    String getDueDate();

    IssueInputParameters setResolutionDate(String value);

    String getResolutionDate();

    IssueInputParameters setSecurityLevelId(Long value);

    Long getSecurityLevelId();
}
