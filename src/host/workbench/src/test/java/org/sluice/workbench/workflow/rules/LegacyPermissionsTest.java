package org.sluice.workbench.workflow.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** Workflows of many years name permissions in four ways; each has to mean the same. */
public class LegacyPermissionsTest {
    private static final String[][] NAMES = {
        {"ADMINISTER_PROJECTS", "23", "project", "Administer Project"},
        {"BROWSE_PROJECTS", "10", "browse", "Browse Project"},
        {"CREATE_ISSUES", "11", "create", "Create Issue"},
        {"EDIT_ISSUES", "12", "edit", "Edit Issue"},
        {"ASSIGN_ISSUES", "13", "assign", "Assign Issue"},
        {"RESOLVE_ISSUES", "14", "resolve", "Resolve Issue"},
        {"ADD_COMMENTS", "15", "comment", "Comment Issue"},
        {"DELETE_ISSUES", "16", "delete", "Delete Issue"},
        {"ASSIGNABLE_USER", "17", "assignable", "Assignable User"},
        {"CLOSE_ISSUES", "18", "close", "Close Issue"},
        {"CREATE_ATTACHMENTS", "19", "attach", "Create Attachment"},
        {"WORK_ON_ISSUES", "20", "work", "Work On Issue"},
        {"LINK_ISSUES", "21", "link", "Link Issue"},
        {"MOVE_ISSUES", "25", "move", "Move Issue"},
        {"SCHEDULE_ISSUES", "28", "scheduleissue", "Schedule Issue"},
        {"MODIFY_REPORTER", "30", "modifyreporter", "Modify Reporter"},
        {"VIEW_VOTERS_AND_WATCHERS", "31", "viewvotersandwatchers", "View Voters and Watchers"},
        {"MANAGE_WATCHERS", "32", "managewatcherlist", "Manage Watcher List"},
        {"DELETE_OWN_ATTACHMENTS", "39", "attachdeleteown", "Delete Own Attachments"},
        {"TRANSITION_ISSUES", "46", "transition", "Transition Issue"},
    };

    @Test
    public void shouldKnowEachPermissionByEveryName() {
        for (String[] names : NAMES) {
            for (String name : names) {
                assertThat(LegacyPermissions.key(name).permissionKey()).as(name).isEqualTo(names[0]);
            }
        }
    }

    @Test
    public void shouldOverlookCaseAndAPlural() {
        for (String name : List.of("resolve issue", "RESOLVE ISSUES", "Resolve issues", "Resolve")) {
            assertThat(LegacyPermissions.key(name).permissionKey()).as(name).isEqualTo("RESOLVE_ISSUES");
        }
    }

    @Test
    public void shouldTakeWhatHasNoOldNameForAKey() {
        for (String key : List.of("EDIT_OWN_COMMENTS", "org.example:plan-wards", "999", "")) {
            assertThat(LegacyPermissions.key(key).permissionKey()).isEqualTo(key);
        }
    }
}
