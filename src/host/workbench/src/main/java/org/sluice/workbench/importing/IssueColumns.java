package org.sluice.workbench.importing;

import org.sluice.workbench.tracker.issues.IssueKey;

/** The columns of an issue's own row, filled from the file. */
final class IssueColumns {
    static final String[] NAMES = {
        "id",
        "project_id",
        "issue_number",
        "type_id",
        "status_id",
        "priority_id",
        "resolution_id",
        "summary",
        "description",
        "assignee_key",
        "reporter_key",
        "creator_key",
        "created",
        "updated",
        "resolved"
    };

    private IssueColumns() {}

    static Object[] of(long id, ExportedIssue issue, References references, Shift shift) {
        return new Object[] {
            id,
            Long.valueOf(references.require(Kind.PROJECT, issue.required("project"))),
            keyOf(issue).number(),
            references.require(Kind.ISSUE_TYPE, issue.required("issuetype")),
            references.require(Kind.STATUS, issue.required("status")),
            references.find(Kind.PRIORITY, "", issue.field("priority")),
            references.find(Kind.RESOLUTION, "", issue.field("resolution")),
            issue.text("summary").orElse(""),
            issue.text("description"),
            references.find(Kind.USER, "", issue.field("assignee")),
            references.find(Kind.USER, "", issue.field("reporter")),
            references.find(Kind.USER, "", issue.field("creator")),
            shift.apply(issue.requiredInstant("created")),
            shift.apply(issue.requiredInstant("updated")),
            issue.instant("resolutiondate").map(shift::apply)
        };
    }

    static IssueKey keyOf(ExportedIssue issue) {
        return IssueKey.of(issue.key())
                .filter(key -> key.projectKey()
                        .equals(issue.field("project").path("key").asText()))
                .orElseThrow(() -> new IllegalArgumentException(issue.key() + " is no key of its project"));
    }
}
