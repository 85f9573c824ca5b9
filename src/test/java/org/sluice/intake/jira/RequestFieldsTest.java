package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.ChosenLines;
import org.sluice.intake.domain.Match;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;

/** Tests {@link RequestFields} by what a task is about, where a line of SUP has the hint "antenna". */
public class RequestFieldsTest {

    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, OutboxStage.TABLES, true);

    private SweepStage stage;
    private TaskScope scope;

    @Before
    public void site() {
        stage = new SweepStage(jira, clock);
        scope = stage.outbox.scope(
                Stub.of(ChosenLines.class).gives("of", OptionalLong.empty()).make());
    }

    @Test
    public void shouldHearWhatWasChosenAndSayInWhichField() {
        CustomField product = field("Product", "select");
        CustomField parts = field("Parts", "multicheckboxes");
        MutableIssue task = reported("It is broken");
        List<Option> things = options(product, task, "Antenna, roof", "Lamp");
        List<Option> pieces = options(parts, task, "Antenna", "Cable");
        task.setCustomFieldValue(product, things.get(0));
        task.setCustomFieldValue(parts, pieces);

        assertThat(scope.matches(task)).extracting(match -> match.line().what()).containsExactly("Wireless");
        assertThat(scope.matches(task).get(0).words())
                .containsExactlyInAnyOrder("Product = Antenna, roof", "Parts = Antenna");
        assertThat(scope.elsewhere(task)).isPresent();
        task.setCustomFieldValue(product, things.get(1));
        task.setCustomFieldValue(parts, null);
        assertThat(scope.matches(task)).isEmpty();
    }

    @Test
    public void shouldHearLabels() {
        MutableIssue task = reported("It is broken");
        task.setLabels(Set.of(new Label(1L, task.getId(), "antenna"), new Label(2L, task.getId(), "urgent")));

        assertThat(scope.matches(task)).extracting(Match::words).containsExactly(List.of("antenna"));
    }

    @Test
    public void shouldReadNoFieldOfWhichNoHintNamesAnOptionUntilOneDoes() {
        CustomField product = field("Product", "radiobuttons");
        MutableIssue task = reported("It is broken");
        task.setCustomFieldValue(product, options(product, task, "Lamp").get(0));
        assertThat(scope.matches(task)).isEmpty();

        task.setCustomFieldValue(product, options(product, task, "Antenna").get(0));
        // Which fields are read is known for some seconds
        assertThat(scope.matches(task)).isEmpty();
        clock.set(clock.instant().plus(Duration.ofSeconds(10)));
        assertThat(scope.matches(task)).hasSize(1);
    }

    @Test
    public void shouldReadNoTextThatSomebodyWrote() {
        CustomField written = field("Where", "textfield");
        MutableIssue task = reported("It is broken");
        task.setCustomFieldValue(written, "At the antenna");

        assertThat(scope.matches(task)).isEmpty();
    }

    private MutableIssue reported(String summary) {
        return stage.outbox.reported("rita", summary, "");
    }

    private CustomField field(String name, String kind) {
        CustomFieldManager fields = jira.get(CustomFieldManager.class);
        try {
            return fields.createCustomField(
                    name,
                    "",
                    fields.getCustomFieldType(TYPES + kind),
                    null,
                    List.of(GlobalIssueContext.getInstance()),
                    Collections.singletonList(null));
        } catch (Exception e) {
            throw new IllegalStateException("the field " + name + " cannot be made", e);
        }
    }

    private List<Option> options(CustomField field, MutableIssue task, String... values) {
        return jira.get(OptionsManager.class).createOptions(field.getRelevantConfig(task), null, 0L, List.of(values));
    }
}
