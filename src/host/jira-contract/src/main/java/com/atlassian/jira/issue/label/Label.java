package com.atlassian.jira.issue.label;

/** A label of an issue. Two are equal when their texts are. */
public final class Label {
    private final Long id;
    private final Long issue;
    private final Long customFieldId;
    private final String label;

    public Label(Long id, Long issue, String label) {
        this(id, issue, null, label);
    }

    public Label(Long id, Long issue, Long customFieldId, String label) {
        this.id = id;
        this.issue = issue;
        this.customFieldId = customFieldId;
        this.label = label;
    }

    public Long getCustomFieldId() {
        return customFieldId;
    }

    public Long getId() {
        return id;
    }

    public Long getIssue() {
        return issue;
    }

    public String getLabel() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that && label.equals(that.label);
    }

    @Override
    public int hashCode() {
        return label.hashCode();
    }

    @Override
    public String toString() {
        return label;
    }
}
