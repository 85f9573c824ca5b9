package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;

/** Options at the edges of their list, with names that are taken, and taken away while new issues begin with them. */
public class FieldOptionPagesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private WardForms forms;
    private CustomField ward;

    @Before
    public void open() {
        Sample.in(host);
        ward = host.tracker().fields().add("Ward", "", FieldType.MULTI_SELECT);
        forms = new WardForms(host, host.admin().withWebSudo("admin"), ward);
    }

    @Test
    public void shouldLeaveTheFirstAndTheLastOptionWhereTheyAre() {
        FieldOption north = host.tracker().options().add(ward, "North");
        FieldOption south = host.tracker().options().add(ward, "South");

        forms.change(north, "up", "");
        forms.change(south, "down", "");

        assertThat(forms.values()).containsExactly("North", "South");
    }

    @Test
    public void shouldSayWhyAnOptionIsNotRenamed() {
        FieldOption north = host.tracker().options().add(ward, "North");
        host.tracker().options().add(ward, "South");

        assertThat(WardForms.fault(forms.change(north, "rename", "SOUTH"))).isEqualTo("“SOUTH” is offered already.");
        assertThat(WardForms.fault(forms.change(north, "rename", " "))).isNotEmpty();
        assertThat(WardForms.fault(forms.change(north, "rename", "x".repeat(256))))
                .isNotEmpty();
        assertThat(forms.change(north, "burn", "").statusCode()).isEqualTo(404);
        assertThat(forms.values()).containsExactly("North", "South");
        assertThat(WardForms.fault(forms.change(north, "rename", "NORTH"))).isEmpty();
        assertThat(forms.values()).containsExactly("NORTH", "South");
    }

    @Test
    public void shouldOfferNoOptionsWhereAFieldHasNone() {
        CustomField bed = host.tracker().fields().add("Bed", "", FieldType.TEXT);

        HttpResponse<String> answer = forms.post(
                "EditCustomFieldOptions!add.jspa",
                bed,
                Map.of("contextId", WardForms.id(forms.first(bed)), "value", "One"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(host.tracker().options().all()).isEmpty();
    }

    @Test
    public void shouldBeginWithNothingThatIsNoLongerOffered() {
        FieldOption north = host.tracker().options().add(ward, "North");
        forms.begin(ward, Long.toString(north.id()));

        forms.change(north, "delete", "");

        assertThat(forms.first(ward).defaults()).isEmpty();
    }
}
