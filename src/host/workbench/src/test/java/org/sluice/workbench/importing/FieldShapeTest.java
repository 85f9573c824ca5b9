package org.sluice.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.FieldType;

/** What sort of field a value comes from. */
public class FieldShapeTest {
    private final FieldShape shape = new FieldShape("customfield_10100");

    @Test
    public void shouldTakeOneShapeForTheType() {
        assertThat(typeOf("{\"value\":\"a\"}")).isEqualTo(FieldType.SELECT);
    }

    @Test
    public void shouldTakeListsForFieldsOfSeveralValues() {
        assertThat(typeOf("[{\"value\":\"a\"}]")).isEqualTo(FieldType.MULTI_SELECT);
    }

    @Test
    public void shouldTakeListsOfPeopleForAPickerOfSeveral() {
        assertThat(typeOf("[{\"name\":\"anton\"}]")).isEqualTo(FieldType.MULTI_USER);
    }

    @Test
    public void shouldTakeListsOfWordsForLabels() {
        assertThat(typeOf("[\"a\",\"b\"]")).isEqualTo(FieldType.LABELS);
    }

    @Test
    public void shouldTakeLongOrBrokenTextForAnArea() {
        assertThat(typeOf("\"short\"")).isEqualTo(FieldType.TEXT);
        assertThat(typeOf("\"two\\nlines\"")).isEqualTo(FieldType.TEXT_AREA);
    }

    @Test
    public void shouldKeepDaysBesideMomentsAsText() {
        assertThat(typeOf("\"2026-03-01\"")).isEqualTo(FieldType.DATE);
        assertThat(typeOf("\"2026-03-01T10:00:00.000+0100\"")).isEqualTo(FieldType.TEXT_AREA);
    }

    @Test
    public void shouldTakeWhatNoNumberAndNoDateCanHoldForText() {
        assertThat(typeOf("1e400")).isEqualTo(FieldType.TEXT);
        assertThat(typeOf("\"+999999999-12-31\"")).isEqualTo(FieldType.TEXT);
        assertThat(typeOf("\"+999999999-12-31T10:00:00.000+0100\"")).isEqualTo(FieldType.TEXT);
    }

    @Test
    public void shouldRememberTheFirstIssueAndHowMany() {
        typeOf("1");
        typeOf("2");

        assertThat(shape.firstIssue()).isEqualTo("SUP-1");
        assertThat(shape.issues()).isEqualTo(2);
        assertThat(shape.type()).isEqualTo(FieldType.NUMBER);
    }

    private FieldType typeOf(String json) {
        try {
            shape.add("SUP-" + (shape.issues() + 1), new ObjectMapper().readTree(json));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(json, broken);
        }
        return shape.type();
    }
}
