package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.screens.AllScreens;
import org.sluice.workbench.tracker.screens.FieldConfiguration;
import org.sluice.workbench.tracker.screens.FieldRule;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.tracker.screens.ScreenOperation;
import org.sluice.workbench.tracker.screens.ScreenTab;

/** Screens as issues of a project and type show them. */
public class ConfiguredScreensTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private Screens screens;
    private long project;

    @Before
    public void ask() {
        screens = new ConfiguredScreens(place.tracker());
        project = place.project("SUP").id();
    }

    @Test
    public void shouldShowNoHiddenFieldAndNoFieldOfElsewhere() {
        CustomField bed = place.tracker()
                .fields()
                .add("Bed", "", FieldType.TEXT, Set.of(place.project("LAB").id()), Set.of());
        CustomField ward = place.field("Ward", FieldType.TEXT);
        all().addField(first().tabs().get(0).id(), bed.fieldId());
        rule("duedate", new FieldRule(false, true, ""));

        Screen shown = screens.of(project, "1", ScreenOperation.EDIT);

        assertThat(shown.fieldIds()).contains("summary", ward.fieldId()).doesNotContain("duedate", bed.fieldId());
        assertThat(screens.shows(place.project("LAB").id(), "1", ScreenOperation.VIEW, bed.fieldId()))
                .isTrue();
    }

    @Test
    public void shouldLeaveOutATabOfHiddenFields() {
        ScreenTab more = all().addTab(first(), "Dates");
        all().addField(more.id(), "duedate");
        assertThat(screens.of(project, "1", ScreenOperation.CREATE).tabs()).hasSize(2);

        rule("duedate", new FieldRule(false, true, ""));

        assertThat(screens.of(project, "1", ScreenOperation.CREATE).tabs())
                .extracting(ScreenTab::name)
                .containsExactly("Field Tab");
    }

    @Test
    public void shouldFindScreensByTheNumberOfATransition() {
        assertThat(screens.numbered(" 2 ", project, "1")).map(Screen::name).contains("Workflow Screen");
        for (String nonsense : new String[] {"", "77", "two", "-1", "99999999999999999999"}) {
            assertThat(screens.numbered(nonsense, project, "1")).as(nonsense).isEmpty();
        }
    }

    @Test
    public void shouldRequireOnlyWhatIsThere() {
        CustomField bed = place.tracker()
                .fields()
                .add("Bed", "", FieldType.TEXT, Set.of(place.project("LAB").id()), Set.of("1"));
        rule(bed.fieldId(), new FieldRule(true, false, ""));

        assertThat(screens.required(project, "1")).doesNotContain(bed.fieldId());
        assertThat(screens.required(place.project("LAB").id(), "1")).contains(bed.fieldId());
        assertThat(screens.required(place.project("LAB").id(), "2")).doesNotContain(bed.fieldId());
    }

    private void rule(String field, FieldRule rule) {
        place.tracker().layouts().configurations().rule(FieldConfiguration.DEFAULT, field, rule);
    }

    private AllScreens all() {
        return place.tracker().layouts().screens();
    }

    private Screen first() {
        return all().byId(Screen.DEFAULT).orElseThrow();
    }
}
