package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.PermissionScheme;

/** Rights come from schemes, and nobody has any by default. */
public class JiraRightsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JiraComponents jira;

    @Before
    public void importOneIssue() {
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);
        jira = JiraOver.of(home);
    }

    @Test
    public void shouldLetNobodyInByDefault() {
        use(home.tracker().schemes().add("Closed", ""));

        assertThat(permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, project(), admin()))
                .isFalse();
        assertThat(permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue(), null))
                .isFalse();
        assertThat(permissions().getProjects(ProjectPermissions.BROWSE_PROJECTS, admin()))
                .isEmpty();
    }

    @Test
    public void shouldAnswerByTheHoldersOfTheScheme() {
        PermissionScheme scheme = home.tracker().schemes().add("For reporters", "");
        home.tracker().schemes().grant(scheme.id(), "BROWSE_PROJECTS", Holder.of(HolderType.REPORTER));
        use(scheme);

        assertThat(permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue(), user("rita")))
                .isTrue();
        assertThat(permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue(), admin()))
                .isFalse();
    }

    @Test
    public void shouldHideAnIssueAtALevelThatTheUserLacks() {
        long scheme = home.tracker().levels().addScheme("Levels");
        home.tracker()
                .projects()
                .useSecurityScheme(home.tracker().projects().byKey("SUP").orElseThrow(), scheme);
        long level = home.tracker().levels().add(scheme, "Nobody", List.of()).id();

        home.tracker().levels().put(home.issue("SUP-1").id(), Optional.of(level));

        assertThat(issue().getSecurityLevelId()).isEqualTo(level);
        assertThat(permissions().hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue(), admin()))
                .isFalse();
    }

    @Test
    public void shouldNameHoldersAsJiraDoesInJava() {
        PermissionScheme scheme = home.tracker().schemes().add("Many", "");
        for (HolderType type : HolderType.values()) {
            home.tracker().schemes().grant(scheme.id(), "BROWSE_PROJECTS", new Holder(type, "x"));
        }
        use(scheme);
        PermissionSchemeManager schemes = jira.get(PermissionSchemeManager.class);

        assertThat(schemes.getSchemeFor(project()).getName()).isEqualTo("Many");
        assertThat(schemes.getPermissionSchemeEntries(
                        schemes.getSchemeFor(project()), ProjectPermissions.BROWSE_PROJECTS))
                .hasSize(HolderType.values().length);
        for (String type :
                List.of("projectrole", "lead", "userCF", "applicationRole", "reporter", "assignee", "user")) {
            assertThat(schemes.getPermissionSchemeEntries(scheme.id(), ProjectPermissions.BROWSE_PROJECTS, type))
                    .as(type)
                    .hasSize(1);
        }
        assertThat(schemes.getPermissionSchemeEntries(scheme.id(), ProjectPermissions.BROWSE_PROJECTS, "group"))
                .hasSize(2);
        assertThat(schemes.getPermissionSchemeEntries(scheme.id(), ProjectPermissions.EDIT_ISSUES))
                .isEmpty();
    }

    @Test
    public void shouldAnswerForTheWholeInstanceByGroups() {
        GlobalPermissionManager global = jira.get(GlobalPermissionManager.class);

        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, admin()))
                .isTrue();
        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, user("rita")))
                .isFalse();
        assertThat(global.hasPermission(GlobalPermissionKey.ADMINISTER, null)).isFalse();
        assertThat(global.hasPermission(GlobalPermissionKey.of("NEVER_HEARD_OF"), admin()))
                .isFalse();
    }

    private void use(PermissionScheme scheme) {
        home.tracker()
                .projects()
                .usePermissionScheme(home.tracker().projects().byKey("SUP").orElseThrow(), scheme.id());
    }

    private PermissionManager permissions() {
        return jira.get(PermissionManager.class);
    }

    private Project project() {
        return jira.get(ProjectManager.class).getProjectByCurrentKey("SUP");
    }

    private Issue issue() {
        return jira.get(IssueManager.class).getIssueObject("SUP-1");
    }

    private ApplicationUser admin() {
        return user("admin");
    }

    private ApplicationUser user(String name) {
        return jira.get(UserManager.class).getUserByName(name);
    }
}
