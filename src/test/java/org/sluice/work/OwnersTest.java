package org.sluice.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.sluice.testing.HistoryBuilder.created;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.Test;
import org.sluice.testing.HistoryBuilder;

/** Tests {@link Owners}. */
public class OwnersTest {

    private static final List<String> TEAMS = List.of("", "RED", "BLUE", "GREEN");

    @Test
    public void shouldNotCountTheFirstOwner() {
        assertThat(owners("", "RED")).isEqualTo(new Owners(0, 0));
    }

    @Test
    public void shouldCountEachChangeAfterTheFirstOwner() {
        // RED -> BLUE -> GREEN
        assertThat(owners("RED", "BLUE", "GREEN")).isEqualTo(new Owners(2, 0));
    }

    @Test
    public void shouldSkipAnEmptyValueInBetween() {
        // RED -> nobody -> BLUE is one hop
        assertThat(owners("RED", "", "BLUE")).isEqualTo(new Owners(1, 0));
    }

    @Test
    public void shouldNotCountATeamThatGetsItsOwnWorkBackFromNobody() {
        assertThat(owners("RED", "", "RED")).isEqualTo(new Owners(0, 0));
    }

    @Test
    public void shouldCountABounceWhenATeamOwnedItBefore() {
        // RED -> BLUE (hop), BLUE -> RED (bounce), RED -> GREEN (hop), GREEN -> BLUE (bounce)
        assertThat(owners("RED", "BLUE", "RED", "GREEN", "BLUE")).isEqualTo(new Owners(4, 2));
    }

    @Test
    public void shouldKnowTheFirstOwnerThatCameLate() {
        // nobody -> RED (first owner) -> BLUE (hop) -> RED (bounce)
        assertThat(owners("", "RED", "BLUE", "RED")).isEqualTo(new Owners(2, 1));
    }

    @Test
    public void shouldFindNothingInAnEmptyHistory() {
        assertThat(created("2026-03-02").facts().owners()).isEqualTo(new Owners(0, 0));
    }

    @Test
    public void shouldNeverCountMoreBouncesThanHopsNorHopsThanChanges() {
        qt().forAll(lists().of(integers().between(0, 3)).ofSizeBetween(1, 12)).check(path -> {
            Owners owners = owners(names(path));
            return owners.bounces() <= owners.hops() && owners.hops() < path.size();
        });
    }

    @Test
    public void shouldIgnoreEmptyValuesWhereverTheyStand() {
        qt().forAll(lists().of(integers().between(0, 3)).ofSizeBetween(1, 12)).check(path -> {
            List<Integer> owned = path.stream().filter(team -> team > 0).toList();
            return owned.isEmpty() || owners(names(path)).equals(owners(names(owned)));
        });
    }

    @Test
    public void shouldNotDependOnTheOrderInWhichChangesAreGiven() {
        qt().forAll(
                        lists().of(integers().between(0, 3)).ofSizeBetween(2, 8),
                        integers().all())
                .check((path, seed) -> {
                    WorkHistory history = history(names(path));
                    List<FieldChange> shuffled = new ArrayList<>(history.changes());
                    Collections.shuffle(shuffled, new Random(seed));
                    return Owners.of(new WorkHistory(history.item(), shuffled)).equals(Owners.of(history));
                });
    }

    private static String[] names(List<Integer> path) {
        return path.stream().map(TEAMS::get).toArray(String[]::new);
    }

    private static Owners owners(String... teams) {
        return Owners.of(history(teams));
    }

    /** One change a day. */
    private static WorkHistory history(String... teams) {
        HistoryBuilder story = created("2026-03-01").owned(teams[0]);
        for (int day = 1; day < teams.length; day++) {
            story.on(Instant.parse("2026-03-01T00:00:00Z")
                            .plusSeconds(86_400L * day)
                            .toString()
                            .substring(0, 10))
                    .owned(teams[day]);
        }
        return story.build();
    }
}
