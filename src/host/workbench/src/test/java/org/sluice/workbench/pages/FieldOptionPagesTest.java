package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;

/** Options at the edges of their list, with names that are taken, and taken away while new issues begin with them. */
public class FieldOptionPagesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;
    private CustomField ward;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
        Sample.in(host);
        ward = host.tracker().fields().add("Ward", "", FieldType.MULTI_SELECT);
    }

    @Test
    public void shouldLeaveTheFirstAndTheLastOptionWhereTheyAre() {
        FieldOption north = host.tracker().options().add(ward, "North");
        FieldOption south = host.tracker().options().add(ward, "South");

        change(north, "up", "");
        change(south, "down", "");

        assertThat(values()).containsExactly("North", "South");
    }

    @Test
    public void shouldSayWhyAnOptionIsNotRenamed() {
        FieldOption north = host.tracker().options().add(ward, "North");
        host.tracker().options().add(ward, "South");

        assertThat(fault(change(north, "rename", "SOUTH"))).isEqualTo("“SOUTH” is offered already.");
        assertThat(fault(change(north, "rename", " "))).isNotEmpty();
        assertThat(fault(change(north, "rename", "x".repeat(256)))).isNotEmpty();
        assertThat(change(north, "burn", "").statusCode()).isEqualTo(404);
        assertThat(values()).containsExactly("North", "South");
        assertThat(fault(change(north, "rename", "NORTH"))).isEmpty();
        assertThat(values()).containsExactly("NORTH", "South");
    }

    @Test
    public void shouldOfferNoOptionsWhereAFieldHasNone() {
        CustomField bed = host.tracker().fields().add("Bed", "", FieldType.TEXT);

        HttpResponse<String> answer =
                post("EditCustomFieldOptions!add.jspa", bed, Map.of("contextId", id(first(bed)), "value", "One"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(host.tracker().options().all()).isEmpty();
    }

    @Test
    public void shouldBeginWithNothingThatIsNoLongerOffered() {
        FieldOption north = host.tracker().options().add(ward, "North");
        begin(ward, Long.toString(north.id()));

        change(north, "delete", "");

        assertThat(first(ward).defaults()).isEmpty();
    }

    private void begin(CustomField field, String value) {
        post("EditCustomFieldDefaults.jspa", field, Map.of("contextId", id(first(field)), "value", value));
    }

    private HttpResponse<String> change(FieldOption option, String what, String value) {
        return post(
                "EditCustomFieldOptions.jspa",
                ward,
                Map.of("contextId", id(first(ward)), "optionId", "" + option.id(), "do", what, "value", value));
    }

    private HttpResponse<String> post(String action, CustomField field, Map<String, String> form) {
        Map<String, String> all = new HashMap<>(form);
        all.put("customFieldId", Long.toString(field.id()));
        return admin.post("/secure/admin/" + action, all);
    }

    private List<String> values() {
        return host.tracker().options().of(ward).stream()
                .map(FieldOption::value)
                .toList();
    }

    private FieldContext first(CustomField field) {
        return host.tracker().contexts().of(field).get(0);
    }

    private static String id(FieldContext context) {
        return Long.toString(context.id());
    }

    private static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#main .aui-message-error").text();
    }
}
