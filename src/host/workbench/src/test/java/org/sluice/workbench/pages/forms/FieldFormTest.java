package org.sluice.workbench.pages.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.operations.deeds.Transition;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.tracker.fields.FieldOption;

/** Which fields a form has, and what they offer. */
public class FieldFormTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private final PageText text =
            new PageText(new I18nResources().withHostTexts("/workbench/i18n/pages"), Locale.ENGLISH);
    private FieldForm form;

    @Before
    public void open() {
        form = new FieldForm(place.operations().desk());
    }

    @Test
    public void shouldShowWhatTheIssueHolds() {
        List<FormField> fields = form.of(about("SUP-2"), Map.of(), text);

        assertThat(field(fields, "assignee").value()).isEqualTo("anton");
        assertThat(field(fields, place.streamId()).choices())
                .extracting(Choice::label, Choice::chosen)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Planned", true),
                        org.assertj.core.groups.Tuple.tuple("None", false));
        assertThat(field(fields, "summary").required()).isTrue();
    }

    @Test
    public void shouldShowWhatWasTypedInsteadOfWhatTheIssueHolds() {
        List<FormField> fields = form.of(about("SUP-2"), Map.of("assignee", List.of("someone")), text);

        assertThat(field(fields, "assignee").value()).isEqualTo("someone");
    }

    @Test
    public void shouldOfferAnOptionThatWasSwitchedOffOnlyWhereItIsHeld() {
        FieldOption planned = place
                .tracker()
                .options()
                .of(place.tracker().fields().byName("Stream").get(0))
                .stream()
                .filter(option -> option.value().equals("Planned"))
                .findFirst()
                .orElseThrow();
        place.tracker()
                .database()
                .jdbi()
                .useHandle(
                        handle -> handle.execute("UPDATE field_option SET disabled = TRUE WHERE id = ?", planned.id()));
        place.tracker().forget();

        assertThat(streams("SUP-2")).contains("Planned");
        assertThat(streams("SUP-1")).doesNotContain("Planned");
    }

    @Test
    public void shouldAskForResolutionAndAssigneeOnTheScreenThatResolves() {
        Transition resolve = new Transition(5, "Resolve Issue", Optional.of("3"), Optional.of("5"));
        Transition start = new Transition(4, "Start Progress", Optional.empty(), Optional.of("3"));

        assertThat(form.of(about("SUP-1"), resolve, Map.of(), text))
                .extracting(FormField::id)
                .containsExactly("resolution", "assignee");
        assertThat(form.of(about("SUP-1"), start, Map.of(), text)).isEmpty();
    }

    private List<String> streams(String key) {
        return field(form.of(about(key), Map.of(), text), place.streamId()).choices().stream()
                .map(Choice::label)
                .toList();
    }

    private Place about(String key) {
        return new Place(
                place.as("rita"), place.project("SUP"), place.issue(key).typeId(), Optional.of(place.issue(key)));
    }

    private static FormField field(List<FormField> fields, String id) {
        return fields.stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
