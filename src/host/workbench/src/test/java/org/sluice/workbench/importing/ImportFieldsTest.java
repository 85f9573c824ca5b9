package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.option;
import static org.sluice.workbench.testing.Export.person;

import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.fields.FieldValue;

/** Custom fields of a file: their types, their names, and those that are not kept. */
public class ImportFieldsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldTellAFieldsTypeFromWhatItHolds() {
        Export export = new Export();
        List<String> names = List.of("Team", "Wards", "Case", "Beds", "Due", "Seen", "Doctor", "Tags");
        names.forEach(name -> export.name("customfield_" + (10_100 + names.indexOf(name)), name));
        export.issue("SUP-1")
                .with("customfield_10100", option("1", "First line"))
                .withList("customfield_10101", option("2", "North"), option("3", "South"))
                .with("customfield_10102", "1-364")
                .with("customfield_10103", 12.5)
                .with("customfield_10104", "2026-03-01")
                .with("customfield_10105", "2026-03-01T10:00:00.000+0100")
                .with("customfield_10106", person("dorte"))
                .withList("customfield_10107", person("x").get("name"));

        home.add(export);

        assertThat(home.tracker().fields().all())
                .extracting(CustomField::type)
                .containsExactly(
                        FieldType.SELECT,
                        FieldType.MULTI_SELECT,
                        FieldType.TEXT,
                        FieldType.NUMBER,
                        FieldType.DATE,
                        FieldType.DATE_TIME,
                        FieldType.USER,
                        FieldType.LABELS);
        assertThat(value(10_103).number()).contains(12.5);
        assertThat(value(10_105).instant()).contains(Instant.parse("2026-03-01T09:00:00Z"));
        assertThat(value(10_106).userKey()).contains("dorte");
        assertThat(home.tracker().values().of(home.issue("SUP-1").id()).get(10_101L))
                .hasSize(2);
    }

    @Test
    public void shouldKeepAsTextWhatIsTooLargeForAFieldOfItsKind() {
        Export export = new Export().name("customfield_10100", "Beds").name("customfield_10101", "Day");
        export.issue("SUP-1").with("customfield_10100", 12.5).with("customfield_10101", "2026-03-01");
        export.issue("SUP-2")
                .with("customfield_10100", DecimalNode.valueOf(new BigDecimal("1e400")))
                .with("customfield_10101", "+999999999-12-31");

        home.add(export);

        assertThat(value(10_100).text()).contains("12.5");
        assertThat(value("SUP-2", 10_100).text()).contains("1E+400");
        assertThat(value("SUP-2", 10_101).text()).contains("+999999999-12-31");
    }

    @Test
    public void shouldKeepNumbersAmongTextsAsTheyAreWritten() {
        Export export = new Export().name("customfield_10100", "Dose");
        export.issue("SUP-1").with("customfield_10100", "two tablets");
        export.issue("SUP-2").with("customfield_10100", "first");
        export.issue("SUP-3").with("customfield_10100", "second");
        String json = export.text().replace("\"first\"", "10.0").replace("\"second\"", "2.50");

        home.add(ImportFile.of("export.json", json.getBytes(StandardCharsets.UTF_8)));

        assertThat(value(10_100).text()).contains("two tablets");
        assertThat(value("SUP-2", 10_100).text()).contains("10.0");
        assertThat(value("SUP-3", 10_100).text()).contains("2.50");
    }

    @Test
    public void shouldKeepAFieldOfTwoShapesAsText() {
        Export export = new Export().name("customfield_10100", "Notes");
        export.issue("SUP-1").with("customfield_10100", "2026-03-01");
        export.issue("SUP-2").with("customfield_10100", "next week");

        home.add(export);

        assertThat(value(10_100).text()).contains("2026-03-01");
    }

    @Test
    public void shouldUseTheFieldThatIsHereWithTheSameNameAndType() {
        Export first = new Export().name("customfield_10100", "Team");
        first.issue("SUP-1").with("customfield_10100", option("1", "First line"));
        Export second = new Export().name("customfield_10900", "Team");
        second.issue("SUP-2").with("customfield_10900", option("9", "First line"));

        home.add(first);
        home.add(second);

        assertThat(home.tracker().fields().all()).extracting(CustomField::id).containsExactly(10_100L);
        assertThat(home.tracker()
                        .options()
                        .of(home.tracker().fields().byId(10_100).orElseThrow()))
                .hasSize(1);
    }

    @Test
    public void shouldNameAFieldThatIsNotAmongTheNames() {
        Export export = new Export();
        export.issue("SUP-1").with("customfield_10100", "a");
        export.issue("SUP-2").with("customfield_10100", "b");

        ImportReport report = home.add(export);

        assertThat(home.problems())
                .containsExactly(
                        "SUP-1: customfield_10100 is not among the file's names; 2 issues hold it, it is left out");
        assertThat(report.problems()).containsEntry("unknown field", 1L);
    }

    @Test
    public void shouldCountSystemFieldsThatAreNotKept() {
        Export export = new Export();
        export.issue("SUP-1").with("environment", "ward 3");

        ImportReport report = home.add(export);

        assertThat(report.notes()).containsEntry("field environment left out", 1L);
    }

    private FieldValue value(long field) {
        return value("SUP-1", field);
    }

    private FieldValue value(String key, long field) {
        return home.tracker().values().of(home.issue(key).id()).get(field).get(0);
    }
}
