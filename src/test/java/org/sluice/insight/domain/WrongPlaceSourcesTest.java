package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.insight.domain.WrongPlace.Count;
import org.sluice.insight.domain.WrongPlaceSources.Source;
import org.sluice.testing.HistoryBuilder;
import org.sluice.work.Facts;

/** Tests {@link WrongPlaceSources} and {@link SmallCells}: nothing that one person sent can be read from them. */
public class WrongPlaceSourcesTest {

    private static final WrongPlaces.Known KNOWN =
            new WrongPlaces.Known(Optional.of("passed"), Optional.of("declined"), Set.of());

    private final List<Facts> facts = new ArrayList<>();
    private final Map<Long, Senders.Sender> senders = new HashMap<>();

    @Test
    public void shouldShowGroupsFromFiveReportersOn() {
        group("ward", 6, "passed");
        group("lab", 5, "solved");

        assertThat(shown().shown())
                .containsExactly(
                        new Source("ward", new Count(6, 6, 0, 0), List.of()),
                        new Source("lab", new Count(5, 0, 0, 0), List.of()));
        assertThat(shown().hidden()).isZero();
    }

    @Test
    public void shouldHideASecondGroupWithALoneSmallOne() {
        group("ward", 7, "passed");
        group("lab", 6, "solved");
        group("it", 4, "passed");

        // "it" alone could be had by taking the others from the whole
        assertThat(shown().shown()).extracting(Source::name).containsExactly("ward");
        assertThat(shown().hidden()).isEqualTo(2);
    }

    @Test
    public void shouldHideMoreUntilThoseThatAreHiddenHaveFiveReportersTogether() {
        group("ward", 9, "passed");
        group("lab", 8, "solved");
        group("one", 1, "passed");
        group("two", 2, "passed");

        // one and two are three people; with the lab they are eleven
        assertThat(shown().shown()).extracting(Source::name).containsExactly("ward");
        assertThat(shown().hidden()).isEqualTo(3);
    }

    @Test
    public void shouldHideNoMoreThanItHasTo() {
        group("ward", 9, "passed");
        group("lab", 8, "solved");
        group("three", 3, "passed");
        group("two", 2, "passed");

        assertThat(shown().shown()).extracting(Source::name).containsExactly("ward", "lab");
        assertThat(shown().hidden()).isEqualTo(2);
    }

    @Test
    public void shouldLeaveOutGroupsOfWhichNearlyEverybodyIs() {
        for (int i = 0; i < 5; i++) {
            sent(
                    "a" + i,
                    Set.of("users", "ward"),
                    created("2026-03-02").on("2026-03-03").resolved("passed"));
            sent("b" + i, Set.of("users"), created("2026-03-02"));
        }

        assertThat(shown().shown())
                .containsExactly(
                        new Source("ward", new Count(5, 5, 0, 0), List.of()),
                        new Source("", new Count(5, 0, 0, 5), List.of()));
    }

    @Test
    public void shouldCountPeopleAndNotTasks() {
        for (int i = 0; i < 20; i++) {
            sent("one", Set.of("ward"), created("2026-03-02"));
        }
        group("lab", 6, "solved");

        assertThat(shown().shown()).isEmpty();
    }

    @Test
    public void shouldNameTaskTypesOfAGroupThatFiveOfItSent() {
        typed("ward", 6, "7");
        typed("ward", 5, "8");
        group("lab", 12, "solved");

        assertThat(shown().shown().get(0).types())
                .containsExactly(
                        new WrongPlace.Type("7", new Count(6, 6, 0, 0)),
                        new WrongPlace.Type("8", new Count(5, 5, 0, 0)));
    }

    @Test
    public void shouldHideASecondTaskTypeWithALoneSmallOneInARowAndInAColumn() {
        typed("ward", 8, "7");
        typed("ward", 6, "8");
        typed("ward", 2, "9");
        typed("lab", 9, "7");
        typed("lab", 6, "8");

        // In the ward's row 9 takes 8 with it; in the column of 8 that takes the lab's with it, whose row then takes 7;
        // and that takes the ward's
        assertThat(shown().shown()).extracting(Source::name).containsExactly("ward", "lab");
        assertThat(shown().shown())
                .allSatisfy(source -> assertThat(source.types()).isEmpty());
    }

    private WrongPlaceSources shown() {
        return WrongPlaceSources.of(facts, KNOWN, senders);
    }

    private void group(String name, int people, String resolution) {
        for (int i = 0; i < people; i++) {
            sent(name + i, Set.of(name), created("2026-03-02").on("2026-03-03").resolved(resolution));
        }
    }

    private void typed(String group, int people, String... types) {
        for (int i = 0; i < people; i++) {
            HistoryBuilder history = created("2026-03-02");
            Arrays.stream(types).forEach(history::type);
            sent(group + i, Set.of(group), history.on("2026-03-03").resolved("passed"));
        }
    }

    private void sent(String person, Set<String> groups, HistoryBuilder history) {
        long id = facts.size() + 1L;
        facts.add(history.id(id).facts());
        senders.put(id, new Senders.Sender(person, groups));
    }
}
