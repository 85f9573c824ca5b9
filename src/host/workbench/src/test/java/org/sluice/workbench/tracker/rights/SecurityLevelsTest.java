package org.sluice.workbench.tracker.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** Security levels and who holds them. */
public class SecurityLevelsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldKeepLevelsWithTheirHolders() {
        Holder group = new Holder(HolderType.GROUP, "radiology");

        SecurityLevel made = levels().add(levels().addScheme("Privacy"), "Doctors", List.of(group));

        assertThat(levels().byId(made.id())).contains(made);
        assertThat(levels().all()).containsExactly(made);
    }

    @Test
    public void shouldHideAnIssueUntilTheLevelIsTakenAway() {
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);
        SecurityLevel level = levels().add(levels().addScheme("Privacy"), "Nobody", List.of());
        long id = home.issue("SUP-1").id();

        levels().put(id, Optional.of(level.id()));
        assertThat(adminSees()).isFalse();

        levels().put(id, Optional.empty());
        assertThat(adminSees()).isTrue();
    }

    @Test
    public void shouldHideAnIssueAtALevelThatIsNotThere() {
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);

        levels().put(home.issue("SUP-1").id(), Optional.of(77L));

        assertThat(adminSees()).isFalse();
    }

    @Test
    public void shouldNameAHolderThatIsNone() {
        assertThat(HolderType.of("projectrole")).isEqualTo(HolderType.PROJECT_ROLE);
        assertThatThrownBy(() -> HolderType.of("neighbour"))
                .hasMessage("No kind of permission holder is called neighbour");
    }

    private boolean adminSees() {
        return home.tracker()
                .permissions()
                .has(Optional.of(home.user("admin")), Permissions.BROWSE_PROJECTS, home.issue("SUP-1"));
    }

    private SecurityLevels levels() {
        return home.tracker().levels();
    }
}
