package org.sluice.workbench.pages.issues;

import java.time.Instant;

/**
 * An issue in a table; names are empty where there is none.
 *
 * @param lozenge the style of AUI that the status' category has
 */
public record IssueRow(
        String key,
        String summary,
        String type,
        String status,
        String lozenge,
        String priority,
        String resolution,
        String assignee,
        String reporter,
        Instant created,
        Instant updated) {}
