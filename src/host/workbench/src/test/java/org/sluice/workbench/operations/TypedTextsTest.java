package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.fields.Asking;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.Inputs;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;

/** What is taken for a day, a number or a choice and what is not, text by text. */
public class TypedTextsTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldTakeOnlyDaysThatThereAre() {
        String day = added(FieldType.DATE).fieldId();
        Map<String, String> days = new LinkedHashMap<>();
        days.put("2026-02-28", "2026-02-28");
        days.put("28/Feb/26", "2026-02-28");
        days.put("28/feb/26", "2026-02-28");
        days.put("29/Feb/28", "2028-02-29");
        days.put("1/JAN/00", "2000-01-01");

        days.forEach((typed, read) -> assertThat(read(day, typed)).as(typed).isEqualTo(Content.of(read)));
        for (String typed : List.of("31/Feb/26", "29/Feb/26", "2026-02-30", "2026-2-3", "0/Jan/26", "28/02/26", "x")) {
            assertThat(refused(day, typed)).as(typed).isEqualTo("workbench.refusal.date");
        }
    }

    @Test
    public void shouldTakeOnlyYearsOfFourDigits() {
        String day = added(FieldType.DATE).fieldId();
        String moment = added(FieldType.DATE_TIME).fieldId();
        for (String kept : List.of("0001-01-01", "9999-12-31")) {
            String midnight = kept + "T00:00:00Z";
            assertThat(read("duedate", kept)).isEqualTo(Content.of(kept));
            assertThat(read(day, kept)).isEqualTo(Content.of(kept));
            assertThat(read(moment, midnight)).isEqualTo(Content.of(midnight));
        }
        for (String year : List.of("+999999999", "-999999999", "+10000", "0000", "-0001")) {
            assertThat(refused("duedate", year + "-06-30")).as(year).isEqualTo("workbench.refusal.date.year");
            assertThat(refused(day, year + "-06-30")).as(year).isEqualTo("workbench.refusal.date.year");
            for (String time : List.of("T23:59:59Z", "T23:59:59.000-1200")) {
                assertThat(refused(moment, year + "-06-30" + time)).as(year).isEqualTo("workbench.refusal.date.year");
            }
        }
    }

    @Test
    public void shouldTakeOnlyMomentsThatThereAre() {
        String moment = added(FieldType.DATE_TIME).fieldId();
        Map<String, String> moments = Map.of(
                "2026-06-30T10:15:00.000+0200", "2026-06-30T08:15:00Z",
                "2026-06-30T10:15:00Z", "2026-06-30T10:15:00Z",
                "30/Jun/26 10:15 PM", "2026-06-30T22:15:00Z",
                "30/jun/26 12:00 am", "2026-06-30T00:00:00Z");

        moments.forEach(
                (typed, read) -> assertThat(read(moment, typed)).as(typed).isEqualTo(Content.of(read)));
        for (String typed : List.of(
                "2026-02-30T10:15:00.000+0000", "31/Feb/26 8:15 AM", "30/Jun/26 13:15 PM", "30/Jun/26", "now")) {
            assertThat(refused(moment, typed)).as(typed).isEqualTo("workbench.refusal.date");
        }
    }

    @Test
    public void shouldTakeOnlyNumbers() {
        String number = added(FieldType.NUMBER).fieldId();
        Map<String, String> numbers = Map.of(
                "4",
                "4",
                "4.50",
                "4.5",
                "-0.25",
                "-0.25",
                " 7 ",
                "7",
                "1e3",
                "1000",
                "0.0",
                "0",
                "12345678.9",
                "12345678.9");

        numbers.forEach(
                (typed, read) -> assertThat(read(number, typed)).as(typed).isEqualTo(Content.of(read)));
        for (String typed : List.of(
                "5d",
                "5f",
                "0x1p3",
                "NaN",
                "Infinity",
                "4,5",
                "1e999",
                "-1e400",
                "1e99999999999",
                "9".repeat(300),
                "four",
                "1 000")) {
            assertThat(refused(number, typed)).as(typed).isEqualTo("workbench.refusal.number");
        }
    }

    @Test
    public void shouldKeepAnOptionThatWasSwitchedOffWhereItIs() {
        CustomField stream = place.tracker().fields().byName("Stream").get(0);
        FieldOption urgent = place.tracker().options().of(stream).stream()
                .filter(option -> option.value().equals("Urgent"))
                .findFirst()
                .orElseThrow();
        place.tracker()
                .database()
                .jdbi()
                .useHandle(
                        handle -> handle.execute("UPDATE field_option SET disabled = TRUE WHERE id = ?", urgent.id()));
        place.tracker().options().forget();
        String id = Long.toString(urgent.id());

        assertThat(readOf("SUP-1", stream.fieldId(), id)).isEqualTo(Content.of(id));
        Problems problems = problems("SUP-2", stream.fieldId(), id);
        assertThat(problems.byField().get(stream.fieldId()).arguments().get(2).toString())
                .contains("Planned")
                .doesNotContain("Urgent");
    }

    @Test
    public void shouldKeepAComponentThatWasArchivedWhereItIs() {
        place.tracker().database().jdbi().useHandle(handle -> handle.execute("UPDATE component SET archived = TRUE"));

        assertThat(readOf("SUP-1", "components", "10200")).isEqualTo(Content.of("10200"));
        assertThat(problems("SUP-2", "components", "10200").byField()).containsOnlyKeys("components");
    }

    @Test
    public void shouldTakeOneOptionForAFieldOfOne() {
        String field = place.streamId();

        assertThat(readOf("SUP-1", field, place.choice("Planned"), place.choice("Urgent")))
                .isEqualTo(Content.of(place.choice("Planned")));
    }

    @Test
    public void shouldNotKnowPeopleWhoHaveLeft() {
        CustomField doctor = added(FieldType.MULTI_USER);
        place.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE app_user SET active = FALSE WHERE user_key = 'anton'"));
        place.tracker().users().forget();

        assertThat(refused(doctor.fieldId(), "rita,anton")).isEqualTo("workbench.refusal.user.unknown");
        assertThat(read(doctor.fieldId(), "rita, rita")).isEqualTo(Content.of("rita"));
        assertThat(refused("assignee", "anton")).isEqualTo("workbench.refusal.user.unknown");
    }

    @Test
    public void shouldAskForTheRightOfEachField() {
        Map<String, List<String>> asked = Map.of(
                "assignee", List.of("ASSIGN_ISSUES", "anton", "workbench.refusal.assign.forbidden"),
                "duedate", List.of("SCHEDULE_ISSUES", "2026-06-30", "workbench.refusal.due.forbidden"),
                "resolution", List.of("RESOLVE_ISSUES", resolution(), "workbench.refusal.resolution.forbidden"));

        asked.forEach((field, row) -> {
            place.revoke(row.get(0));
            assertThat(refused(field, row.get(1))).as(field).isEqualTo(row.get(2));
            assertThat(read(field, "")).as(field + " as it is").isEqualTo(Content.NONE);
        });
    }

    @Test
    public void shouldLimitLabelsEachByItself() {
        assertThat(refused("labels", "x".repeat(256))).isEqualTo("workbench.refusal.label.long");
        assertThat(refused("labels", "fine", "not\tfine")).isEqualTo("workbench.refusal.label.space");
        assertThat(read("labels", "x".repeat(255), "", " ")).isEqualTo(Content.of("x".repeat(255)));
    }

    private String resolution() {
        place.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO resolution (id, name, description, sort_order) VALUES ('66', 'Done', '', 66)"));
        place.tracker().constants().forget();
        return "66";
    }

    private CustomField added(FieldType type) {
        return place.field("A " + type, type);
    }

    private Content read(String field, String typed) {
        return readOf("SUP-1", field, new String[] {typed});
    }

    private Content read(String field, String one, String other, String third) {
        return readOf("SUP-1", field, new String[] {one, other, third});
    }

    private Content readOf(String key, String field, String... typed) {
        Problems problems = Problems.none();
        Optional<Content> read = new Inputs(place.tracker()).read(field, List.of(typed), asking(key), problems);
        assertThat(problems.isEmpty()).as(problems.toString()).isTrue();
        return read.orElseThrow();
    }

    private String refused(String field, String... typed) {
        return problems("SUP-1", field, typed).byField().get(field).key();
    }

    private Problems problems(String key, String field, String... typed) {
        Problems problems = Problems.none();
        assertThat(new Inputs(place.tracker()).read(field, List.of(typed), asking(key), problems))
                .as(field + List.of(typed))
                .isEmpty();
        return problems;
    }

    private Asking asking(String key) {
        return Asking.about(place.as("rita"), place.project("SUP"), place.issue(key));
    }
}
