package org.sluice.workbench.tracker.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** The ways from a project to a screen and to a field configuration. */
public class LayoutsTest {
    private static final String BUG = "10100";

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private Layouts layouts;
    private long project;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);
        layouts = home.tracker().layouts();
        project = home.tracker().projects().byKey("SUP").orElseThrow().id();
    }

    @Test
    public void shouldLeadToTheDefaultsWithoutBeingSetUp() {
        for (ScreenOperation operation : ScreenOperation.values()) {
            assertThat(layouts.screen(project, BUG, operation).id()).isEqualTo(Screen.DEFAULT);
        }
        assertThat(layouts.configuration(project, BUG).required()).containsExactlyInAnyOrder("summary", "issuetype");
    }

    @Test
    public void shouldLeadByIssueTypeAndOperation() {
        Screen small = layouts.screens().add("Small", "");
        Scheme ward = layouts.screenSchemes().add("Ward", "", Screen.DEFAULT);
        layouts.screenSchemes().lead(ward.id(), "CREATE", small.id());
        Scheme types = layouts.typeSchemes().add("Types", "", Scheme.DEFAULT);
        layouts.typeSchemes().lead(types.id(), BUG, ward.id());
        layouts.typeSchemes().use(project, types.id());

        assertThat(layouts.screen(project, BUG, ScreenOperation.CREATE)).isEqualTo(small);
        assertThat(layouts.screen(project, BUG, ScreenOperation.EDIT).id()).isEqualTo(Screen.DEFAULT);
        assertThat(layouts.screen(project, "1", ScreenOperation.CREATE).id()).isEqualTo(Screen.DEFAULT);
        assertThat(layouts.typeSchemes().projectsUsing(types.id())).containsExactly(project);
        assertThat(layouts.screenSchemes().leadingTo(small.id()))
                .extracting(Scheme::name)
                .containsExactly("Ward");
    }

    @Test
    public void shouldFollowTheStandardAgainWhatIsReleased() {
        Screen small = layouts.screens().add("Small", "");
        layouts.screenSchemes().lead(Scheme.DEFAULT, "VIEW", small.id());
        layouts.screenSchemes().lead(Scheme.DEFAULT, "VIEW", 2);
        assertThat(layouts.screen(project, BUG, ScreenOperation.VIEW).id()).isEqualTo(2);

        layouts.screenSchemes().release(Scheme.DEFAULT, "VIEW");
        assertThat(layouts.screen(project, BUG, ScreenOperation.VIEW).id()).isEqualTo(Screen.DEFAULT);
        layouts.screenSchemes().leadStandard(Scheme.DEFAULT, small.id());
        assertThat(layouts.screen(project, BUG, ScreenOperation.VIEW)).isEqualTo(small);
    }

    @Test
    public void shouldDemandByIssueType() {
        FieldConfiguration strict = layouts.configurations().add("Strict", "");
        layouts.configurations().rule(strict.id(), "components", new FieldRule(true, false, "Which?"));
        layouts.configurations().rule(strict.id(), "duedate", new FieldRule(true, true, ""));
        Scheme scheme = layouts.configurationSchemes().add("Strict for some", "", FieldConfiguration.DEFAULT);
        layouts.configurationSchemes().lead(scheme.id(), BUG, strict.id());
        layouts.configurationSchemes().use(project, scheme.id());

        FieldConfiguration found = layouts.configuration(project, BUG);
        assertThat(found.required()).containsExactlyInAnyOrder("summary", "issuetype", "components");
        assertThat(found.of("components").description()).isEqualTo("Which?");
        assertThat(found.of("duedate").hidden()).isTrue();
        assertThat(found.of("labels")).isEqualTo(FieldRule.OPTIONAL);
        assertThat(layouts.configuration(project, "1").required()).doesNotContain("components");
    }

    @Test
    public void shouldForgetSchemesAndConfigurationsThatAreRemoved() {
        Scheme scheme = layouts.typeSchemes().add("Types", "", Scheme.DEFAULT);
        FieldConfiguration strict = layouts.configurations().add("Strict", "");
        layouts.typeSchemes().remove(scheme.id());
        layouts.configurations().remove(strict.id());

        assertThat(layouts.typeSchemes().all()).extracting(Scheme::id).containsExactly(Scheme.DEFAULT);
        assertThat(layouts.configurations().all()).hasSize(1);
        assertThatThrownBy(() -> layouts.typeSchemes().require(scheme.id()))
                .hasMessageContaining(Long.toString(scheme.id()));
    }
}
