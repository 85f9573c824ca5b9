package org.sluice.workbench.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.screens.FieldConfiguration;
import org.sluice.workbench.tracker.screens.FieldRule;
import org.sluice.workbench.tracker.screens.Layouts;
import org.sluice.workbench.tracker.screens.Scheme;
import org.sluice.workbench.tracker.screens.Screen;

/** Issues are made and edited as screens, field configurations and contexts have it. */
public class ScreensOfIssuesTest {
    private static final String ON_SCREEN = "workbench.refusal.field.screen";

    @Rule
    public final WorkPlace place = new WorkPlace();

    @Test
    public void shouldRefuseAFieldThatIsNotOnTheScreenUnderItsId() {
        layouts().screens().removeField("environment");

        assertThat(create("environment", "Ward 3").problems().byField().get("environment"))
                .isEqualTo(Problem.of(ON_SCREEN, "environment"));
        assertThat(edit("environment", "Ward 3").problems().byField()).containsOnlyKeys("environment");
    }

    @Test
    public void shouldTellTheScreensForMakingAndEditingApart() {
        Screen small = layouts().screens().add("Small", "");
        layouts().screens().addField(small.tabs().get(0).id(), "summary");
        layouts().screenSchemes().lead(Scheme.DEFAULT, "CREATE", small.id());

        assertThat(create("labels", "ward").isDone()).isFalse();
        assertThat(edit("labels", "ward").isDone()).isTrue();
    }

    @Test
    public void shouldRefuseAFieldThatIsHidden() {
        rule("duedate", new FieldRule(false, true, ""));

        assertThat(edit("duedate", "2026-06-30")
                        .problems()
                        .byField()
                        .get("duedate")
                        .key())
                .isEqualTo(ON_SCREEN);
    }

    @Test
    public void shouldRequireWhatTheConfigurationRequiresByTheNamePeopleRead() {
        CustomField ward = place.field("Ward", FieldType.TEXT);
        rule(ward.fieldId(), new FieldRule(true, false, ""));
        rule("components", new FieldRule(true, false, ""));

        Map<String, Problem> missing = create().problems().byField();

        assertThat(missing.get(ward.fieldId())).isEqualTo(Problem.of("workbench.refusal.field.required", "Ward"));
        assertThat(missing.get("components").arguments()).containsExactly(Problem.of("workbench.field.components"));
        assertThat(edit("components").problems().byField()).containsOnlyKeys("components");
        assertThat(edit("labels", "ward").isDone()).isTrue();
    }

    @Test
    public void shouldNotRequireWhatIsHiddenOrElsewhere() {
        CustomField ward = place.field("Ward", FieldType.TEXT);
        rule(ward.fieldId(), new FieldRule(true, false, ""));
        rule("components", new FieldRule(true, true, ""));
        in(ward, Set.of(place.project("LAB").id()), Set.of());

        assertThat(create().isDone()).isTrue();
        assertThat(create(ward.fieldId(), "3")
                        .problems()
                        .byField()
                        .get(ward.fieldId())
                        .key())
                .isEqualTo(ON_SCREEN);
    }

    @Test
    public void shouldOfferTheOptionsOfTheProjectOnly() {
        CustomField field = place.tracker().fields().byName("Stream").get(0);
        FieldContext lab = place.tracker()
                .contexts()
                .add(field, "Lab", Set.of(place.project("LAB").id()), Set.of());
        FieldOption slow = place.tracker().options().add(lab, "Slow");

        assertThat(edit(field.fieldId(), Long.toString(slow.id())).problems().byField())
                .containsOnlyKeys(field.fieldId());
        assertThat(place.operations()
                        .edit()
                        .edit(
                                place.as("rita"),
                                place.id("LAB-1"),
                                WorkPlace.form(field.fieldId(), Long.toString(slow.id())))
                        .isDone())
                .isTrue();
    }

    @Test
    public void shouldBeginWithTheDefaultsThatNobodyChanged() {
        CustomField field = place.tracker().fields().byName("Stream").get(0);
        FieldContext context = place.tracker().contexts().of(field).get(0);
        place.tracker().contexts().update(context.beginningWith(List.of(place.choice("Planned"))));
        rule(field.fieldId(), new FieldRule(true, false, ""));

        assertThat(streamOf(create().get())).contains(place.choice("Planned"));
        assertThat(streamOf(create(field.fieldId(), place.choice("Urgent")).get()))
                .contains(place.choice("Urgent"));
        assertThat(create(field.fieldId()).problems().byField()).containsOnlyKeys(field.fieldId());
        place.tracker()
                .options()
                .disable(
                        place.tracker()
                                .options()
                                .byId(Long.parseLong(place.choice("Planned")))
                                .orElseThrow(),
                        true);
        assertThat(create().isDone()).isFalse();
    }

    private Optional<String> streamOf(Issue issue) {
        CustomField field = place.tracker().fields().byName("Stream").get(0);
        return place.tracker().values().of(issue.id()).getOrDefault(field.id(), List.of()).stream()
                .flatMap(value -> value.optionId().stream())
                .map(id -> Long.toString(id))
                .findFirst();
    }

    private void in(CustomField field, Set<Long> projects, Set<String> types) {
        FieldContext context = place.tracker().contexts().of(field).get(0);
        place.tracker().contexts().update(context.in(projects, types));
    }

    private void rule(String field, FieldRule rule) {
        layouts().configurations().rule(FieldConfiguration.DEFAULT, field, rule);
    }

    private Outcome<Issue> create() {
        return create(Map.of());
    }

    private Outcome<Issue> create(String field, String... typed) {
        return create(WorkPlace.form(field, typed));
    }

    private Outcome<Issue> create(Map<String, List<String>> more) {
        Map<String, List<String>> form = new HashMap<>(more);
        form.put("summary", List.of("A lamp"));
        return place.operations()
                .create()
                .create(
                        place.as("rita"),
                        NewIssue.of(
                                place.project("SUP").id(), place.issue("SUP-1").typeId(), form));
    }

    private Outcome<Issue> edit(String field, String... typed) {
        return place.operations().edit().edit(place.as("rita"), place.id("SUP-1"), WorkPlace.form(field, typed));
    }

    private Layouts layouts() {
        return place.tracker().layouts();
    }
}
