package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.fields.Asking;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.Inputs;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/** What people may type into fields, and how it is refused. */
public class FieldInputsTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldWantASummaryOfOneLineThatFits() {
        assertThat(refusal("summary", " ")).isEqualTo("workbench.refusal.summary.missing");
        assertThat(refusal("summary", "x".repeat(256))).isEqualTo("workbench.refusal.summary.long");
        assertThat(refusal("summary", "a\nb")).isEqualTo("workbench.refusal.summary.lines");
        assertThat(content("summary", "x".repeat(255)).first()).contains("x".repeat(255));
    }

    @Test
    public void shouldLimitLongTexts() {
        assertThat(refusal("description", "x".repeat(32_768))).isEqualTo("workbench.refusal.text.long");
        assertThat(content("description", "")).isEqualTo(Content.NONE);
    }

    @Test
    public void shouldReadDaysAsPagesAndRestWriteThem() {
        assertThat(content("duedate", "2026-06-30")).isEqualTo(Content.of("2026-06-30"));
        assertThat(content("duedate", "30/Jun/26")).isEqualTo(Content.of("2026-06-30"));
        assertThat(refusal("duedate", "30.6.")).isEqualTo("workbench.refusal.date");
    }

    @Test
    public void shouldRefuseChoicesThatAreNotThere() {
        assertThat(refusal("priority", "99")).isEqualTo("workbench.refusal.priority.unknown");
        assertThat(refusal("issuetype", "99")).isEqualTo("workbench.refusal.type.unknown");
        assertThat(refusal("resolution", "99")).isEqualTo("workbench.refusal.resolution.unknown");
        assertThat(refusal("components", "99")).isEqualTo("workbench.refusal.component.unknown");
        assertThat(refusal("customfield_99", "x")).isEqualTo("workbench.refusal.field.unknown");
        assertThat(refusal(place.streamId(), "99")).isEqualTo("workbench.refusal.option");
        assertThat(content("priority", "2")).isEqualTo(Content.of("2"));
    }

    @Test
    public void shouldNameTheOptionsThatThereAre() {
        Problems problems = Problems.none();

        read(place.streamId(), problems, "99");

        assertThat(problems.byField().get(place.streamId()).arguments())
                .containsExactly(
                        "99", "Stream", place.choice("Planned") + "[Planned], " + place.choice("Urgent") + "[Urgent]");
    }

    @Test
    public void shouldRefuseLabelsWithSpaces() {
        assertThat(refusal("labels", "two words")).isEqualTo("workbench.refusal.label.space");
        assertThat(content("labels", "b", "a", "b")).isEqualTo(Content.of("a", "b"));
    }

    @Test
    public void shouldKeepTheReporterFromWhoMayNotChangeIt() {
        assertThat(refusal("reporter", "anton")).isEqualTo("workbench.refusal.reporter.forbidden");
        assertThat(content("reporter", "rita")).isEqualTo(Content.of("rita"));
    }

    @Test
    public void shouldTakeALevelOnlyFromWhoMaySetItAndBelongsToIt() {
        long scheme = place.tracker().levels().addScheme("Secrets");
        SecurityLevel level =
                place.tracker().levels().add(scheme, "Ward", List.of(new Holder(HolderType.USER, "rita")));
        String id = Long.toString(level.id());
        place.tracker().projects().useSecurityScheme(place.project("SUP"), scheme);
        assertThat(refusal("security", id)).isEqualTo("workbench.refusal.security.forbidden");

        place.tracker().schemes().grant(0, "SET_ISSUE_SECURITY", new Holder(HolderType.USER, "rita"));

        assertThat(content("security", id)).isEqualTo(Content.of(id));
        assertThat(refusal("security", "99")).isEqualTo("workbench.refusal.security.unknown");
    }

    @Test
    public void shouldReadEveryTypeOfAddedField() {
        assertThat(content(added(FieldType.NUMBER), "4.50")).isEqualTo(Content.of("4.5"));
        assertThat(content(added(FieldType.NUMBER), "100")).isEqualTo(Content.of("100"));
        assertThat(refusal(added(FieldType.NUMBER), "many")).isEqualTo("workbench.refusal.number");
        assertThat(content(added(FieldType.DATE), "1/Jul/26")).isEqualTo(Content.of("2026-07-01"));
        assertThat(content(added(FieldType.DATE_TIME), "2026-07-01T10:15:00.000+0200"))
                .isEqualTo(Content.of("2026-07-01T08:15:00Z"));
        assertThat(content(added(FieldType.DATE_TIME), "1/Jul/26 8:15 AM"))
                .isEqualTo(Content.of("2026-07-01T08:15:00Z"));
        assertThat(content(added(FieldType.USER), "anton")).isEqualTo(Content.of("anton"));
        assertThat(content(added(FieldType.MULTI_USER), "anton, rita")).isEqualTo(Content.of("anton", "rita"));
        assertThat(content(added(FieldType.LABELS), "b", "a")).isEqualTo(Content.of("a", "b"));
        assertThat(content(added(FieldType.TEXT_AREA), "long")).isEqualTo(Content.of("long"));
        assertThat(refusal(added(FieldType.TEXT), "x".repeat(256))).isEqualTo("workbench.refusal.text.long");
    }

    private String added(FieldType type) {
        return place.field("A " + type, type).fieldId();
    }

    private Content content(String field, String... typed) {
        Problems problems = Problems.none();
        Optional<Content> content = read(field, problems, typed);
        assertThat(problems.isEmpty()).as(problems.toString()).isTrue();
        return content.orElseThrow();
    }

    private String refusal(String field, String... typed) {
        Problems problems = Problems.none();
        assertThat(read(field, problems, typed)).isEmpty();
        return problems.byField().get(field).key();
    }

    private Optional<Content> read(String field, Problems problems, String... typed) {
        Asking asking = Asking.about(place.as("rita"), place.project("SUP"), place.issue("SUP-1"));
        return new Inputs(place.tracker()).read(field, List.of(typed), asking, problems);
    }
}
