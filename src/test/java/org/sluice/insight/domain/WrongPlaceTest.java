package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.insight.domain.WrongPlace.Count;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowResolution;
import org.sluice.testing.HistoryBuilder;
import org.sluice.work.Facts;

/** Tests {@link WrongPlace} and {@link WrongPlaces}; 2 March 2026 is a Monday. */
public class WrongPlaceTest {

    private static final WrongPlaces.Known KNOWN =
            new WrongPlaces.Known(Optional.of("passed"), Optional.of("declined"), Set.of("same"));
    private static final Counting COUNTING = new Counting(Set.of("passed", "declined", "same"), false, false);
    private static final Window MARCH =
            new Window(Optional.of(LocalDate.of(2026, 3, 2)), Optional.of(LocalDate.of(2026, 3, 30)), ZoneOffset.UTC);

    @Test
    public void shouldShareWhatWasPassedOnOrIsNotForUsAmongAllThatArrived() {
        WrongPlace found = of(
                ended("2026-03-02", "passed"),
                ended("2026-03-08", "declined"),
                ended("2026-03-09", "solved"),
                ended("2026-03-09", "same"),
                created("2026-03-10").facts());

        assertThat(found.all()).isEqualTo(new Count(5, 1, 1, 1));
        assertThat(found.all().share()).contains(0.4);
        assertThat(found.weeks())
                .containsExactly(
                        new WrongPlace.Week(LocalDate.of(2026, 3, 2), new Count(2, 1, 1, 0)),
                        new WrongPlace.Week(LocalDate.of(2026, 3, 9), new Count(3, 0, 0, 1)));
    }

    @Test
    public void shouldCountByArrivalHoweverLongItTookToSaySo() {
        Facts late =
                created("2026-03-29T23:59").on("2026-06-01").resolved("passed").facts();
        Facts before = created("2026-03-01").on("2026-03-03").resolved("passed").facts();
        Facts movedHere = created("2026-01-01")
                .project("200")
                .on("2026-03-05")
                .project("100")
                .on("2026-03-06")
                .resolved("passed")
                .facts();

        assertThat(of(late, before, movedHere).all()).isEqualTo(new Count(2, 2, 0, 0));
    }

    @Test
    public void shouldTellNoShareOfTooFew() {
        Facts one = ended("2026-03-02", "passed");

        assertThat(of(one, one, one).all().share()).isEmpty();
        assertThat(of(one, one, one, one).all().share()).contains(1.0);
    }

    @Test
    public void shouldCountATaskOnceInEachOfItsTypesAndTheOneWithMostInTheWrongPlaceFirst() {
        WrongPlace found = of(
                created("2026-03-02")
                        .type("7")
                        .type("8")
                        .on("2026-03-03")
                        .resolved("passed")
                        .facts(),
                created("2026-03-02")
                        .type("8")
                        .on("2026-03-03")
                        .resolved("declined")
                        .facts(),
                ended("2026-03-02", "solved"));

        assertThat(found.types())
                .containsExactly(
                        new WrongPlace.Type("8", new Count(2, 1, 1, 0)),
                        new WrongPlace.Type("7", new Count(1, 1, 0, 0)),
                        new WrongPlace.Type("", new Count(1, 0, 0, 0)));
    }

    @Test
    public void shouldLeaveOutWhatTheProjectDoesNotCountAndSayWhy() {
        WrongPlace found = of(
                created("2026-03-02").subTask().facts(),
                created("2026-03-02").archived().facts(),
                created("2026-01-02").archived().facts());

        assertThat(found.all()).isEqualTo(Count.NONE);
        assertThat(found.excluded()).isEqualTo(Map.of(Exclusion.SUB_TASK, 1, Exclusion.ARCHIVED, 1));
    }

    @Test
    public void shouldGoByTheResolutionsOfTheWorkflowThatIsSetUp() {
        assertThat(new WrongPlaces(Optional::empty).known()).isEmpty();
        assertThat(places(Map.of(FlowResolution.DONE, "1")).known()).isEmpty();
        assertThat(places(Map.of(
                                FlowResolution.PASSED_ON, "passed",
                                FlowResolution.NOT_FOR_US, "declined",
                                FlowResolution.DUPLICATE, "same"))
                        .known())
                .contains(KNOWN);
        assertThat(places(Map.of(FlowResolution.NOT_FOR_US, "declined")).known().map(WrongPlaces.Known::wrong))
                .contains(Set.of("declined"));
    }

    private static WrongPlaces places(Map<FlowResolution, String> resolutions) {
        return new WrongPlaces(() -> Optional.of(new Flow("", Map.of(), Map.of(), resolutions, Map.of())));
    }

    private static WrongPlace of(Facts... facts) {
        return WrongPlace.of(List.of(facts), COUNTING, MARCH, KNOWN);
    }

    private static Facts ended(String day, String resolution) {
        HistoryBuilder history = created(day);
        return history.on("2026-03-20").resolved(resolution).facts();
    }
}
