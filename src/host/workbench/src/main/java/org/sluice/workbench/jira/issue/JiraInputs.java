package org.sluice.workbench.jira.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sluice.workbench.operations.fields.IssueFields;

/** What was typed, under the names that Jira's own forms have. */
final class JiraInputs extends InputSwitches {
    static final String PROJECT = "pid";
    static final String COMMENT = "comment";
    static final String LEVEL = "commentLevel";
    static final String GROUP = "group:";
    static final String ROLE = "role:";
    private static final String DATE_OF_RESOLUTION = "resolutiondate";

    private final Map<String, String[]> typed;
    private final Set<String> forced = new LinkedHashSet<>();

    JiraInputs(Map<String, String[]> typed) {
        this.typed = new LinkedHashMap<>(typed);
    }

    @Override
    public String[] getCustomFieldValue(Long customFieldId) {
        return getCustomFieldValue("customfield_" + customFieldId);
    }

    @Override
    public String[] getCustomFieldValue(String fullCustomFieldKey) {
        return typed.get(fullCustomFieldKey);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(Long customFieldId, String... values) {
        return addCustomFieldValue("customfield_" + customFieldId, values);
    }

    @Override
    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values) {
        typed.put(fullCustomFieldKey, values == null ? new String[0] : values.clone());
        return this;
    }

    @Override
    public String getCommentValue() {
        return get(COMMENT);
    }

    @Override
    public IssueInputParameters setComment(String comment) {
        return set(COMMENT, comment);
    }

    @Override
    public IssueInputParameters setComment(String comment, Long projectRoleId) {
        set(COMMENT, comment);
        return projectRoleId == null ? set(LEVEL, "") : set(LEVEL, ROLE + projectRoleId);
    }

    @Override
    public IssueInputParameters setComment(String comment, String groupId) {
        set(COMMENT, comment);
        return groupId == null ? set(LEVEL, "") : set(LEVEL, GROUP + groupId);
    }

    @Override
    public Map<String, String[]> getActionParameters() {
        return typed;
    }

    @Override
    public boolean isFieldSet(String fieldId) {
        return typed.containsKey(fieldId);
    }

    @Override
    public boolean isFieldPresent(String fieldId) {
        return isFieldSet(fieldId) || forced.contains(fieldId);
    }

    @Override
    public void addFieldToForcePresent(String fieldId) {
        forced.add(fieldId);
    }

    @Override
    public IssueInputParameters setProjectId(Long value) {
        return set(PROJECT, value);
    }

    @Override
    public Long getProjectId() {
        return number(PROJECT);
    }

    @Override
    public IssueInputParameters setIssueTypeId(String value) {
        return set(IssueFields.TYPE, value);
    }

    @Override
    public String getIssueTypeId() {
        return get(IssueFields.TYPE);
    }

    @Override
    public IssueInputParameters setPriorityId(String value) {
        return set(IssueFields.PRIORITY, value);
    }

    @Override
    public String getPriorityId() {
        return get(IssueFields.PRIORITY);
    }

    @Override
    public IssueInputParameters setResolutionId(String value) {
        return set(IssueFields.RESOLUTION, value);
    }

    @Override
    public String getResolutionId() {
        return get(IssueFields.RESOLUTION);
    }

    @Override
    public IssueInputParameters setStatusId(String value) {
        return set(IssueFields.STATUS, value);
    }

    @Override
    public String getStatusId() {
        return get(IssueFields.STATUS);
    }

    @Override
    public IssueInputParameters setSummary(String value) {
        return set(IssueFields.SUMMARY, value);
    }

    @Override
    public String getSummary() {
        return get(IssueFields.SUMMARY);
    }

    @Override
    public IssueInputParameters setDescription(String value) {
        return set(IssueFields.DESCRIPTION, value);
    }

    @Override
    public String getDescription() {
        return get(IssueFields.DESCRIPTION);
    }

    @Override
    public IssueInputParameters setEnvironment(String value) {
        return set(IssueFields.ENVIRONMENT, value);
    }

    @Override
    public String getEnvironment() {
        return get(IssueFields.ENVIRONMENT);
    }

    @Override
    public IssueInputParameters setAssigneeId(String value) {
        return set(IssueFields.ASSIGNEE, value);
    }

    @Override
    public String getAssigneeId() {
        return get(IssueFields.ASSIGNEE);
    }

    @Override
    public IssueInputParameters setReporterId(String value) {
        return set(IssueFields.REPORTER, value);
    }

    @Override
    public String getReporterId() {
        return get(IssueFields.REPORTER);
    }

    @Override
    public IssueInputParameters setDueDate(String value) {
        return set(IssueFields.DUE, value);
    }

    @Override
    public String getDueDate() {
        return get(IssueFields.DUE);
    }

    @Override
    public IssueInputParameters setResolutionDate(String value) {
        return set(DATE_OF_RESOLUTION, value);
    }

    @Override
    public String getResolutionDate() {
        return get(DATE_OF_RESOLUTION);
    }

    @Override
    public IssueInputParameters setSecurityLevelId(Long value) {
        return set(IssueFields.SECURITY, value);
    }

    @Override
    public Long getSecurityLevelId() {
        return number(IssueFields.SECURITY);
    }

    @Override
    public IssueInputParameters setComponentIds(Long... value) {
        typed.put(
                IssueFields.COMPONENTS,
                Stream.of(value).map(id -> Long.toString(id)).toArray(String[]::new));
        return this;
    }

    @Override
    public Long[] getComponentIds() {
        String[] ids = typed.get(IssueFields.COMPONENTS);
        return ids == null ? null : Stream.of(ids).map(Long::valueOf).toArray(Long[]::new);
    }

    private JiraInputs set(String name, Object value) {
        typed.put(name, value == null ? new String[] {""} : new String[] {value.toString()});
        return this;
    }

    private String get(String name) {
        return first(typed.get(name));
    }

    private Long number(String name) {
        String text = get(name);
        return text == null || text.isEmpty() ? null : Long.valueOf(text);
    }

    private static String first(String... values) {
        return values == null || values.length == 0 ? null : values[0];
    }
}
