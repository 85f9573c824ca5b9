package org.sluice.workbench.workflow.rules;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Arrays;

/**
 * The ways in which workflows name a project permission: its key, and from Jira before version 7 its number, its short name
 * and its name as text.
 */
enum LegacyPermissions {
    ADMINISTER_PROJECTS("23", "project", "Administer Project"),
    BROWSE_PROJECTS("10", "browse", "Browse Project"),
    CREATE_ISSUES("11", "create", "Create Issue"),
    EDIT_ISSUES("12", "edit", "Edit Issue"),
    ASSIGN_ISSUES("13", "assign", "Assign Issue"),
    RESOLVE_ISSUES("14", "resolve", "Resolve Issue"),
    ADD_COMMENTS("15", "comment", "Comment Issue"),
    DELETE_ISSUES("16", "delete", "Delete Issue"),
    ASSIGNABLE_USER("17", "assignable", "Assignable User"),
    CLOSE_ISSUES("18", "close", "Close Issue"),
    CREATE_ATTACHMENTS("19", "attach", "Create Attachment"),
    WORK_ON_ISSUES("20", "work", "Work On Issue"),
    LINK_ISSUES("21", "link", "Link Issue"),
    MOVE_ISSUES("25", "move", "Move Issue"),
    SET_ISSUE_SECURITY("26", "setsecurity", "Set Issue Security"),
    SCHEDULE_ISSUES("28", "scheduleissue", "Schedule Issue"),
    MODIFY_REPORTER("30", "modifyreporter", "Modify Reporter"),
    VIEW_VOTERS_AND_WATCHERS("31", "viewvotersandwatchers", "View Voters and Watcher"),
    MANAGE_WATCHERS("32", "managewatcherlist", "Manage Watcher List"),
    EDIT_ALL_COMMENTS("34", "commenteditall", "Edit All Comment"),
    EDIT_OWN_COMMENTS("35", "commenteditown", "Edit Own Comment"),
    DELETE_ALL_COMMENTS("36", "commentdeleteall", "Delete All Comment"),
    DELETE_OWN_COMMENTS("37", "commentdeleteown", "Delete Own Comment"),
    DELETE_ALL_ATTACHMENTS("38", "attachdeleteall", "Delete All Attachment"),
    DELETE_OWN_ATTACHMENTS("39", "attachdeleteown", "Delete Own Attachment"),
    TRANSITION_ISSUES("46", "transition", "Transition Issue");

    private final String number;
    private final String shortName;
    private final String longName;

    LegacyPermissions(String number, String shortName, String longName) {
        this.number = number;
        this.shortName = shortName;
        this.longName = longName;
    }

    /** The permission of that name; a text that is no old name is taken for the key of a newer permission. */
    static ProjectPermissionKey key(String text) {
        return Arrays.stream(values())
                .filter(permission -> permission.isCalled(text))
                .findFirst()
                .map(permission -> new ProjectPermissionKey(permission.name()))
                .orElseGet(() -> new ProjectPermissionKey(text));
    }

    private boolean isCalled(String text) {
        String singular = text.endsWith("s") || text.endsWith("S") ? text.substring(0, text.length() - 1) : text;
        return number.equals(text) || shortName.equalsIgnoreCase(text) || longName.equalsIgnoreCase(singular);
    }
}
