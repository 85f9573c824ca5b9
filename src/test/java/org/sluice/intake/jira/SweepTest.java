package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.MutableIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.LeftOut;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.SweepState;
import org.sluice.intake.domain.SweptStep;
import org.sluice.intake.domain.SweptTask;
import org.sluice.intake.jira.OutboxStage.Mail;
import org.sluice.platform.Refusal;
import org.sluice.testing.Power;
import org.sluice.testing.PowerCut;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;

/** Tests how karl's sweep of SUP's backlog brings tasks about antennas, which rita and vera reported, to NET. */
public class SweepTest {

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, OutboxStage.TABLES, true);

    private SweepStage stage;

    @Before
    public void site() {
        stage = new SweepStage(jira, clock);
    }

    @Test
    public void shouldPassOnWhatWasChosenAndTellEachReporterOnce() {
        reported("rita", "Antenna in the hall");
        List<MutableIssue> tasks = new ArrayList<>(ritasAndVeras("hall"));
        tasks.add(reported("karl", "Antenna in the yard"));
        stage.begun(tasks);

        stage.all();

        assertThat(stage.moved).containsExactly("SUP-2", "SUP-3", "SUP-4", "SUP-5");
        assertThat(steps()).containsOnly(SweptStep.TOLD);
        assertThat(stage.latest().state()).isEqualTo(SweepState.DONE);
        assertThat(stage.latest().by()).isEmpty();
        assertThat(stage.outbox.mail)
                .extracting(Mail::to)
                .containsExactlyInAnyOrder("rita@example.org", "vera@example.org");
        Mail rita = letter("rita");
        assertThat(rita.subject()).isEqualTo("IT support: her er dine opgaver nu");
        assertThat(rita.text())
                .contains(
                        "Antenna 1 in the hall (https://jira.example.org/browse/SUP-2): ligger nu hos Network med nummeret NET-1.")
                .contains("nummeret NET-2. All antennas are theirs")
                .doesNotContain("NET-3");
    }

    /** A server that ends after any of its steps, and starts again. */
    @Test
    public void shouldEndTheSameWhereverItIsKilled() {
        boolean cut = true;
        int steps = 0;
        while (cut) {
            steps++;
            List<MutableIssue> tasks = ritasAndVeras("hall " + steps);
            stage.begun(tasks);
            cut = isCut(steps);

            stage.all();
            stage.all();

            assertThat(steps()).as("cut at step %s", steps).containsOnly(SweptStep.TOLD);
            assertThat(stage.latest().state()).isEqualTo(SweepState.DONE);
            for (MutableIssue task : tasks) {
                assertThat(inNetwork(task.getSummary()))
                        .as("cut at step %s", steps)
                        .isEqualTo(1);
            }
            assertThat(stage.outbox.mail.stream().distinct())
                    .as("cut at step %s", steps)
                    .hasSize(2);
            // What was put into the queue in the last moment is put there again, since a queue may die with its server.
            assertThat(stage.outbox.mail).as("cut at step %s", steps).hasSizeLessThanOrEqualTo(3);
            assertThat(stage.outbox.outbox.of(stage.project())).isEmpty();
            stage.outbox.mail.clear();
        }
        assertThat(steps).isGreaterThan(50);
    }

    private boolean isCut(int steps) {
        SweepStage powered = stage.powered(new Power(steps));
        try {
            powered.all();
            return false;
        } catch (PowerCut e) {
            return true;
        } finally {
            stage.outbox.mail.addAll(powered.outbox.mail);
        }
    }

    @Test
    public void shouldStopBetweenTwoTasksAndGoOn() {
        List<MutableIssue> tasks = IntStream.range(0, 60)
                .mapToObj(number -> reported("rita", "Antenna " + number))
                .toList();
        stage.begun(tasks);
        stage.meanwhile = () -> {
            if (stage.moved.size() == 52) {
                stage.outbox.sweeps.state(stage.latest().id(), SweepState.STOPPED);
            }
        };

        stage.all();

        assertThat(stage.moved).hasSize(52);
        assertThat(stage.outbox.mail).isEmpty();
        stage.outbox.sweeps.goOn(stage.latest().id(), "karl");
        stage.all();
        assertThat(stage.moved).hasSize(60).doesNotHaveDuplicates();
        assertThat(stage.outbox.mail).hasSize(1);
    }

    /** By REST, or by two taps while one task is passed on. */
    @Test
    public void shouldPassOnNothingMoreOnceItIsEnded() {
        stage.begun(ritasAndVeras("hall"));
        stage.meanwhile = () -> stage.outbox.sweeps.ended(stage.tasks());

        stage.all();

        assertThat(stage.moved).containsExactly("SUP-1");
        assertThat(steps()).containsExactly(SweptStep.TOLD, SweptStep.SKIPPED, SweptStep.SKIPPED);
        assertThat(stage.tasks().get(1).why()).isEqualTo("ended");
        assertThat(stage.outbox.mail).hasSize(1);
    }

    @Test
    public void shouldTellTheOthersWhereOneReporterCannotBeToldForAFault() {
        stage.begun(ritasAndVeras("hall"));
        stage.outbox.faultyBox = "rita@example.org";

        stage.all();

        assertThat(steps()).containsExactly(SweptStep.UNTOLD, SweptStep.UNTOLD, SweptStep.TOLD);
        assertThat(stage.tasks().get(0).why()).isEqualTo("fault");
        assertThat(stage.latest().state()).isEqualTo(SweepState.DONE);
    }

    /** The server was killed after the sweep knew that it is delivered, and before the outbox did; then there is no mail server for a while. */
    @Test
    public void shouldTellOnceWhatTheOutboxDeliversAgainWhileLettersWait() {
        stage.outbox.hasMailServer = false;
        stage.begun(List.of(reported("rita", "Antenna 1")));
        stage.sweep();
        Outgoing out = stage.outbox.outbox.of(stage.project()).get(0).out();
        SweptPost post = new SweptPost(stage.outbox.sweeps);
        assertThat(post.takes(out)).isTrue();
        stage.sweep();
        assertThat(stage.latest().state()).isEqualTo(SweepState.TELLING);

        assertThat(post.takes(out)).isTrue();
    }

    @Test
    public void shouldLeaveOutWithItsReasonWhatChangedMeanwhile() {
        MutableIssue left = reported("rita", "Antenna 1");
        MutableIssue door = reported("rita", "The door");
        MutableIssue refused = reported("rita", "Antenna 2");
        MutableIssue hers = reported("rita", "Antenna 3");
        stage.begun(List.of(left, door, refused, hers));
        stage.close(left);
        stage.refused.put(refused.getKey(), Refusal.badInput("outcome", "sluice.intake.error.lacking", "Say more."));
        stage.refused.put(hers.getKey(), Refusal.forbidden("sluice.intake.error.not-yours", hers.getKey()));

        stage.all();

        assertThat(stage.tasks()).extracting(SweptTask::why).containsExactly("left", "changed", "refused", "not-yours");
        assertThat(stage.tasks().get(2).detail()).isEqualTo("Say more.");
        assertThat(stage.latest().state()).isEqualTo(SweepState.DONE);
        assertThat(stage.outbox.mail).isEmpty();
    }

    @Test
    public void shouldTellNothingOfWhatIsTakenBackInTime() {
        MutableIssue task = reported("rita", "Antenna 1");
        stage.begun(List.of(task));
        stage.sweep();
        clock.set(clock.instant().plusSeconds(1));
        stage.outbox.record(task, IntakeOutcome.TAKEN_BACK, "");

        stage.all();

        assertThat(steps()).containsExactly(SweptStep.BACK);
        assertThat(stage.outbox.mail).isEmpty();
    }

    @Test
    public void shouldNotLetOneThatCannotBeDeliveredHoldUpTheLetterForLong() {
        MutableIssue held = reported("rita", "Antenna of 010180-1234");
        stage.begun(List.of(reported("rita", "Antenna 1"), held));
        stage.all();
        assertThat(stage.outbox.mail).isEmpty();

        clock.set(clock.instant().plus(SweepTelling.PATIENCE));
        stage.sweep();
        assertThat(letter("rita").text()).contains("Antenna 1").doesNotContain("Antenna of");
        long waiting = stage.outbox.outbox.of(stage.project()).get(0).out().id();
        stage.outbox.outbox.again(waiting, true, clock.instant());
        stage.outbox.run();

        assertThat(stage.outbox.mail).hasSize(2);
        assertThat(stage.outbox.mail.get(1).subject()).startsWith(held.getKey());
    }

    @Test
    public void shouldKeepLettersUntilThereIsAMailServer() {
        stage.outbox.hasMailServer = false;
        stage.begun(ritasAndVeras("hall"));
        stage.all();
        assertThat(steps()).containsOnly(SweptStep.DELIVERED);

        stage.outbox.hasMailServer = true;
        stage.sweep();

        assertThat(stage.outbox.mail).hasSize(2);
        assertThat(steps()).containsOnly(SweptStep.TOLD);
    }

    @Test
    public void shouldSayWhoseReportersCouldNotBeTold() {
        stage.outbox.person("olga", "en", true, "");
        stage.begun(List.of(reported("olga", "Antenna 1")));

        stage.all();

        assertThat(stage.tasks().get(0).step()).isEqualTo(SweptStep.UNTOLD);
        assertThat(stage.tasks().get(0).why()).isEqualTo("no-mail-address");
    }

    @Test
    public void shouldWaitWhileSluiceIsPausedAndStopWhenNobodyDoesIt() {
        stage.begun(ritasAndVeras("hall"));
        stage.paused = true;
        stage.sweep();
        assertThat(stage.moved).isEmpty();
        stage.paused = false;
        stage.outbox.sweeps.goOn(stage.latest().id(), "nobody");

        stage.sweep();

        assertThat(stage.moved).isEmpty();
        assertThat(stage.latest().state()).isEqualTo(SweepState.STOPPED);
    }

    @Test
    public void shouldForgetWhatIsOverWhenTheNextOneBegins() {
        stage.begun(ritasAndVeras("hall"));
        stage.all();
        long over = stage.latest().id();

        stage.begun(List.of(reported("rita", "Antenna 9")));
        stage.outbox.sweeps.leftOut(stage.tasks(), LeftOut.ENDED, "");

        assertThat(stage.outbox.sweeps.tasks(over)).isEmpty();
        assertThat(stage.outbox.sweeps.one(over)).isEqualTo(Optional.empty());
        stage.outbox.sweeps.forget(stage.project());
        assertThat(stage.outbox.sweeps.projects()).isEmpty();
    }

    private List<MutableIssue> ritasAndVeras(String where) {
        return List.of(
                reported("rita", "Antenna 1 in the " + where),
                reported("rita", "Antenna 2 in the " + where),
                reported("vera", "Antenna 3 in the " + where));
    }

    private MutableIssue reported(String person, String summary) {
        return stage.outbox.reported(person, summary, "");
    }

    private List<SweptStep> steps() {
        return stage.tasks().stream().map(SweptTask::step).toList();
    }

    private Mail letter(String person) {
        return stage.outbox.mail.stream()
                .filter(mail -> mail.to().startsWith(person))
                .findFirst()
                .orElseThrow();
    }

    private long inNetwork(String summary) {
        return IntStream.rangeClosed(1, 1000)
                .mapToObj(number -> jira.tracker.issues().byKey("NET-" + number))
                .takeWhile(Optional::isPresent)
                .filter(issue -> issue.orElseThrow().summary().equals(summary))
                .count();
    }
}
