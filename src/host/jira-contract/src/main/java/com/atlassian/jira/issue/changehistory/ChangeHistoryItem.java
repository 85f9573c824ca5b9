package com.atlassian.jira.issue.changehistory;

import java.sql.Timestamp;
import java.util.Map;

/** One change of one field. */
public class ChangeHistoryItem {
    private final Long changeGroupId;
    private final Long projectId;
    private final Long issueId;
    private final String issueKey;
    private final String field;
    private final Timestamp created;
    private final String userKey;
    private final Map<String, String> froms;
    private final Map<String, String> tos;

    // The order is Jira's: ids first, then the texts shown for them.
    @SuppressWarnings("checkstyle:ParameterNumber")
    public ChangeHistoryItem(
            Long id,
            Long changeGroupId,
            Long projectId,
            Long issueId,
            String issueKey,
            String field,
            Timestamp created,
            String from,
            String to,
            String fromValue,
            String toValue,
            String userKey) {
        this.changeGroupId = changeGroupId;
        this.projectId = projectId;
        this.issueId = issueId;
        this.issueKey = issueKey;
        this.field = field;
        this.created = created;
        this.userKey = userKey;
        this.froms = single(fromValue, from);
        this.tos = single(toValue, to);
    }

    private static Map<String, String> single(String value, String text) {
        return value == null ? Map.of() : Map.of(value, text == null ? "" : text);
    }

    public Long getChangeGroupId() {
        return changeGroupId;
    }

    public String getUserKey() {
        return userKey;
    }

    public Long getProjectId() {
        return projectId;
    }

    public Long getIssueId() {
        return issueId;
    }

    public String getIssueKey() {
        return issueKey;
    }

    public Timestamp getCreated() {
        return created;
    }

    public Map<String, String> getFroms() {
        return froms;
    }

    public Map<String, String> getTos() {
        return tos;
    }

    public String getField() {
        return field;
    }
}
