package org.sluice.workbench.tracker.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.PermissionScheme;

/** Projects, components and roles as they change. */
public class ProjectStoresTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldListProjectsByKey() {
        add("LAB");
        add("AID");

        assertThat(home.tracker().projects().all()).extracting(Project::key).containsExactly("AID", "LAB");
    }

    @Test
    public void shouldRefuseAKeyThatIsThere() {
        add("LAB");

        assertThatThrownBy(() -> add("LAB")).hasMessageContaining("project");
        assertThat(home.tracker().projects().all()).hasSize(1);
    }

    @Test
    public void shouldBeginUnderTheStandardScheme() {
        Project made = add("LAB");

        assertThat(made.permissionSchemeId()).isEqualTo(PermissionScheme.STANDARD);
        assertThat(made.securitySchemeId()).isEmpty();
        assertThat(made.archived()).isFalse();
    }

    @Test
    public void shouldSeeANewSchemeAtOnce() {
        Project made = add("LAB");
        long permissions = home.tracker().schemes().add("Own", "").id();
        long security = home.tracker().levels().addScheme("Privacy");

        home.tracker().projects().usePermissionScheme(made, permissions);
        home.tracker().projects().useSecurityScheme(made, security);

        Project changed = home.tracker().projects().byKey("LAB").orElseThrow();
        assertThat(changed.permissionSchemeId()).isEqualTo(permissions);
        assertThat(changed.securitySchemeId()).contains(security);
    }

    @Test
    public void shouldRefuseASchemeThatIsNotThere() {
        Project made = add("LAB");

        assertThatThrownBy(() -> home.tracker().projects().usePermissionScheme(made, 77))
                .isInstanceOf(RuntimeException.class);
        assertThat(home.tracker().projects().byId(made.id())).contains(made);
    }

    @Test
    public void shouldRefuseTwoComponentsOfOneNameInAProjectOnly() {
        Project lab = add("LAB");
        Component lamps = home.tracker().components().add(lab, "Lamps");

        assertThatThrownBy(() -> home.tracker().components().add(lab, "Lamps")).hasMessageContaining("component");
        home.tracker().components().add(add("AID"), "Lamps");

        assertThat(home.tracker().components().ofProject(lab.id())).containsExactly(lamps);
    }

    @Test
    public void shouldForgetAnActorAtOnce() {
        Project lab = add("LAB");
        User admin = home.user("admin");
        ProjectRole readers = home.tracker().roles().add("Readers", "");
        home.tracker().roles().addActor(lab, readers.id(), ProjectRoles.USER, admin.key());
        home.tracker().roles().addActor(lab, readers.id(), ProjectRoles.USER, admin.key());
        assertThat(home.tracker().roles().rolesOf(lab, admin, Set.of())).containsExactly(readers.id());

        home.tracker().roles().removeActor(lab, readers.id(), ProjectRoles.USER, admin.key());

        assertThat(home.tracker().roles().rolesOf(lab, admin, Set.of())).isEmpty();
    }

    @Test
    public void shouldNotTakeAGroupForAUserOfTheSameName() {
        Project lab = add("LAB");
        User admin = home.user("admin");
        ProjectRole readers = home.tracker().roles().add("Readers", "");
        home.tracker().roles().addActor(lab, readers.id(), ProjectRoles.GROUP, admin.key());

        assertThat(home.tracker().roles().rolesOf(lab, admin, Set.of())).isEmpty();
    }

    @Test
    public void shouldListRolesByNameAndRefuseOneTwice() {
        home.tracker().roles().add("Readers", "Read only");

        assertThat(home.tracker().roles().all())
                .extracting(ProjectRole::name)
                .isEqualTo(List.of("Administrators", "Readers"));
        assertThat(home.tracker().roles().byName("ADMINISTRATORS"))
                .map(ProjectRole::id)
                .contains(ProjectRole.ADMINISTRATORS);
        assertThat(home.tracker().roles().byName("Writers")).isEmpty();
        assertThatThrownBy(() -> home.tracker().roles().add("Readers", "")).hasMessageContaining("project_role");
    }

    private Project add(String key) {
        return home.tracker().projects().add(key, key + " name", Optional.empty());
    }
}
