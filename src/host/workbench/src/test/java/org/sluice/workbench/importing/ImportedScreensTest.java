package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.option;

import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.screens.Screen;

/** People can work at once with the fields that an import brings: they are everywhere and on the default screen. */
public class ImportedScreensTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldShowTheFieldsThatItMakes() {
        bring();

        CustomField ward = ward();
        assertThat(home.tracker().layouts().screens().with(ward.fieldId()))
                .extracting(Screen::id)
                .containsExactly(Screen.DEFAULT);
        assertThat(home.tracker().contexts().of(ward))
                .extracting(FieldContext::name)
                .containsExactly("Default Configuration Scheme for Ward");
        assertThat(home.tracker()
                        .options()
                        .of(home.tracker().contexts().of(ward).get(0)))
                .extracting(FieldOption::value)
                .containsExactly("North", "South");
    }

    @Test
    public void shouldLeaveAFieldWhereItIs() {
        CustomField here = home.tracker().fields().add("Ward", "", FieldType.SELECT);
        FieldOption north = home.tracker().options().add(here, "North");

        bring();

        assertThat(ward()).isEqualTo(here);
        assertThat(home.tracker().layouts().screens().with(here.fieldId())).isEmpty();
        assertThat(home.tracker().options().of(here))
                .extracting(FieldOption::value)
                .containsExactly("North", "South");
        assertThat(home.tracker().options().of(here)).contains(north);
    }

    private void bring() {
        Export export = new Export().name("customfield_10100", "Ward");
        export.issue("SUP-1").with("customfield_10100", option("10300", "North"));
        export.issue("SUP-2").with("customfield_10100", option("10301", "South"));
        home.add(export);
    }

    private CustomField ward() {
        return home.tracker().fields().byName("Ward").get(0);
    }
}
