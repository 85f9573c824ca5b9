package org.sluice.work.jira;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.testing.HistoryBuilder;
import org.sluice.work.Facts;
import org.sluice.work.Stream;
import org.sluice.work.Wanted;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link HeldFacts} on a real database. */
public class HeldFactsTest {

    private static final long PROJECT = 100;
    private static final long OTHER = 101;
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
    public void shouldReadOnlyWhatChanged() {
        HeldFacts held = new HeldFacts(fills, rows);
        List<Facts> first = held.of(PROJECT, Wanted.ALL);
        put(story(2).on("2026-03-05").solved().facts());
        put(story(3).facts());

        List<Facts> now = held.of(PROJECT, Wanted.ALL);

        assertThat(now).isEqualTo(rows.of(PROJECT)).hasSize(3);
        assertThat(now.get(0)).isSameAs(first.get(0));
    }

    @Test
    public void shouldReadAllWhereTheStampMovedWithoutANumber() {
        HeldFacts held = new HeldFacts(fills, rows);
        List<Facts> before = held.of(PROJECT, Wanted.ALL);
        LedgerRow row = tables.ao().find(LedgerRow.class)[0];
        row.setHops(7);
        row.save();
        FillRow fill = tables.ao().find(FillRow.class)[0];
        fill.setFactsStamp("of an earlier version");
        fill.save();

        assertThat(held.of(PROJECT, Wanted.ALL)).isEqualTo(rows.of(PROJECT)).isNotEqualTo(before);
    }

    /** Two projects, of which tasks come, change, move, go, and are read again from the beginning, by chance. */
    @Test
    public void shouldBeTheRowsWhateverChanges() {
        HeldFacts held = new HeldFacts(fills, rows);
        Random chance = new Random(7);
        serve(OTHER);
        for (int deed = 0; deed < 10 * CHANGES; deed++) {
            long id = 1L + chance.nextInt(20);
            long project = chance.nextInt(3) == 0 ? OTHER : PROJECT;
            switch (chance.nextInt(12)) {
                case 0 -> tables.ao().executeInTransaction(() -> rows.replace(List.of(id), List.of()));
                case 1 ->
                    rows.keepOnly(project, LongStream.range(id, 21).boxed().toList());
                case 2 -> serve(project);
                case 3 -> restream(project, deed % 2 == 0 ? Stream.URGENT : Stream.PLANNED);
                default ->
                    put(story(id)
                            .project(Long.toString(project))
                            .on("2026-03-05")
                            .owned("TEAM " + deed)
                            .facts());
            }
            long asked = chance.nextBoolean() ? OTHER : PROJECT;
            assertThat(held.of(asked, Wanted.ALL)).isEqualTo(rows.of(asked));
        }
    }

    @Test
    public void shouldGiveWhatIsCommittedThoughItReadBetweenStampAndCommit() {
        HeldFacts held = new HeldFacts(fills, rows);
        for (Facts changed : List.of(
                story(1).on("2026-03-05").solved().facts(),
                story(1).project(Long.toString(OTHER)).facts())) {
            List<Facts> before = rows.of(PROJECT);
            tables.ao().executeInTransaction(() -> {
                rows.replace(List.of(1L), List.of(changed));
                assertThat(supplyAsync(() -> held.of(PROJECT, Wanted.ALL)).join())
                        .isEqualTo(before);
                return changed;
            });

            assertThat(held.of(PROJECT, Wanted.ALL)).isEqualTo(rows.of(PROJECT)).isNotEqualTo(before);
        }
    }

    @Test
    public void shouldNotTakeForAllWhatIsAsManyByChance() {
        AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
        ActiveObjects counting = (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("count")) {
                        meanwhile.getAndSet(() -> {}).run();
                    }
                    return method.invoke(tables.ao(), arguments);
                });
        HeldFacts held = new HeldFacts(fills, new LedgerRows(counting, fills));
        held.of(PROJECT, Wanted.ALL);
        tables.ao().executeInTransaction(() -> rows.replace(List.of(1L), List.of()));
        meanwhile.set(() -> put(story(3).facts()));

        assertThat(held.of(PROJECT, Wanted.ALL)).isEqualTo(rows.of(PROJECT));
    }

    @Test
    public void shouldLetGoOfAProjectThatIsOff() {
        HeldFacts held = new HeldFacts(fills, rows);
        held.of(PROJECT, Wanted.ALL);
        fills.delete(PROJECT);
        serve(OTHER);

        held.of(OTHER, Wanted.ALL);

        assertThat(held.size()).isZero();
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

    private void restream(long project, Stream stream) {
        fills.begin(project, FillPhase.STREAMS, instant("2026-03-11"));
        rows.restream(project, 0, id -> Optional.of(stream));
        fills.pending().forEach(fill -> fills.advance(fill.ready(20), Set.of()));
    }

    private void put(Facts facts) {
        tables.ao().executeInTransaction(() -> rows.replace(List.of(facts.itemId()), List.of(facts)));
    }

    private static HistoryBuilder story(long id) {
        return created("2026-03-02").id(id).owned("RED");
    }
}
