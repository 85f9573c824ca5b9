package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;

/** The fields that an issue's page shows. */
public class FieldsOfIssueTest {
    @Rule
    public final PagesHost host = new PagesHost();

    @Before
    public void fill() {
        Sample.in(host);
    }

    @Test
    public void shouldShowOptionsByTheirNameInTheirOrder() {
        CustomField teams = field("Support team", FieldType.MULTI_SELECT);
        FieldOption second = host.tracker().options().add(teams, "Second line");
        FieldOption third = host.tracker().options().add(teams, "<i>Third</i> line");
        value(teams, 0, "option_id", third.id());
        value(teams, 1, "option_id", second.id());

        assertThat(shown(teams)).isEqualTo("<i>Third</i> line, Second line");
    }

    @Test
    public void shouldShowWholeNumbersWithoutADecimalPoint() {
        CustomField whole = field("Calls", FieldType.NUMBER);
        CustomField broken = field("Hours", FieldType.NUMBER);
        value(whole, 0, "number_value", 12.0);
        value(broken, 0, "number_value", 1.25);

        assertThat(shown(whole)).isEqualTo("12");
        assertThat(shown(broken)).isEqualTo("1.25");
    }

    @Test
    public void shouldShowPeopleByNameAndMomentsInTheHostsZone() {
        CustomField person = field("Handled by", FieldType.USER);
        CustomField moment = field("Called at", FieldType.DATE_TIME);
        value(
                person,
                0,
                "user_key",
                host.tracker().users().byName("admin").orElseThrow().key());
        value(moment, 0, "instant_value", Instant.parse("2026-02-03T11:30:00Z").toEpochMilli());

        assertThat(shown(person)).isEqualTo("Administrator");
        assertThat(shown(moment)).contains("Feb 3, 2026").contains("12:30");
    }

    @Test
    public void shouldLeaveOutFieldsWithoutAValue() {
        CustomField empty = field("Nothing", FieldType.TEXT);

        assertThat(page().select("#" + empty.fieldId() + "-val")).isEmpty();
    }

    @Test
    public void shouldShowLongTextWhole() {
        CustomField text = field("Log", FieldType.TEXT);
        value(text, 0, "text_value", Sample.LONG);

        assertThat(shown(text)).hasSize(Sample.LONG.strip().length());
    }

    private CustomField field(String name, FieldType type) {
        return host.tracker().fields().add(name, "", type);
    }

    private void value(CustomField field, int order, String column, Object value) {
        host.database().jdbi().useHandle(handle -> handle.createUpdate(
                        "INSERT INTO field_value (issue_id, field_id, sort_order, <column>)"
                                + " VALUES (1001, :field, :order, :value)")
                .define("column", column)
                .bind("field", field.id())
                .bind("order", order)
                .bind("value", value)
                .execute());
    }

    private String shown(CustomField field) {
        return page().select("#" + field.fieldId() + "-val").text();
    }

    private Document page() {
        return Jsoup.parse(host.admin().get("/browse/DEMO-1").body());
    }
}
