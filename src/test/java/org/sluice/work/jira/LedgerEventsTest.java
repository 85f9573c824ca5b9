package org.sluice.work.jira;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.SetClock;
import org.sluice.testing.StoryReader;
import org.sluice.testing.Stub;
import org.sluice.work.Facts;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stream;
import org.sluice.workbench.services.events.Events;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link LedgerEvents} and {@link LedgerFollower}. */
public class LedgerEventsTest {

    private static final long PROJECT = 100;
    private static final ProjectSettings ON =
            new ProjectSettings(true, "en", Optional.empty(), Set.of(), "priority = 1", Map.of(), false, false);
    private static final Instant LATER = instant("2026-03-11");

    @Rule
    public final AoRule tables =
            new AoRule(LedgerRow.class, FillRow.class, SettingsRow.class, TouchedRow.class, CheckRow.class);

    private final ManualScheduler scheduler = new ManualScheduler();
    private final SetClock clock = new SetClock(instant("2026-03-10"));
    private final Events events = new Events();
    private final StoryReader reader = new StoryReader()
            .with(created("2026-03-02").id(1))
            .with(created("2026-03-02").id(2));

    @Test
    public void shouldReadOnlyTheTaskThatWasTouched() {
        WiredLedger wired = started();
        reader.with(created("2026-03-02").id(2).on("2026-03-09").solved());

        touch(2);
        clock.set(LATER);
        scheduler.runAll();

        assertThat(reader.takeRead()).containsExactly(2L);
        assertThat(wired.ledger().facts(PROJECT)).extracting(Facts::open).containsExactly(true, false);
        assertThat(wired.ledger().state(PROJECT).asOf()).contains(LATER.minusSeconds(5));
    }

    @Test
    public void shouldReadNothingInTheThreadThatTells() {
        started();

        touch(1);

        assertThat(reader.takeRead()).isEmpty();
        assertThat(scheduler.due()).hasSize(1);
    }

    @Test
    public void shouldReadATaskOnceForManyEvents() {
        WiredLedger wired = started();

        List.of(1L, 1L, 1L).forEach(this::touch);
        runShortly();

        assertThat(reader.takeRead()).containsExactly(1L);
        assertThat(wired.touched().any(LATER)).isFalse();
    }

    @Test
    public void shouldAskNobodyBeforeTheSearchKnows() {
        WiredLedger wired = started();
        touch(1);
        clock.set(clock.instant().plusSeconds(3));
        touch(2);
        clock.set(clock.instant().plusSeconds(2));

        scheduler.runAll();

        assertThat(reader.takeRead()).containsExactly(1L);
        assertThat(wired.ledger().state(PROJECT).asOf())
                .contains(clock.instant().minusSeconds(5));
        assertThat(nextRun()).isEqualTo(clock.instant().plusSeconds(3));
        runShortly();
        assertThat(reader.takeRead()).containsExactly(2L);
        assertThat(scheduler.due()).isEmpty();
    }

    @Test
    public void shouldForgetATaskThatIsGone() {
        WiredLedger wired = started();
        reader.without(1);

        touch(1);
        runShortly();

        assertThat(wired.ledger().facts(PROJECT)).extracting(Facts::itemId).containsExactly(2L);
    }

    @Test
    public void shouldKeepWhatCannotBeReadAndFollowTheOthers() {
        WiredLedger wired = started();
        reader.with(created("2026-03-02").id(2).on("2026-03-09").solved());
        reader.breakOn(1);
        List.of(1L, 2L).forEach(this::touch);

        runShortly();

        assertThat(wired.ledger().facts(PROJECT)).extracting(Facts::open).containsExactly(true, false);
        assertThat(wired.ledger().state(PROJECT).asOf())
                .contains(clock.instant().minusSeconds(5));
        assertThat(wired.touched().after(0, LATER))
                .extracting(TouchedRows.Touched::issueId)
                .containsExactly(1L);
        assertThat(nextRun()).isEqualTo(clock.instant().plusSeconds(60));

        reader.mend();
        clock.set(LATER);
        scheduler.runAll();

        assertThat(reader.takeRead()).contains(1L);
        assertThat(scheduler.due()).isEmpty();
    }

    @Test
    public void shouldFollowAtOnceWhileATaskThatCannotBeReadWaits() {
        started();
        reader.breakOn(1);
        touch(1);
        runShortly();

        touch(2);

        assertThat(nextRun()).isEqualTo(clock.instant().plusSeconds(5));
        runShortly();
        assertThat(reader.takeRead()).containsExactly(2L);
        assertThat(nextRun()).isEqualTo(clock.instant().plusSeconds(55));
    }

    @Test
    public void shouldWaitLongerEachTimeATaskCannotBeRead() {
        started();
        reader.breakOn(1);
        touch(1);
        runShortly();

        clock.set(clock.instant().plusSeconds(60));
        scheduler.runAll();

        assertThat(nextRun()).isEqualTo(clock.instant().plusSeconds(120));
    }

    @Test
    public void shouldRunForAnEventThoughWhatWaitsWasForgotten() {
        WiredLedger wired = started();
        scheduler.refuseOnce();
        touch(1);
        assertThat(scheduler.due()).isEmpty();

        touch(2);
        runShortly();

        assertThat(wired.touched().any(LATER)).isFalse();
    }

    @Test
    public void shouldNotBePutOffByThoseWhoTellAllTheTime() {
        started();
        touch(1);
        Instant first = nextRun();

        clock.set(clock.instant().plusSeconds(3));
        touch(2);

        assertThat(nextRun()).isEqualTo(first);
    }

    @Test
    public void shouldLeaveAProjectAloneThatIsOff() {
        WiredLedger wired = started();
        wired.ledger().apply(PROJECT, ProjectSettings.OFF);

        touch(1);
        runShortly();

        assertThat(wired.ledger().facts(PROJECT)).isEmpty();
        assertThat(reader.takeRead()).isEmpty();
    }

    @Test
    public void shouldWriteNothingForAProjectThatIsNotMeasured() {
        WiredLedger wired = started();

        tell(1, PROJECT + 1, EventType.ISSUE_UPDATED_ID);

        assertThat(wired.touched().any(LATER)).isFalse();
        assertThat(scheduler.due()).isEmpty();
    }

    @Test
    public void shouldFollowATaskThatLeavesForAProjectThatIsNotMeasured() {
        WiredLedger wired = started();
        reader.without(1);

        tell(1, PROJECT + 1, EventType.ISSUE_MOVED_ID);
        runShortly();

        assertThat(wired.ledger().facts(PROJECT)).extracting(Facts::itemId).containsExactly(2L);
    }

    @Test
    public void shouldAskOnceASecondWhichProjectsAreMeasured() {
        FillRows fills = new FillRows(tables.ao());
        MeasuredProjects measured = new MeasuredProjects(fills, clock);
        assertThat(measured.include(PROJECT)).isFalse();
        fills.begin(PROJECT, FillPhase.FACTS, clock.instant());

        assertThat(measured.include(PROJECT)).isFalse();
        clock.set(clock.instant().plus(measured.lag()));
        assertThat(measured.include(PROJECT)).isTrue();
    }

    @Test
    public void shouldReadWhatANodeDidNotNoteThatDidNotKnowOfTheProject() {
        Duration lag = Duration.ofSeconds(1);
        WiredLedger wired =
                WiredLedger.started(tables.ao(), reader, scheduler, clock, lag).hearing(events);
        touch(1);
        wired.ledger().apply(PROJECT, ON);
        scheduler.runAll();

        clock.set(clock.instant().plus(lag).minusMillis(1));
        reader.with(created("2026-03-02").id(1).on("2026-03-09").solved());
        touch(1);
        scheduler.runAll();
        assertThat(wired.touched().any(LATER)).isFalse();
        assertThat(reader.takeRead()).isEmpty();

        clock.set(clock.instant().plusMillis(1));
        scheduler.runAll();
        assertThat(wired.ledger().facts(PROJECT)).extracting(Facts::open).containsExactly(false, true);
        assertThat(scheduler.due()).isEmpty();
    }

    @Test
    public void shouldReadOnceMoreWhatTheSearchMayNotKnowOfAtAFirstReading() {
        reader.unsure(2);
        WiredLedger wired = started();
        runShortly();
        assertThat(reader.takeRead()).containsExactly(2L);

        wired.ledger().readAgain(PROJECT);
        scheduler.runAll();
        assertThat(wired.touched().any(LATER)).isFalse();
    }

    @Test
    public void shouldAskTheQueryAnewWhenSomethingHappensDuringAReading() {
        long last = LedgerRows.BATCH + 1;
        LongStream.rangeClosed(3, last)
                .forEach(id -> reader.with(created("2026-03-02").id(id)));
        reader.urgent("priority = 1", Set.of(1L)).meanwhile(() -> {
            reader.urgent("priority = 1", Set.of(1L, last)).meanwhile(() -> {});
            touch(last);
            clock.set(clock.instant().plusSeconds(5));
        });

        WiredLedger wired = started();

        assertThat(wired.ledger().facts(PROJECT))
                .filteredOn(facts -> facts.stream().equals(Optional.of(Stream.URGENT)))
                .extracting(Facts::itemId)
                .containsExactly(1L, last);
    }

    @Test
    public void shouldNoteWhatHappensWhileAnotherAsksWhichProjectsAreMeasured() {
        List<Boolean> noted = new ArrayList<>();
        List<MeasuredProjects> measured = new ArrayList<>();
        ActiveObjects slow = Stub.of(ActiveObjects.class)
                .answers(
                        "stream",
                        arguments -> noted.add(supplyAsync(() -> measured.get(0).include(PROJECT))
                                .join()))
                .make();
        measured.add(new MeasuredProjects(new FillRows(slow), clock));

        assertThat(measured.get(0).include(PROJECT)).isFalse();
        assertThat(noted).containsExactly(true);
    }

    @Test
    public void shouldNotDisturbWhoeverDoesItWhenTheTablesAreGone() {
        WiredLedger wired = started();
        LedgerEvents listener = wired.listener(events);

        listener.onIssue(new IssueEvent(null, Map.of(), null, EventType.ISSUE_UPDATED_ID));

        assertThat(wired.touched().any(LATER)).isFalse();
    }

    @Test
    public void shouldLeaveAfterItsBatchWhenItIsToldToStop() {
        WiredLedger wired = started();
        reader.meanwhile(wired.job()::onStop);
        LongStream.rangeClosed(1, LedgerRows.BATCH).forEach(this::touch);
        clock.set(clock.instant().plusSeconds(3));
        touch(1);
        clock.set(clock.instant().plusSeconds(5));

        runShortly();

        assertThat(wired.ledger().state(PROJECT).asOf())
                .contains(clock.instant().minusSeconds(10));
        assertThat(reader.takeRead()).containsExactly(1L, 2L);
        assertThat(wired.touched().any(LATER)).isTrue();
    }

    @Test
    public void shouldHearNothingAfterItsEnd() {
        WiredLedger wired = WiredLedger.started(tables.ao(), reader, scheduler, clock);
        LedgerEvents listener = wired.listener(events);
        listener.onStart();

        listener.onStop();
        touch(1);

        assertThat(wired.touched().any(LATER)).isFalse();
    }

    private WiredLedger started() {
        WiredLedger wired =
                WiredLedger.started(tables.ao(), reader, scheduler, clock).hearing(events);
        wired.ledger().apply(PROJECT, ON);
        scheduler.runAll();
        reader.takeRead();
        return wired;
    }

    /** When the search knows of what was touched just now. */
    private void runShortly() {
        clock.set(clock.instant().plusSeconds(5));
        scheduler.runAll();
    }

    private Instant nextRun() {
        return scheduler.due().values().stream()
                .map(job -> job.getSchedule().getIntervalScheduleInfo().getFirstRunTime())
                .map(Date::toInstant)
                .findFirst()
                .orElseThrow();
    }

    private void touch(long id) {
        tell(id, PROJECT, EventType.ISSUE_UPDATED_ID);
    }

    private void tell(long id, long project, Long type) {
        Issue issue = Stub.of(Issue.class)
                .gives("getId", id)
                .gives("getProjectId", project)
                .make();
        events.publish(new IssueEvent(issue, Map.of(), null, type));
    }
}
