package org.sluice.workbench.tracker.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.projects.ProjectRoles;

/** A scheme grants what it says, and nothing else is granted. */
public class PermissionsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Before
    public void importAnIssue() {
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);
    }

    @Test
    public void shouldGrantNothingThatTheSchemeDoesNotGrant() {
        assertThat(has(user("admin"), Permissions.BROWSE_PROJECTS)).isTrue();
        assertThat(has(user("admin"), "org.example:a-permission-of-a-plugin")).isFalse();
        assertThat(has(user("rita"), Permissions.BROWSE_PROJECTS)).isFalse();
        assertThat(has(Optional.empty(), Permissions.BROWSE_PROJECTS)).isFalse();
    }

    @Test
    public void shouldLetTheRoleAdministratorsAdministerAProject() {
        assertThat(has(user("rita"), Permissions.ADMINISTER_PROJECTS)).isFalse();

        home.tracker().roles().addActor(project(), ProjectRole.ADMINISTRATORS, ProjectRoles.USER, "rita");
        assertThat(has(user("rita"), Permissions.ADMINISTER_PROJECTS)).isTrue();

        home.tracker().roles().removeActor(project(), ProjectRole.ADMINISTRATORS, ProjectRoles.USER, "rita");
        assertThat(has(user("rita"), Permissions.ADMINISTER_PROJECTS)).isFalse();
    }

    @Test
    public void shouldNotLetAnAdministratorOfTheHostBrowseWithoutAGrant() {
        User admin = home.user("admin");
        home.tracker().groups().remove(Groups.SOFTWARE_USERS, admin);

        assertThat(has(Optional.of(admin), Permissions.BROWSE_PROJECTS)).isFalse();
        assertThat(home.tracker().globalPermissions().has(Optional.of(admin), GlobalPermissions.ADMINISTER))
                .isTrue();
    }

    @Test
    public void shouldTakeASystemAdministratorForAnAdministrator() {
        Groups groups = home.tracker().groups();
        groups.create("operators");
        groups.add("operators", home.user("rita"));
        home.tracker().globalPermissions().grant(GlobalPermissions.SYSTEM_ADMIN, "operators");

        assertThat(home.tracker().globalPermissions().has(user("rita"), GlobalPermissions.ADMINISTER))
                .isTrue();
        assertThat(home.tracker().globalPermissions().has(Optional.empty(), GlobalPermissions.ADMINISTER))
                .isFalse();
    }

    @Test
    public void shouldTakeRightsFromSomebodyWhoIsNoLongerActive() {
        User rita = home.user("rita");
        home.tracker().groups().add(Groups.SOFTWARE_USERS, rita);
        User left = new User(rita.key(), rita.name(), rita.displayName(), rita.email(), false, "");

        assertThat(has(Optional.of(rita), Permissions.BROWSE_PROJECTS)).isTrue();
        assertThat(has(Optional.of(left), Permissions.BROWSE_PROJECTS)).isFalse();
    }

    @Test
    public void shouldSayMaybeForAProjectWhereTheRightComesByIssue() {
        PermissionScheme scheme = home.tracker().schemes().add("Own issues", "");
        home.tracker().schemes().grant(scheme.id(), Permissions.BROWSE_PROJECTS, Holder.of(HolderType.REPORTER));
        home.tracker().projects().usePermissionScheme(project(), scheme.id());

        assertThat(has(user("admin"), Permissions.BROWSE_PROJECTS)).isTrue();
        assertThat(home.tracker().permissions().has(user("admin"), Permissions.BROWSE_PROJECTS, home.issue("SUP-1")))
                .isFalse();
        assertThat(home.tracker().permissions().has(user("rita"), Permissions.BROWSE_PROJECTS, home.issue("SUP-1")))
                .isTrue();
    }

    @Test
    public void shouldForgetAGrantThatIsRevoked() {
        home.tracker().schemes().grantsOf(PermissionScheme.STANDARD).stream()
                .filter(grant -> grant.permissionKey().equals(Permissions.BROWSE_PROJECTS))
                .forEach(home.tracker().schemes()::revoke);

        assertThat(has(user("admin"), Permissions.BROWSE_PROJECTS)).isFalse();
    }

    private boolean has(Optional<User> user, String permission) {
        return home.tracker().permissions().has(user, permission, project());
    }

    private Optional<User> user(String name) {
        return Optional.of(home.user(name));
    }

    private Project project() {
        return home.tracker().projects().byKey("SUP").orElseThrow();
    }
}
