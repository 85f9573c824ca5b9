package org.sluice.workbench.tracker.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** Schemes of the three kinds: each on its own, in order, and of one project only. */
public class SchemesTest {
    private static final String BUG = "10100";

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private Layouts layouts;

    @Before
    public void open() {
        layouts = home.tracker().layouts();
    }

    @Test
    public void shouldBeginWithOneOfEachKind() {
        for (Schemes kind : kinds()) {
            assertThat(kind.all()).extracting(Scheme::id).containsExactly(Scheme.DEFAULT);
            assertThat(kind.require(Scheme.DEFAULT).others()).isEmpty();
        }
    }

    @Test
    public void shouldKeepTheKindsApart() {
        Scheme screens = layouts.screenSchemes().add("Wards", "", Screen.DEFAULT);

        assertThat(layouts.screenSchemes().byId(screens.id())).contains(screens);
        assertThat(layouts.typeSchemes().all()).hasSize(1);
        assertThat(layouts.configurationSchemes().all()).hasSize(1);
    }

    @Test
    public void shouldListThemByName() {
        for (Schemes kind : kinds()) {
            kind.add("Wards", "", 1);
            kind.add("Clinics", "All <b>", 1);

            assertThat(kind.all())
                    .extracting(Scheme::name)
                    .startsWith("Clinics")
                    .endsWith("Wards");
            assertThat(kind.all()).extracting(Scheme::description).contains("All <b>");
        }
    }

    @Test
    public void shouldLeadEachItemToOnePlace() {
        Schemes kind = layouts.screenSchemes();
        Scheme scheme = kind.add("Wards", "", 1);
        kind.lead(scheme.id(), "EDIT", 2);
        kind.lead(scheme.id(), "EDIT", 3);
        kind.lead(scheme.id(), "EDIT", 3);

        Scheme now = kind.require(scheme.id());
        assertThat(now.others()).hasSize(1).containsEntry("EDIT", 3L);
        assertThat(now.leadsTo(2)).isFalse();
        assertThat(now.leadsTo(1)).isTrue();
        assertThat(kind.leadingTo(3)).containsExactly(now);
        assertThat(kind.leadingTo(1)).contains(now).hasSize(2);
    }

    @Test
    public void shouldGiveAProjectItsOwnAndLeaveTheOthersAlone() {
        Export export = new Export();
        export.issue("SUP-1");
        export.issue("LAB-1").with("project", Export.named("10010", "LAB name").put("key", "LAB"));
        home.add(export);
        long sup = home.issue("SUP-1").projectId();
        long lab = home.issue("LAB-1").projectId();
        for (Schemes kind : List.of(layouts.typeSchemes(), layouts.configurationSchemes())) {
            Scheme own = kind.add("Own", "", 1);
            kind.use(sup, own.id());

            assertThat(kind.ofProject(sup)).isEqualTo(own);
            assertThat(kind.ofProject(lab).id()).isEqualTo(Scheme.DEFAULT);
            assertThat(kind.projectsUsing(own.id())).containsExactly(sup);
            kind.use(sup, Scheme.DEFAULT);
            assertThat(kind.projectsUsing(own.id())).isEmpty();
        }
    }

    @Test
    public void shouldTakeItsItemsAwayWithIt() {
        for (Schemes kind : kinds()) {
            Scheme own = kind.add("Own", "", 1);
            kind.lead(own.id(), BUG, 1);

            kind.remove(own.id());

            assertThat(kind.byId(own.id())).isEmpty();
            assertThat(kind.leadingTo(1)).extracting(Scheme::id).containsExactly(Scheme.DEFAULT);
            assertThat(kind.add("Own", "", 1).others()).isEmpty();
        }
    }

    @Test
    public void shouldNameTheTableWhereASchemeIsMissing() {
        assertThatThrownBy(() -> layouts.typeSchemes().require(77))
                .hasMessage("No row of issue_type_screen_scheme has the id 77");
        assertThatThrownBy(() -> layouts.screenSchemes().lead(77, "EDIT", 1)).isInstanceOf(RuntimeException.class);
    }

    private List<Schemes> kinds() {
        return List.of(layouts.screenSchemes(), layouts.typeSchemes(), layouts.configurationSchemes());
    }
}
