package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.testing.HistoryBuilder;
import org.sluice.work.Facts;
import org.sluice.work.Wanted;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link HeldFacts} on a real database. */
public class HeldFactsTest {

    private static final long PROJECT = 100;
    private static final int CHANGES = 60;

    @Rule
    public final AoRule tables = new AoRule(LedgerRow.class, FillRow.class);

    private FillRows fills;
    private LedgerRows rows;

    @Before
    public void fill() {
        fills = new FillRows(tables.ao());
        rows = new LedgerRows(tables.ao(), fills);
        serve(PROJECT);
        put(story(1).facts());
        put(story(2).facts());
    }

    @Test
    public void shouldReadTheRowsOnceForManyReaders() {
        HeldFacts held = new HeldFacts(fills, rows);
        List<Facts> first = held.of(PROJECT, Wanted.ALL);

        long before = tables.statements();
        assertThat(held.of(PROJECT, Wanted.ALL)).isEqualTo(first).hasSize(2);

        assertThat(tables.statements() - before).isEqualTo(1);
    }

    @Test
    public void shouldGiveWhatAnotherNodeChangedAndBroughtFromAnotherProject() {
        long other = PROJECT + 1;
        serve(other);
        HeldFacts held = new HeldFacts(fills, rows);
        assertThat(held.of(PROJECT, Wanted.ALL)).hasSize(2);
        assertThat(held.of(other, Wanted.ALL)).isEmpty();

        put(story(1).project(Long.toString(other)).facts());

        assertThat(held.of(PROJECT, Wanted.ALL)).extracting(Facts::itemId).containsExactly(2L);
        assertThat(held.of(other, Wanted.ALL)).extracting(Facts::itemId).containsExactly(1L);
        rows.keepOnly(other, List.of());
        assertThat(held.of(other, Wanted.ALL)).isEmpty();
    }

    @Test
    public void shouldNotHoldWhatIsStillBeingRead() {
        HeldFacts held = new HeldFacts(fills, rows);
        fills.begin(PROJECT, FillPhase.FACTS, instant("2026-03-11"));

        assertThat(held.of(PROJECT, Wanted.ALL)).hasSize(2);

        assertThat(held.size()).isZero();
    }

    @Test
    public void shouldLetGoOfTheProjectThatWasAskedForLongestAgo() {
        LongStream.rangeClosed(101, 103).forEach(project -> {
            serve(project);
            put(story(project).project(Long.toString(project)).facts());
        });
        HeldFacts held = new HeldFacts(fills, rows, 2);
        held.of(101, Wanted.ALL);
        held.of(102, Wanted.ALL);
        held.of(101, Wanted.ALL);

        held.of(103, Wanted.ALL);

        assertThat(held.size()).isEqualTo(2);
        long before = tables.statements();
        held.of(101, Wanted.ALL);
        assertThat(tables.statements() - before).isEqualTo(1);
    }

    @Test
    public void shouldNotHoldAProjectThatIsTooLarge() {
        fills.advance(fills.pending().get(0).ready(3), Set.of());
        HeldFacts held = new HeldFacts(fills, rows, 2);

        assertThat(held.of(PROJECT, Wanted.ALL)).hasSize(2);

        assertThat(held.size()).isZero();
    }

    /** Each change is counted after it was committed; whoever asks after that has to get it. */
    @Test
    public void shouldNeverBeOlderThanTheRowsHoweverManyReadAndChange() throws Exception {
        HeldFacts held = new HeldFacts(fills, rows);
        AtomicInteger committed = new AtomicInteger();
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> worst = IntStream.range(0, 4)
                    .mapToObj(reader -> readers.submit(() -> behind(held, committed)))
                    .toList();
            for (int change = 1; change <= CHANGES; change++) {
                HistoryBuilder story = story(1).on("2026-03-05");
                IntStream.range(0, change).forEach(hop -> story.owned(hop % 2 == 0 ? "BLUE" : "RED"));
                put(story.facts());
                committed.incrementAndGet();
            }
            for (Future<Integer> one : worst) {
                assertThat(one.get()).isNotPositive();
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private static int behind(HeldFacts held, AtomicInteger committed) {
        int worst = Integer.MIN_VALUE;
        int then = 0;
        while (then < CHANGES) {
            then = committed.get();
            worst = Math.max(
                    worst, then - held.of(PROJECT, Wanted.ALL).get(0).owners().hops());
        }
        return worst;
    }

    private void serve(long project) {
        fills.begin(project, FillPhase.AGAIN, instant("2026-03-10"));
    }

    private void put(Facts facts) {
        tables.ao().executeInTransaction(() -> rows.replace(List.of(facts.itemId()), List.of(facts)));
    }

    private static HistoryBuilder story(long id) {
        return created("2026-03-02").id(id).owned("RED");
    }
}
