package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.Standing;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;
import org.sluice.work.Stream;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;
import org.sluice.work.rules.jira.TaskStreams;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;

/** Tests {@link Standings}, {@link TaskStreams} and {@link FlowFields}: Open is status 1, Done is status 3. */
public class StandingsTest {

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, WiredRules.TABLES);

    private WiredRules rules;

    @Before
    public void bringInTasks() {
        jira.bringIn(InventedExport.text(7));
        rules = new WiredRules(jira, clock);
        rules.makeStreamField();
    }

    @Test
    public void shouldGoByTheCategoryOfJiraUnlessSomebodySaysOtherwise() {
        MutableIssue task = rules.in(Stream.PLANNED, task(7));

        assertThat(rules.standings.of(task)).isEqualTo(new Standing(Optional.of(Stream.PLANNED), "1", false));
        assertThat(rules.standings.at(task, "3").inWork()).isFalse();
        assertThat(rules.standings.at(task, "99").inWork()).isFalse();

        project(Map.of("3", Stage.IN_WORK));
        assertThat(rules.standings.at(task, "3").inWork()).isTrue();
    }

    @Test
    public void shouldGoByThePartOfTheTwoStreamWorkflowBeforeTheCategory() {
        project(Map.of("3", Stage.DONE));
        rules.flow = Optional.of(flow(Map.of(FlowStatus.PAUSED, "1", FlowStatus.IN_PROGRESS, "3"), Map.of()));

        assertThat(rules.standings.at(task(7), "1").inWork()).isFalse();
        assertThat(rules.standings.at(task(7), "3").inWork()).isTrue();
    }

    @Test
    public void shouldGoFirstByWhatTheProjectSaysOtherwiseThanTheCategory() {
        project(Map.of("1", Stage.IN_WORK));
        rules.flow = Optional.of(flow(Map.of(FlowStatus.IN_TRIAGE, "1"), Map.of()));

        assertThat(rules.standings.at(task(7), "1").inWork()).isTrue();
    }

    @Test
    public void shouldNameAStatusAndSayTheIdOfOneThatIsGone() {
        assertThat(rules.standings.name("1")).isEqualTo("Open");
        assertThat(rules.standings.name("99")).isEqualTo("99");
    }

    @Test
    public void shouldKnowTheStreamLastWhenTheFieldIsAskedForNoMore() {
        MutableIssue urgent = rules.in(Stream.URGENT, task(1));
        assertThat(rules.streams.asFarAsKnown(urgent)).contains(Stream.URGENT);

        rules.streamFields.forget();
        clock.set(clock.instant().plus(Lately.LAG));
        assertThat(rules.streams.of(urgent)).contains(Stream.URGENT);
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        assertThatThrownBy(() -> rules.streams.of(urgent)).hasMessageContaining("no project is switched on");
        assertThat(rules.streams.areThere()).isFalse();
    }

    @Test
    public void shouldAskOnceASecondWhileThereIsNoFieldOrItIsGone() {
        StreamField gone = new StreamField("customfield_99999", "Stream", 1, 2, Optional.empty());
        for (Optional<StreamField> known : List.of(Optional.<StreamField>empty(), Optional.of(gone))) {
            AtomicInteger asked = new AtomicInteger();
            StreamFields fields = Stub.of(StreamFields.class)
                    .answers("site", given -> {
                        asked.incrementAndGet();
                        return known;
                    })
                    .make();
            TaskStreams streams = new TaskStreams(fields, jira.get(CustomFieldManager.class), clock);

            for (int look = 0; look < 5; look++) {
                assertThatThrownBy(() -> streams.of(rules.task(1))).isInstanceOf(IllegalStateException.class);
            }

            assertThat(asked).hasValue(1);
            clock.set(clock.instant().plus(Lately.LAG));
            assertThatThrownBy(() -> streams.of(rules.task(1))).isInstanceOf(IllegalStateException.class);
            assertThat(asked).hasValue(2);
        }
    }

    @Test
    public void shouldFindTheFieldThatWasChosenOrTheOneOfTheWorkflow() {
        CustomField why = jira.tracker.fields().add("Why", "", FieldType.TEXT);
        CustomField grounds = jira.tracker.fields().add("Grounds", "", FieldType.CHECKBOXES);

        assertThatThrownBy(() -> rules.fields.required(Optional.empty(), FlowField.REASON))
                .hasMessageContaining("no field is chosen");
        rules.flow = Optional.of(flow(Map.of(), Map.of(FlowField.REASON, why.fieldId())));
        clock.set(clock.instant().plus(Lately.LAG));

        assertThat(rules.fields.required(Optional.empty(), FlowField.REASON).getName())
                .isEqualTo("Why");
        assertThat(rules.fields
                        .required(Optional.of(grounds.fieldId()), FlowField.REASON)
                        .getName())
                .isEqualTo("Grounds");
        assertThatThrownBy(() -> rules.fields.required(Optional.of("customfield_1"), FlowField.REASON))
                .hasMessageContaining("customfield_1 that the rule asks for is gone");
        assertThat(rules.fields.name(FlowField.REASON)).contains("Why");
        assertThat(rules.fields.name(FlowField.URGENT_GROUNDS)).isEmpty();
        assertThat(rules.fields.ofKinds(FlowFields.TICKED))
                .extracting(field -> field.getName())
                .containsExactly("Grounds");
        assertThat(rules.fields.ofKinds(FlowFields.SAYING))
                .extracting(field -> field.getName())
                .contains("Why", "Stream");
    }

    private void project(Map<String, Stage> stages) {
        clock.set(clock.instant().plus(Lately.LAG));
        ProjectSettings settings =
                new ProjectSettings(true, "en", Optional.empty(), Set.of(), "", stages, false, false);
        rules.ledger.apply(task(7).getProjectId(), settings, () -> {});
    }

    private static Flow flow(Map<FlowStatus, String> statuses, Map<FlowField, String> fields) {
        return new Flow("Two", statuses, fields, Map.of(), Map.of());
    }

    private MutableIssue task(int number) {
        return jira.get(IssueManager.class).getIssueObject("LAKE-" + number);
    }
}
