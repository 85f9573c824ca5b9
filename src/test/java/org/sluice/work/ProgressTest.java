package org.sluice.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import org.junit.Test;

/** Tests {@link Progress}. */
public class ProgressTest {

    @Test
    public void shouldArriveWhenCreated() {
        Progress progress = created("2026-03-02").facts().progress();

        assertThat(progress.arrived()).isEqualTo(instant("2026-03-02"));
    }

    @Test
    public void shouldArriveWhenLastMovedIntoTheProject() {
        Progress progress = created("2026-03-02")
                .project("7")
                .on("2026-03-04")
                .project("8")
                .on("2026-03-06")
                .project("100")
                .facts()
                .progress();

        assertThat(progress.arrived()).isEqualTo(instant("2026-03-06"));
    }

    @Test
    public void shouldBeAcceptedOnFirstEntryIntoAStream() {
        Progress progress = created("2026-03-02").on("2026-03-03").stream("PLANNED").on("2026-03-04").stream("URGENT")
                .facts()
                .progress();

        assertThat(progress.accepted()).contains(instant("2026-03-03"));
    }

    @Test
    public void shouldBeAcceptedFromTheStartWhenCreatedInAStream() {
        assertThat(created("2026-03-02").stream("URGENT").facts().progress().accepted())
                .contains(instant("2026-03-02"));
    }

    @Test
    public void shouldStartOnFirstEntryIntoWorkAndStayThereAfterAPause() {
        Progress progress = created("2026-03-02")
                .status("todo")
                .on("2026-03-03")
                .status("doing")
                .on("2026-03-04")
                .status("todo")
                .on("2026-03-05")
                .status("doing")
                .facts()
                .progress();

        assertThat(progress.started()).contains(instant("2026-03-03"));
        assertThat(progress.paused()).isEmpty();
    }

    @Test
    public void shouldStartAtOnceWhenCreatedInWork() {
        assertThat(created("2026-03-02").status("doing").facts().progress().started())
                .contains(instant("2026-03-02"));
    }

    @Test
    public void shouldBePausedSinceItLastLeftWork() {
        Progress progress = created("2026-03-02")
                .status("doing")
                .on("2026-03-03")
                .status("todo")
                .on("2026-03-04")
                .status("doing")
                .on("2026-03-05")
                .status("todo")
                .facts()
                .progress();

        assertThat(progress.paused()).contains(instant("2026-03-05"));
    }

    @Test
    public void shouldNotBePausedWhenResolved() {
        Progress progress = created("2026-03-02")
                .status("doing")
                .on("2026-03-03")
                .status("todo")
                .solved()
                .facts()
                .progress();

        assertThat(progress.paused()).isEmpty();
    }

    @Test
    public void shouldNeverStartInAStatusThatNobodyMapped() {
        Progress progress = created("2026-03-02")
                .status("todo")
                .on("2026-03-03")
                .status("elsewhere")
                .facts()
                .progress();

        assertThat(progress.started()).isEmpty();
    }

    @Test
    public void shouldRememberWhenItLastWentFromOneStreamIntoTheOther() {
        Progress progress = created("2026-03-02").on("2026-03-03").stream("PLANNED").on("2026-03-04").stream("URGENT")
                .on("2026-03-05")
                .stream("PLANNED")
                .facts()
                .progress();

        assertThat(progress.restreamed()).contains(instant("2026-03-05"));
        assertThat(created("2026-03-02").stream("URGENT").on("2026-03-03").stream("").on("2026-03-04").stream("PLANNED")
                        .facts()
                        .progress()
                        .restreamed())
                .contains(instant("2026-03-04"));
        assertThat(created("2026-03-02").on("2026-03-03").stream("URGENT")
                        .facts()
                        .progress()
                        .restreamed())
                .isEmpty();
    }
}
