package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.PausedWork;
import org.sluice.streams.domain.Started;
import org.sluice.work.Span;
import org.sluice.work.rules.Pause;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueFields;

/** Tests what a pause leaves alone that comes late, or while Sluice is paused. */
public class LatePausesTest {

    @Rule
    public final WorkSite site = new WorkSite();

    @Test
    public void shouldLeaveAloneWhatWasBegunAfterTheUrgentOne() {
        pressUrgent();
        later(Duration.ofMinutes(1));
        site.press("anton", "SUP-6", FlowStatus.IN_PROGRESS);

        site.scheduler.runAll();

        assertThat(site.statusOf("SUP-2")).isEqualTo("Left");
        assertThat(site.statusOf("SUP-3")).isEqualTo("Left");
        assertThat(site.statusOf("SUP-6")).isEqualTo("Working");
    }

    @Test
    public void shouldLeaveAloneWhatWasBegunOrTakenUpAfterARuleAskedForPauses() {
        asked();
        later(Duration.ofMinutes(1));
        site.press("anton", "SUP-6", FlowStatus.IN_PROGRESS);
        site.paused.leave(
                PausedWork.left(
                        site.issue("SUP-3").id(),
                        site.user("anton").getKey(),
                        Optional.empty(),
                        site.clock.instant(),
                        Optional.empty()),
                site.project("SUP"));
        site.paused.takeUp(site.issue("SUP-3").id(), site.clock.instant());

        site.scheduler.runAll();

        assertThat(site.statusOf("SUP-2")).isEqualTo("Left");
        assertThat(site.statusOf("SUP-3")).isEqualTo("Working");
        assertThat(site.statusOf("SUP-6")).isEqualTo("Working");
    }

    @Test
    public void shouldPauseNothingAnyMoreMinutesLater() {
        pressUrgent();
        asked();
        later(LaterWork.IN_TIME.plusSeconds(1));

        site.scheduler.runAll();

        assertThat(site.statusOf("SUP-2")).isEqualTo("Working");
        assertThat(site.moved.next()).isEmpty();
    }

    /** Whoever moves a task to another project may have to give it another status. */
    @Test
    public void shouldPauseNothingForATaskThatIsInProgressByBeingMoved() {
        site.put("SUP-1", IssueFields.ASSIGNEE, site.user("anton").getKey());
        site.jira
                .operations
                .edit()
                .store(
                        Optional.of("rita"),
                        site.issue("SUP-1"),
                        Map.of(IssueFields.STATUS, Content.of(site.status("Working"))),
                        Happenings.MOVED,
                        false);

        site.scheduler.runAll();

        assertThat(site.statusOf("SUP-1")).isEqualTo("Working");
        assertThat(site.statusOf("SUP-2")).isEqualTo("Working");
        assertThat(site.moved.next()).isEmpty();
        assertThat(site.starts.of(
                        site.project("SUP"),
                        new Span(Instant.EPOCH, site.clock.instant().plusSeconds(1))))
                .isEmpty();
    }

    @Test
    public void shouldPauseNothingByItselfWhileSluiceIsPaused() {
        pauseSluice();
        pressUrgent();
        asked();

        site.scheduler.runAll();

        assertThat(site.statusOf("SUP-2")).isEqualTo("Working");
        assertThat(site.statusOf("SUP-3")).isEqualTo("Working");
        // what people pause themselves is followed all the same
        site.press("anton", "SUP-2", FlowStatus.PAUSED);
        site.scheduler.runAll();
        assertThat(site.paused.of(site.issue("SUP-2").id())).isPresent();
    }

    @Test
    public void shouldPauseOnlyWhatSomebodyLeavesALineAtWhileSluiceIsPaused() {
        pauseSluice();

        Started started = site.desk.start(
                site.user("anton").getKey(),
                site.project("SUP"),
                "SUP-1",
                Set.of(),
                Map.of("SUP-2", "page 4"),
                Optional.empty());

        assertThat(started.inProgress()).isTrue();
        assertThat(started.paused()).extracting(pause -> pause.task().key()).containsExactly("SUP-2");
        assertThat(started.kept()).extracting(kept -> kept.key()).containsExactly("SUP-3");
        assertThat(site.statusOf("SUP-3")).isEqualTo("Working");
    }

    private void pauseSluice() {
        site.rules.pause(site.project("SUP"), Optional.of(new Pause("ada", site.clock.instant())));
    }

    /** By Jira's own button, in a workflow that assigns it. */
    private void pressUrgent() {
        site.put("SUP-1", IssueFields.ASSIGNEE, site.user("anton").getKey());
        site.put("SUP-1", IssueFields.STATUS, site.status("Working"));
    }

    private void asked() {
        site.put("SUP-5", IssueFields.STATUS, site.status("Waiting"));
        site.moved.add(
                new Moved(
                        0,
                        site.issue("SUP-5").id(),
                        Optional.of(site.user("anton").getKey()),
                        site.status("Waiting"),
                        site.clock.instant(),
                        Optional.empty(),
                        Moved.Why.RULE),
                site.clock.instant());
    }

    private void later(Duration pause) {
        site.clock.set(site.clock.instant().plus(pause));
    }
}
