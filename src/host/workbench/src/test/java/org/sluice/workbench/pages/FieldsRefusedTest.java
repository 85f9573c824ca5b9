package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.screens.FieldConfiguration;
import org.sluice.workbench.tracker.screens.FieldRule;

/** The form of an issue with fields of one's own: what must be filled, and what does not fit. */
public class FieldsRefusedTest {
    private static final String EDIT = "/secure/EditIssue!default.jspa?id=1003";

    @Rule
    public final PagesHost host = new PagesHost();

    private Desk carla;

    @Before
    public void fill() {
        Sample.fillUpTo(host, Sample.in(host), 3);
        carla = new Desk(host, host.user("carla"));
    }

    @Test
    public void shouldSayAtEachFieldWhatDoesNotFitAndKeepWhatWasTyped() {
        Map<CustomField, String> wrong = Map.of(
                shown("Count", FieldType.NUMBER), "many",
                shown("Day", FieldType.DATE), "soon",
                shown("Moment", FieldType.DATE_TIME), "2026-13-01T10:00",
                shown("Asked", FieldType.USER), "nobody-here",
                shown("Crew", FieldType.MULTI_USER), "carla nobody-here");

        for (Map.Entry<CustomField, String> one : wrong.entrySet()) {
            String id = one.getKey().fieldId();
            var answer = carla.fill(EDIT, "summary", "Another", id, one.getValue());
            assertThat(Desk.error(answer, id)).as(one.getKey().name()).isNotEmpty();
            assertThat(Jsoup.parse(answer.body()).select("#" + id).attr("aria-invalid"))
                    .isEqualTo("true");
            assertThat(Jsoup.parse(answer.body()).select("#summary").val()).isEqualTo("Another");
        }
        assertThat(carla.issue("DEMO-3").summary()).isEqualTo("Call 3");
        assertThat(host.tracker().history().of(1003)).isEmpty();
    }

    @Test
    public void shouldNameTheOptionsWhereAnotherWasSent() {
        CustomField stream = shown("Stream", FieldType.SELECT);
        host.tracker().options().add(stream, "Urgent");
        host.tracker().options().add(stream, "<i>Planned</i>");

        var answer = carla.fill(EDIT, stream.fieldId(), "999999");

        assertThat(Desk.error(answer, stream.fieldId())).contains("999999", "Stream", "Urgent", "<i>Planned</i>");
        assertThat(Jsoup.parse(answer.body()).select("#main i")).isEmpty();
    }

    @Test
    public void shouldMarkAndAskForWhatMustBeFilled() {
        CustomField ward = shown("Ward", FieldType.TEXT);
        rule(ward, new FieldRule(true, false, ""));

        Document form = carla.page(EDIT);
        var answer = carla.fill(EDIT, ward.fieldId(), " ");
        var filled = carla.fill(EDIT, ward.fieldId(), "7");

        assertThat(form.select("label[for=" + ward.fieldId() + "] .icon-required"))
                .hasSize(1);
        assertThat(Desk.error(answer, ward.fieldId())).isEqualTo("Ward is required.");
        assertThat(Desk.place(filled)).isEqualTo("/browse/DEMO-3");
    }

    @Test
    public void shouldSayInEachLanguageWhichFieldIsMissing() {
        CustomField ward = shown("Ward", FieldType.TEXT);
        rule(ward, new FieldRule(true, false, ""));

        assertThat(List.of(missing("da", ward), missing("sv", ward)))
                .allSatisfy(said -> assertThat(said).contains("Ward").doesNotContain("required"))
                .doesNotHaveDuplicates();
    }

    private String missing(String language, CustomField field) {
        carla.browser().post("/secure/ViewProfile.jspa", Map.of("language", language, "theme", "light"));
        return Desk.error(carla.fill(EDIT, field.fieldId(), ""), field.fieldId());
    }

    private void rule(CustomField field, FieldRule rule) {
        host.tracker().layouts().configurations().rule(FieldConfiguration.DEFAULT, field.fieldId(), rule);
    }

    /** A field on the screen that everything has by default. */
    private CustomField shown(String name, FieldType type) {
        CustomField field = host.tracker().fields().add(name, "", type);
        host.tracker().layouts().screens().addField(10_000, field.fieldId());
        return field;
    }
}
