package org.sluice.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.testing.AdministratorSession;
import org.sluice.workbench.testing.WorkbenchRule;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.PermissionScheme;

/** The intake list in a browser: Karl works in the team, and Vera does not; in OPEN everybody does. */
public class IntakeListIT {

    @ClassRule
    public static final WorkbenchRule WORKBENCH = new WorkbenchRule().preparedBy(IntakeListIT::people);

    @Test
    public void shouldBeWorkedByKeyboardAndByTouchAlone() throws Exception {
        // given
        AdministratorSession session = new AdministratorSession(WORKBENCH.baseUrl(), "admin", "admin");
        session.tell("TEAM/switch-on", "{\"language\":\"en\"}");
        session.tell("flow", "{\"language\":\"en\"}");
        session.tell("flow/projects/TEAM", "{}");

        // when
        BrowserTests.Outcome outcome = BrowserTests.run("test:intake", Map.of("BASE_URL", WORKBENCH.baseUrl()));

        // then
        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(WORKBENCH.process().output()).doesNotContain(" ERROR ");
    }

    private static void people(Tracker tracker) {
        user(tracker, "karl", "Karl Holm");
        user(tracker, "vera", "Vera");
        PermissionScheme scheme = tracker.schemes().add("One of them works here", "");
        for (String permission : new String[] {
            "BROWSE_PROJECTS",
            "CREATE_ISSUES",
            "EDIT_ISSUES",
            "TRANSITION_ISSUES",
            "ASSIGN_ISSUES",
            "ADD_COMMENTS",
            "RESOLVE_ISSUES",
            "SCHEDULE_ISSUES"
        }) {
            tracker.schemes().grant(scheme.id(), permission, new Holder(HolderType.GROUP, Groups.SOFTWARE_USERS));
        }
        tracker.schemes().grant(scheme.id(), "ADMINISTER_PROJECTS", new Holder(HolderType.USER, "admin"));
        tracker.schemes().grant(scheme.id(), "ASSIGNABLE_USER", new Holder(HolderType.USER, "karl"));
        Project project = tracker.projects().add("TEAM", "Of the team", Optional.empty());
        tracker.projects().usePermissionScheme(project, scheme.id());
        // Has the rights that every Jira begins with, by which everybody may be assigned tasks.
        tracker.projects().add("OPEN", "Open to all", Optional.empty());
    }

    private static void user(Tracker tracker, String name, String called) {
        User user = new User(name, name, called, name + "@example.org", true, "");
        tracker.users().add(user, "demo");
        tracker.groups().add(Groups.SOFTWARE_USERS, user);
    }
}
