package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FlowTask;
import org.sluice.streams.domain.PausedTask;
import org.sluice.streams.domain.PausedTasks;
import org.sluice.streams.domain.PausedWork;
import org.sluice.streams.domain.Start;
import org.sluice.streams.domain.Started;
import org.sluice.streams.domain.UrgentCall;
import org.sluice.work.Span;
import org.sluice.work.UrgentStart;
import org.sluice.workbench.tracker.issues.Issue;

/** Tests {@link WorkDesk} and what follows a start, in a real tracker. */
public class WorkDeskTest {

    private static final UrgentCall CALL =
            new UrgentCall("No X-ray in theatre 4", Optional.of("Dr Holm"), Optional.of("Theatre 4"), Optional.empty());

    @Rule
    public final WorkSite site = new WorkSite();

    @Test
    public void shouldStartTheUrgentOneAndThenPauseWhatThePersonHadInProgress() {
        Started started = start("SUP-1", Set.of(), Map.of("SUP-2", "before the letter"));

        assertThat(started.inProgress()).isTrue();
        assertThat(started.problems()).isEmpty();
        assertThat(started.paused())
                .extracting(pause -> pause.task().key(), Start.Pause::line)
                .containsExactly(tuple("SUP-2", Optional.of("before the letter")), tuple("SUP-3", Optional.empty()));
        assertThat(started.task().person()).contains("anton");
        assertThat(statuses("SUP-1", "SUP-2", "SUP-3", "SUP-4", "OPS-9"))
                .containsExactly("Working", "Left", "Left", "Working", "Working");
        assertThat(site.lineOf("SUP-2")).isEqualTo("before the letter");
        assertThat(own()).extracting(one -> one.urgent().map(FlowTask::key)).containsOnly(Optional.of("SUP-1"));
        assertThat(site.moved.due(0, site.clock.instant())).isEmpty();
        runLater();
        assertThat(site.moved.next()).isEmpty();
        assertThat(own()).hasSize(2);
    }

    @Test
    public void shouldNoteThatUrgentWorkBeganAndWhetherItInterrupted() {
        String planned = Long.toString(site.streams.site().orElseThrow().planned());
        site.put("SUP-3", site.stream.fieldId(), planned);
        start("SUP-1", Set.of("SUP-2", "SUP-3"), Map.of());
        site.press("anton", "SUP-1", FlowStatus.PAUSED);
        runLater();
        site.clock.set(site.clock.instant().plus(Duration.ofHours(1)));
        site.press("anton", "SUP-1", FlowStatus.IN_PROGRESS);
        runLater();

        // by SUP-3, which is planned; SUP-2 is in no stream
        assertThat(noted()).extracting(UrgentStart::interrupts).containsExactly(true, true);
        assertThat(noted())
                .extracting(UrgentStart::taskId)
                .containsOnly(site.issue("SUP-1").id());
    }

    @Test
    public void shouldNoteNoInterruptionOfSomebodyWhoHadNothingInProgress() {
        site.press("rita", "SUP-4", FlowStatus.PAUSED);
        site.desk.start("rita", site.project("SUP"), "SUP-5", Set.of(), Map.of(), Optional.empty());
        site.press("rita", "SUP-5", FlowStatus.PAUSED);
        site.desk.start("rita", site.project("SUP"), "SUP-1", Set.of(), Map.of(), Optional.empty());
        runLater();

        // a planned start is noted nowhere
        assertThat(noted()).extracting(UrgentStart::interrupts).containsExactly(false);
    }

    /** A status that other workflows have too says nothing about whether a start could be seen. */
    @Test
    public void shouldNoteStartsFromTheFirstTaskThatComesToWorkOn() {
        site.press("anton", "SUP-2", FlowStatus.DONE);
        runLater();
        assertThat(site.starts.since(site.project("SUP"))).isEmpty();

        site.press("rita", "SUP-4", FlowStatus.PAUSED);
        site.press("rita", "SUP-4", FlowStatus.IN_PROGRESS);
        runLater();
        assertThat(site.starts.since(site.project("SUP"))).isPresent();
    }

    private List<UrgentStart> noted() {
        Span always = new Span(Instant.EPOCH, site.clock.instant().plusSeconds(1));
        return site.starts.of(site.project("SUP"), always);
    }

    @Test
    public void shouldKeepWhatThePersonSaid() {
        Started started = start("SUP-1", Set.of("SUP-3"), Map.of());

        assertThat(started.kept()).extracting(FlowTask::key).containsExactly("SUP-3");
        assertThat(statuses("SUP-2", "SUP-3")).containsExactly("Left", "Working");
        runLater();
        assertThat(statuses("SUP-2", "SUP-3")).containsExactly("Left", "Working");
    }

    @Test
    public void shouldBringBackWhatWasLeftWhenTheUrgentOneEnds() {
        site.press("anton", "SUP-3", FlowStatus.READY_TO_START);
        start("SUP-1", Set.of(), Map.of("SUP-2", "before the letter"));
        site.clock.set(site.clock.instant().plus(Duration.ofHours(1)));
        site.desk.pause("anton", site.project("SUP"), "SUP-1", Optional.empty());
        site.scheduler.runAll();
        assertThat(own()).extracting(one -> one.task().key()).containsExactly("SUP-1", "SUP-2");

        site.press("anton", "SUP-1", FlowStatus.DONE);
        site.scheduler.runAll();

        assertThat(own()).extracting(one -> one.task().key()).containsExactly("SUP-2");
        assertThat(own().get(0).work().freed()).contains(site.clock.instant());
        Started again = start("SUP-2", Set.of(), Map.of());
        assertThat(again.greeting()).contains("before the letter");
        assertThat(own()).isEmpty();
    }

    /** Nothing was heard of it: it was changed without an event. */
    @Test
    public void shouldBringBackWhatWasLeftForATaskThatIsUrgentNoMore() {
        start("SUP-1", Set.of(), Map.of("SUP-2", "page 4"));
        assertThat(own()).extracting(PausedTask::back).containsOnly(false);

        site.put("SUP-1", site.stream.fieldId(), "");

        assertThat(own()).extracting(PausedTask::back).containsOnly(true);
        assertThat(own()).extracting(one -> one.work().freed()).containsOnly(Optional.empty());
    }

    @Test
    public void shouldPauseAfterJirasOwnButtonToo() {
        site.put("SUP-1", "assignee", "anton");

        site.press("anton", "SUP-1", FlowStatus.IN_PROGRESS);
        assertThat(statuses("SUP-2", "SUP-3")).containsExactly("Working", "Working");
        site.scheduler.runAll();

        assertThat(statuses("SUP-1", "SUP-2", "SUP-3")).containsExactly("Working", "Left", "Left");
        assertThat(own()).hasSize(2).allSatisfy(one -> assertThat(one.urgent()).isPresent());
        runLater();
        assertThat(site.moved.next()).isEmpty();
        site.press("anton", "SUP-3", FlowStatus.IN_PROGRESS);
        site.scheduler.runAll();
        assertThat(own()).extracting(one -> one.task().key()).containsExactly("SUP-2");
    }

    /** As if the server had ended after the start: the row with the plan stands by, and does what was said. */
    @Test
    public void shouldDoWhatWasSaidWhenTheServerEndedInTheMiddle() {
        site.put("SUP-1", "assignee", "anton");
        site.press("anton", "SUP-1", FlowStatus.IN_PROGRESS);
        site.ao().deleteWithSQL(MovedRow.class, "ID > ?", 0);
        site.moved.add(
                new Moved(
                        0,
                        site.issue("SUP-1").id(),
                        Optional.of("anton"),
                        site.status("Working"),
                        site.clock.instant(),
                        Optional.of(new StartPlan(
                                Set.of(site.issue("SUP-3").id()),
                                Map.of(site.issue("SUP-2").id(), "page 4")))),
                site.clock.instant());

        site.scheduler.runAll();
        site.scheduler.runAll();

        assertThat(statuses("SUP-2", "SUP-3")).containsExactly("Left", "Working");
        assertThat(own()).extracting(one -> one.work().line()).containsExactly(Optional.of("page 4"));
    }

    @Test
    public void shouldStartThoughTheTablesAreBroken() {
        site.flows.apply(site.project("SUP"));
        site.breakTables(true);
        site.clock.set(site.clock.instant().plus(Duration.ofHours(1)));

        Started started = start("SUP-1", Set.of(), Map.of());

        assertThat(started.inProgress()).isTrue();
        assertThat(started.paused()).hasSize(2);
        assertThat(statuses("SUP-1", "SUP-2", "SUP-3")).containsExactly("Working", "Left", "Left");
        assertThat(started.problems())
                .extracting(Started.Problem::reason)
                .containsExactly(
                        "sluice.work.problem.fault",
                        "sluice.work.problem.not-remembered SUP-2",
                        "sluice.work.problem.not-remembered SUP-3");
    }

    @Test
    public void shouldNameWhatItsWorkflowDoesNotLetPause() {
        site.follow("Triage", true);

        Started started = start("SUP-1", Set.of(), Map.of());

        assertThat(started.inProgress()).isTrue();
        assertThat(started.paused()).isEmpty();
        assertThat(started.notPaused())
                .extracting(one -> one.task().key(), Started.NotPaused::reason)
                .containsExactly(
                        tuple("SUP-2", "sluice.work.no-way.paused Working"),
                        tuple("SUP-3", "sluice.work.no-way.paused Working"));
        assertThat(site.issue("SUP-1").statusId()).isEqualTo(site.status("Working"));
        assertRefused(
                () -> site.desk.pause("anton", site.project("SUP"), "SUP-2", Optional.empty()),
                409,
                "sluice.work.not-paused");
        assertRefused(() -> start("SUP-7", Set.of(), Map.of()), 409, "sluice.work.not-started");
    }

    @Test
    public void shouldRefuseWhatIsNotThePersonsOwn() {
        assertRefused(() -> start("SUP-1", Set.of("OPS-9"), Map.of()), 400, "sluice.work.not-yours");
        assertRefused(() -> start("SUP-1", Set.of("SUP-4"), Map.of()), 400, "sluice.work.not-yours");
        assertRefused(() -> start("SUP-1", Set.of(), Map.of("SUP-8", "x")), 400, "sluice.work.not-yours");
        assertRefused(() -> start("OPS-9", Set.of(), Map.of()), 400, "sluice.work.no-task");
        assertRefused(() -> start("SUP-99", Set.of(), Map.of()), 400, "sluice.work.no-task");
        assertRefused(() -> start("SUP-4", Set.of(), Map.of()), 409, "sluice.work.somebody-works");
        assertRefused(
                () -> site.desk.pause("anton", site.project("SUP"), "SUP-4", Optional.empty()),
                400,
                "sluice.work.not-yours");
        assertThat(statuses("SUP-1", "SUP-2", "SUP-4")).containsExactly("Triage", "Working", "Working");
    }

    @Test
    public void shouldMakeUrgentWorkInProgressOfACall() {
        Started started = site.desk.urgentNow("anton", site.project("SUP"), CALL);

        assertThat(started.problems()).isEmpty();
        assertThat(started.inProgress()).isTrue();
        assertThat(started.paused()).hasSize(2);
        Issue made = site.issue(started.task().key());
        assertThat(made.summary()).isEqualTo("No X-ray in theatre 4");
        assertThat(made.description()).contains("sluice.work.call.caller Dr Holm\nsluice.work.call.place Theatre 4");
        assertThat(made.assigneeKey()).contains("anton");
        assertThat(started.task().urgent()).isTrue();
        assertThat(statuses(made.key(), "SUP-2", "SUP-3")).containsExactly("Working", "Left", "Left");
    }

    @Test
    public void shouldLeaveTheTaskThatWasMadeWhenItCannotBeStarted() {
        site.follow("Waiting", false);

        Started started = site.desk.urgentNow("anton", site.project("SUP"), CALL);

        assertThat(started.inProgress()).isFalse();
        assertThat(started.problems())
                .containsExactly(new Started.Problem("start", "sluice.work.no-way.in-progress Waiting"));
        assertThat(statuses(started.task().key(), "SUP-2")).containsExactly("Waiting", "Working");
    }

    @Test
    public void shouldMakeNothingForWhoMayNot() {
        long before = site.jira.tracker.issues().countOfProject(site.project("SUP"));

        assertRefused(() -> site.desk.urgentNow("stan", site.project("SUP"), CALL), 403, "sluice.work.may-not-create");

        assertThat(site.jira.tracker.issues().countOfProject(site.project("SUP")))
                .isEqualTo(before);
    }

    @Test
    public void shouldOfferToTheTeamWhatWaitsForLongAndLetThemTakeIt() {
        site.desk.pause("anton", site.project("SUP"), "SUP-2", Optional.of("page 4"));
        site.clock.set(site.clock.instant().plus(PausedWork.THEIRS).plusSeconds(1));
        site.team.outsiders.add("rita");
        assertThat(site.desk.paused("rita", site.project("SUP")).offered()).isEmpty();
        site.team.outsiders.clear();

        assertThat(site.desk.paused("anton", site.project("SUP")).offered()).isEmpty();
        PausedTasks seen = site.desk.paused("rita", site.project("SUP"));
        assertThat(seen.own()).isEmpty();
        assertThat(seen.offered()).extracting(one -> one.task().key()).containsExactly("SUP-2");

        Started taken = site.desk.start("rita", site.project("SUP"), "SUP-2", Set.of(), Map.of(), Optional.empty());
        site.scheduler.runAll();

        assertThat(taken.greeting()).contains("page 4");
        assertThat(taken.task().person()).contains("rita");
        assertThat(own()).isEmpty();
    }

    private List<PausedTask> own() {
        return site.desk.paused("anton", site.project("SUP")).own();
    }

    private Started start(String key, Set<String> keep, Map<String, String> lines) {
        return site.desk.start("anton", site.project("SUP"), key, keep, lines, Optional.empty());
    }

    private void runLater() {
        site.clock.set(site.clock.instant().plus(Duration.ofMinutes(2)));
        site.scheduler.runAll();
    }

    private List<String> statuses(String... keys) {
        return Arrays.stream(keys).map(site::statusOf).toList();
    }

    private static void assertRefused(ThrowingCallable deed, int status, String key) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.key()).isEqualTo(key);
        });
    }
}
