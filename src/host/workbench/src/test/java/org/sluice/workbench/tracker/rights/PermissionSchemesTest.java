package org.sluice.workbench.tracker.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.projects.Project;

/** Schemes, their grants and global permissions as they are kept. */
public class PermissionSchemesTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldKeepGrantsByScheme() {
        PermissionScheme first = schemes().add("First", "One");
        PermissionScheme second = schemes().add("Second", "");
        Holder anyone = Holder.of(HolderType.ANYONE);
        Holder group = new Holder(HolderType.GROUP, "radiology");

        schemes().grant(first.id(), Permissions.BROWSE_PROJECTS, anyone);
        schemes().grant(first.id(), Permissions.BROWSE_PROJECTS, group);
        schemes().grant(second.id(), Permissions.ADMINISTER_PROJECTS, group);

        assertThat(schemes().holders(first.id(), Permissions.BROWSE_PROJECTS)).containsExactly(anyone, group);
        assertThat(schemes().holders(second.id(), Permissions.BROWSE_PROJECTS)).isEmpty();
        assertThat(schemes().grantsOf(second.id())).extracting(Grant::holder).containsExactly(group);
    }

    @Test
    public void shouldListTheStandardSchemeFirst() {
        PermissionScheme made = schemes().add("Own", "Ours");

        assertThat(schemes().all()).extracting(PermissionScheme::id).containsExactly(0L, made.id());
        assertThat(schemes().byId(made.id())).contains(made);
        assertThat(schemes().byId(77)).isEmpty();
    }

    @Test
    public void shouldRevokeOneGrantOfTwoAlike() {
        PermissionScheme own = schemes().add("Own", "");
        schemes().grant(own.id(), Permissions.BROWSE_PROJECTS, Holder.of(HolderType.ANYONE));
        schemes().grant(own.id(), Permissions.BROWSE_PROJECTS, Holder.of(HolderType.ANYONE));

        schemes().revoke(schemes().grantsOf(own.id()).get(0));

        assertThat(schemes().grantsOf(own.id())).hasSize(1);
    }

    @Test
    public void shouldNotGrantInASchemeThatIsNotThere() {
        assertThatThrownBy(() -> schemes().grant(77, Permissions.BROWSE_PROJECTS, Holder.of(HolderType.ANYONE)))
                .hasMessageContaining("permission_grant");
    }

    @Test
    public void shouldGoByTheSchemeThatTheProjectUsesNow() {
        Project project = home.tracker().projects().add("LAB", "Laboratory", Optional.empty());
        PermissionScheme open = schemes().add("Open", "");
        schemes().grant(open.id(), Permissions.BROWSE_PROJECTS, Holder.of(HolderType.ANYONE));
        assertThat(anonymousBrowses("LAB")).isFalse();

        home.tracker().projects().usePermissionScheme(project, open.id());
        assertThat(anonymousBrowses("LAB")).isTrue();
    }

    @Test
    public void shouldHoldAGlobalPermissionByAnyGroup() {
        home.tracker().groups().create("night watch");

        assertThat(global().groupsWith("BULK_CHANGE"))
                .containsExactlyInAnyOrder(Groups.ADMINISTRATORS, Groups.SOFTWARE_USERS);
        global().grant("BULK_CHANGE", "night watch");
        global().grant("BULK_CHANGE", "night watch");

        assertThat(global().groupsWith("BULK_CHANGE")).hasSize(3);
        assertThat(global().groupsWith("NO_SUCH_RIGHT")).isEmpty();
    }

    @Test
    public void shouldTakeOnlyAdministrationFromSystemAdministration() {
        home.tracker().groups().create("operators");
        home.tracker().groups().add("operators", home.user("admin"));
        home.tracker().groups().remove(Groups.ADMINISTRATORS, home.user("admin"));
        home.tracker().groups().remove(Groups.SOFTWARE_USERS, home.user("admin"));
        global().grant(GlobalPermissions.SYSTEM_ADMIN, "operators");

        assertThat(global().has(Optional.of(home.user("admin")), GlobalPermissions.ADMINISTER))
                .isTrue();
        assertThat(global().has(Optional.of(home.user("admin")), "BULK_CHANGE")).isFalse();
    }

    @Test
    public void shouldKeepLevelsOfSeveralSchemes() {
        SecurityLevels levels = home.tracker().levels();
        SecurityLevel staff = levels.add(levels.addScheme("Privacy"), "Staff", List.of(Holder.of(HolderType.REPORTER)));
        SecurityLevel board = levels.add(levels.addScheme("Board"), "Board", List.of());

        assertThat(levels.all()).containsExactly(staff, board);
        assertThat(staff.schemeId()).isNotEqualTo(board.schemeId());
        assertThat(levels.byId(77)).isEmpty();
    }

    private boolean anonymousBrowses(String key) {
        return home.tracker()
                .permissions()
                .has(
                        Optional.empty(),
                        Permissions.BROWSE_PROJECTS,
                        home.tracker().projects().byKey(key).orElseThrow());
    }

    private GlobalPermissions global() {
        return home.tracker().globalPermissions();
    }

    private PermissionSchemes schemes() {
        return home.tracker().schemes();
    }
}
