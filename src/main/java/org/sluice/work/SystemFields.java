package org.sluice.work;

import java.util.Set;

/**
 * How Jira's change log calls the fields that are its own.
 *
 * <p>The log names a field of one's own by its name alone. One that is called as a field of Jira's cannot be told from it
 * there, so changes of status, say, would be taken for changes of team.
 */
public final class SystemFields {

    private static final Set<String> NAMES = Set.of(
            "assignee",
            "Attachment",
            "Comment",
            "Component",
            "description",
            "duedate",
            "environment",
            "Fix Version",
            "issuetype",
            "Key",
            "labels",
            "Link",
            "Parent",
            "Parent Issue",
            "priority",
            "project",
            "reporter",
            "resolution",
            "security",
            "status",
            "summary",
            "timeestimate",
            "timeoriginalestimate",
            "timespent",
            "Version",
            "Workflow",
            "WorklogId",
            "WorklogTimeSpent");

    private SystemFields() {}

    /** Whether one of them has that name, letter by letter. */
    public static boolean include(String name) {
        return NAMES.contains(name);
    }
}
