package org.sluice.workbench.restapi.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Jira's own fields that the host keeps, with the names and types that the API tells. */
public enum SystemField {
    ISSUE_TYPE("issuetype", "Issue Type", "issuetype", "issuetype type"),
    PROJECT("project", "Project", "project", "project"),
    RESOLUTION("resolution", "Resolution", "resolution", "resolution"),
    RESOLUTION_DATE("resolutiondate", "Resolved", "datetime", "resolutiondate resolved"),
    CREATED("created", "Created", "datetime", "created createdDate"),
    UPDATED("updated", "Updated", "datetime", "updated updatedDate"),
    PRIORITY("priority", "Priority", "priority", "priority"),
    LABELS("labels", "Labels", "array", "labels"),
    ASSIGNEE("assignee", "Assignee", "user", "assignee"),
    STATUS("status", "Status", "status", "status"),
    COMPONENTS("components", "Component/s", "array", "component"),
    DESCRIPTION("description", "Description", "string", "description"),
    ENVIRONMENT("environment", "Environment", "string", "environment"),
    DUE("duedate", "Due Date", "date", "due duedate"),
    SUMMARY("summary", "Summary", "string", "summary"),
    CREATOR("creator", "Creator", "user", "creator"),
    REPORTER("reporter", "Reporter", "user", "reporter"),
    /** Shown only where there is one. */
    PARENT("parent", "Parent", "issuelink", "parent"),
    SUBTASKS("subtasks", "Sub-Tasks", "array", ""),
    LINKS("issuelinks", "Linked Issues", "array", ""),
    ATTACHMENT("attachment", "Attachment", "array", "attachments"),
    COMMENT("comment", "Comment", "comments-page", "");

    private final String id;
    private final String label;
    private final String type;
    private final String clauses;

    SystemField(String id, String label, String type, String clauses) {
        this.id = id;
        this.label = label;
        this.type = type;
        this.clauses = clauses;
    }

    public static Optional<SystemField> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }

    public String id() {
        return id;
    }

    public String label() {
        return label;
    }

    String type() {
        return type;
    }

    /** The names that a query may use. */
    List<String> clauses() {
        return clauses.isEmpty() ? List.of() : List.of(clauses.split(" ", -1));
    }

    /** Whether a search gives it unasked; comments and files come only when asked for. */
    boolean isNavigable() {
        return this != COMMENT && this != ATTACHMENT;
    }
}
