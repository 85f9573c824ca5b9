package org.sluice.work.rules.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;
import org.sluice.platform.Lately;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.work.Stream;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/** The field that says which stream a task is in is read no more often than it may have changed. */
public class TaskStreamsTest {
    private static final Instant NOW = Instant.parse("2026-03-10T08:00:00Z");

    private final SetClock clock = new SetClock(NOW);
    private final AtomicInteger read = new AtomicInteger();
    private final TaskStreams streams = new TaskStreams(
            Stub.of(StreamFields.class)
                    .gives("site", Optional.of(new StreamField("customfield_1", "Stream", 7, 8, Optional.empty())))
                    .make(),
            Stub.of(CustomFieldManager.class)
                    .gives("getCustomFieldObject", Stub.of(CustomField.class).make())
                    .make(),
            clock);

    @Test
    public void shouldReadOnceForManyConditions() {
        assertThat(streams.inALook(task(1, NOW, 7))).contains(Stream.URGENT);
        assertThat(streams.inALook(task(1, NOW, 7))).contains(Stream.URGENT);

        assertThat(read).hasValue(1);
    }

    @Test
    public void shouldReadAnewWhenTheTaskWasChangedOrASecondIsOver() {
        streams.inALook(task(1, NOW, 7));

        assertThat(streams.inALook(task(1, NOW.plusMillis(1), 8))).contains(Stream.PLANNED);
        clock.set(NOW.plus(Lately.LAG));
        assertThat(streams.inALook(task(1, NOW.plusMillis(1), 7))).contains(Stream.URGENT);
    }

    @Test
    public void shouldReadOnceForAllRulesOfATransitionWithItsConditions() {
        Issue task = task(1, NOW, 7);
        Issue before = task(1, NOW, 7);

        assertThat(streams.inALook(task)).contains(Stream.URGENT);
        assertThat(streams.of(call(task), task)).contains(Stream.URGENT);
        assertThat(streams.of(call(task), before)).contains(Stream.URGENT);

        assertThat(read).hasValue(1);
    }

    @Test
    public void shouldReadAnewForTheRulesOfAnotherTransition() {
        streams.inALook(task(1, NOW, 7));
        Issue other = task(1, NOW, 8);

        assertThat(streams.inALook(other)).contains(Stream.URGENT);
        assertThat(streams.of(call(other), other)).contains(Stream.PLANNED);
    }

    @Test
    public void shouldSeeWhatTheScreenOfATransitionHasPutOnTheTask() {
        Issue before = task(1, NOW, 7);
        MutableIssue task = Stub.of(MutableIssue.class)
                .gives("getId", 1L)
                .gives("getUpdated", Timestamp.from(NOW))
                .gives("getModifiedFields", Map.of("customfield_1", new ModifiedValue<>(null, null)))
                .gives("getCustomFieldValue", option(8))
                .make();

        assertThat(streams.of(call(task), before)).contains(Stream.URGENT);
        assertThat(streams.of(call(task), task)).contains(Stream.PLANNED);
    }

    @Test
    public void shouldNotTakeOneTaskForAnother() {
        streams.inALook(task(1, NOW, 7));

        assertThat(streams.inALook(task(2, NOW, 8))).contains(Stream.PLANNED);
        assertThat(streams.inALook(task(1, NOW, 7))).contains(Stream.URGENT);
    }

    private Issue task(long id, Instant updated, long option) {
        Option held = option(option);
        return Stub.of(Issue.class)
                .gives("getId", id)
                .gives("getUpdated", Timestamp.from(updated))
                .answers("getCustomFieldValue", given -> {
                    read.incrementAndGet();
                    return held;
                })
                .make();
    }

    private static Option option(long id) {
        return Stub.of(Option.class).gives("getOptionId", id).make();
    }

    private static RuleCall call(Issue task) {
        return new RuleCall("a-rule", Map.of("issue", task), Map.of());
    }
}
