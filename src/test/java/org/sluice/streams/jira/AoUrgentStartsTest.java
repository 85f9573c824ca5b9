package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.Start;
import org.sluice.testing.Stub;
import org.sluice.work.Span;
import org.sluice.work.Stream;
import org.sluice.work.UrgentStart;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link AoUrgentStarts} on a real database. */
public class AoUrgentStartsTest {

    private static final Instant NOON = instant("2026-03-10T12:00");
    private static final Span MARCH = new Span(instant("2026-03-01"), instant("2026-04-01"));

    @Rule
    public final AoRule tables = new AoRule(UrgentStartRow.class, StartsNotedRow.class);

    @Test
    public void shouldGiveWhatBeganInAStretchTheFirstFirst() {
        AoUrgentStarts starts = new AoUrgentStarts(tables.ao());
        starts.note(start(urgent(1)), MARCH.end());
        starts.note(start(urgent(2), planned(5)), NOON);
        starts.note(start(urgent(3)), MARCH.start());

        assertThat(starts.of(100, MARCH))
                .containsExactly(new UrgentStart(3, MARCH.start(), false), new UrgentStart(2, NOON, true));
        assertThat(starts.of(200, MARCH)).isEmpty();
    }

    @Test
    public void shouldKnowFromWhenOnStartsAreNoted() {
        AoUrgentStarts starts = new AoUrgentStarts(tables.ao());
        starts.begin(100, NOON);
        starts.begin(100, NOON.plusSeconds(60));
        starts.note(start(urgent(3)), NOON.plusSeconds(120));

        assertThat(starts.since(100)).contains(NOON);
        assertThat(starts.since(200)).isEmpty();
    }

    /** A start before the first night says that they are noted. */
    @Test
    public void shouldNoteFromTheFirstStartOn() {
        AoUrgentStarts starts = new AoUrgentStarts(tables.ao());

        starts.note(start(urgent(3)), NOON);

        assertThat(starts.since(100)).contains(NOON);
    }

    @Test
    public void shouldBeginAnewWhereTheWorkflowWasTakenAwayForANight() {
        AoUrgentStarts starts = new AoUrgentStarts(tables.ao());
        starts.only(List.of(100L, 200L), NOON);
        starts.only(List.of(200L), NOON.plusSeconds(1));
        starts.only(List.of(100L, 200L), NOON.plusSeconds(2));

        assertThat(starts.since(100)).contains(NOON.plusSeconds(2));
        assertThat(starts.since(200)).contains(NOON);
        assertThat(starts.projects()).containsExactly(100L, 200L);
    }

    @Test
    public void shouldTakeForOneStartWhatIsToldTwice() {
        AoUrgentStarts starts = new AoUrgentStarts(tables.ao());
        starts.note(start(urgent(1)), NOON);
        starts.note(start(urgent(1), planned(5)), NOON.plusSeconds(60));
        starts.note(start(urgent(1)), NOON.minusSeconds(60));
        starts.note(start(urgent(2)), NOON);
        starts.note(start(urgent(1)), NOON.plusSeconds(3_600));

        assertThat(starts.of(100, MARCH))
                .containsExactlyInAnyOrder(
                        new UrgentStart(1, NOON, true),
                        new UrgentStart(2, NOON, false),
                        new UrgentStart(1, NOON.plusSeconds(3_600), false));
    }

    @Test
    public void shouldInterruptAlsoWhatIsKeptButNothingUrgent() {
        assertThat(new Start(urgent(1), List.of(), List.of(planned(5))).interrupts())
                .isTrue();
        assertThat(new Start(urgent(1), List.of(), List.of(urgent(6))).interrupts())
                .isFalse();
        assertThat(start(planned(1), planned(5)).interrupts()).isFalse();
    }

    @Test
    public void shouldNoteNothingOfPlannedWork() {
        AoUrgentStarts starts = new AoUrgentStarts(tables.ao());

        starts.note(start(planned(1)), NOON);

        assertThat(starts.of(100, MARCH)).isEmpty();
    }

    @Test
    public void shouldForgetAProject() {
        AoUrgentStarts starts = new AoUrgentStarts(tables.ao());
        starts.note(start(urgent(1)), NOON);
        assertThat(starts.projects()).containsExactly(100L);

        starts.forget(100);

        assertThat(starts.projects()).isEmpty();
        assertThat(starts.since(100)).isEmpty();
    }

    /** No person stands anywhere in it. */
    @Test
    public void shouldKeepNobody() {
        assertThat(UrgentStartRow.class.getMethods())
                .filteredOn(method -> method.getDeclaringClass().equals(UrgentStartRow.class))
                .noneMatch(method -> method.getReturnType().equals(String.class));
    }

    @Test
    public void shouldHoldNobodyUpWhenItCannotNote() {
        ActiveObjects down = Stub.of(ActiveObjects.class)
                .answers("executeInTransaction", arguments -> {
                    throw new IllegalStateException("the database is down");
                })
                .make();

        assertThatCode(() -> new AoUrgentStarts(down).note(start(urgent(1)), NOON))
                .doesNotThrowAnyException();
    }

    private static Start start(FlowTask task, FlowTask... pauses) {
        return new Start(
                task,
                Arrays.stream(pauses)
                        .map(one -> new Start.Pause(one, Optional.empty()))
                        .toList(),
                List.of());
    }

    private static FlowTask urgent(long id) {
        return task(id, Stream.URGENT);
    }

    private static FlowTask planned(long id) {
        return task(id, Stream.PLANNED);
    }

    private static FlowTask task(long id, Stream stream) {
        return new FlowTask(
                id,
                100,
                "SUP-" + id,
                "Task",
                Optional.of(stream),
                Optional.of(FlowStatus.IN_PROGRESS),
                Optional.of("anton"));
    }
}
