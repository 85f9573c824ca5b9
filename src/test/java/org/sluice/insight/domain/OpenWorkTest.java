package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.insight.domain.OpenWork.Oldest;
import org.sluice.insight.domain.OpenWork.Week;
import org.sluice.work.Facts;

/** Tests {@link OpenWork}. */
public class OpenWorkTest {

    private static final Counting COUNTING = new Counting(Set.of("duplicate"), false, false);
    private static final Window ALL = Window.all(ZoneOffset.UTC);

    @Test
    public void shouldNotCountArchivedTasks() {
        Facts archived = created("2026-03-02").archived().facts();

        assertThat(OpenWork.of(List.of(archived), COUNTING, ALL, StreamFilter.ALL)
                        .open())
                .isZero();
    }

    @Test
    public void shouldCountWhatIsOpenAndNameTheOldest() {
        Facts older = created("2026-03-02").id(7).facts();
        Facts newer = created("2026-03-05").id(5).facts();
        Facts solved = created("2026-02-02").id(3).on("2026-03-03").solved().facts();

        OpenWork work = OpenWork.of(List.of(newer, older, solved), COUNTING, ALL, StreamFilter.ALL);

        assertThat(work.open()).isEqualTo(2);
        assertThat(work.oldest()).contains(new Oldest(7, instant("2026-03-02")));
    }

    @Test
    public void shouldNameTheLowerIdOfTwoThatArrivedTogether() {
        Facts second = created("2026-03-02").id(9).facts();
        Facts first = created("2026-03-02").id(8).facts();

        OpenWork work = OpenWork.of(List.of(second, first), COUNTING, ALL, StreamFilter.ALL);

        assertThat(work.oldest().map(Oldest::itemId)).contains(8L);
    }

    @Test
    public void shouldCountWhatCameInAndWhatLeftByWeekQuietWeeksToo() {
        Facts solved = created("2026-03-02").on("2026-03-17").solved().facts();
        Facts duplicate =
                created("2026-03-03").on("2026-03-17").resolved("duplicate").facts();

        OpenWork work = OpenWork.of(List.of(solved, duplicate), COUNTING, ALL, StreamFilter.ALL);

        assertThat(work.weeks())
                .containsExactly(
                        new Week(LocalDate.of(2026, 3, 2), 2, 0, 0, 2),
                        new Week(LocalDate.of(2026, 3, 9), 0, 0, 0, 2),
                        new Week(LocalDate.of(2026, 3, 16), 0, 1, 1, 0));
    }

    @Test
    public void shouldCountOnlyWhatHappenedInTheWindow() {
        Facts solved = created("2026-03-02").on("2026-03-17").solved().facts();
        Window later = new Window(Optional.of(LocalDate.of(2026, 3, 10)), Optional.empty(), ZoneOffset.UTC);

        OpenWork work = OpenWork.of(List.of(solved), COUNTING, later, StreamFilter.ALL);

        assertThat(work.weeks()).containsExactly(new Week(LocalDate.of(2026, 3, 16), 0, 1, 0, 0));
    }

    @Test
    public void shouldKnowWhatWasOpenInAWindowThatIsOver() {
        // one that came before the window and left after it, one that came and left in it: at the week's end the first
        // is open
        Facts throughout = created("2026-02-02").on("2026-05-04").solved().facts();
        Facts within = created("2026-03-03").on("2026-03-04").solved().facts();
        Window march = new Window(
                Optional.of(LocalDate.of(2026, 3, 1)), Optional.of(LocalDate.of(2026, 4, 1)), ZoneOffset.UTC);

        OpenWork work = OpenWork.of(List.of(throughout, within), COUNTING, march, StreamFilter.ALL);

        assertThat(work.weeks()).containsExactly(new Week(LocalDate.of(2026, 3, 2), 1, 1, 0, 1));
    }

    @Test
    public void shouldLeaveOtherStreamsAndSubTasksOut() {
        Facts urgent = created("2026-03-02").stream("URGENT").facts();
        Facts part = created("2026-03-02").stream("PLANNED").subTask().facts();

        OpenWork work = OpenWork.of(List.of(urgent, part), COUNTING, ALL, StreamFilter.PLANNED);

        assertThat(work).isEqualTo(new OpenWork(List.of(), List.of()));
    }
}
