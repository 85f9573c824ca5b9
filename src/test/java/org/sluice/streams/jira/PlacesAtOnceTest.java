package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Occupancy;
import org.sluice.streams.domain.Severity;
import org.sluice.streams.domain.Standing;
import org.sluice.streams.domain.WorkLimit;
import org.sluice.testing.SetClock;
import org.sluice.work.Stream;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link PlaceRows} where several write at once, under two limits, and where the database does not say why a write failed. */
public class PlacesAtOnceTest {

    private static final long SUP = 100;
    private static final Set<String> BOTH = Set.of("PLANNED", "PLANNED/3");

    @Rule
    public final AoRule tables = new AoRule(PlaceRow.class);

    private final SetClock clock = new SetClock(instant("2026-03-10"));
    private final Deque<Runnable> beforeWrites = new ArrayDeque<>();

    @Test
    public void shouldLetAsManyOfTwentyThroughAsTheLowerOfTwoLimitsAllows() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(20);
        CountDownLatch ready = new CountDownLatch(20);
        List<CompletableFuture<Boolean>> starts = IntStream.rangeClosed(1, 20)
                .mapToObj(task -> CompletableFuture.supplyAsync(
                        () -> {
                            ready.countDown();
                            awaitAll(ready);
                            return start(places(tables.ao()), task);
                        },
                        people))
                .toList();
        people.shutdown();

        assertThat(starts.stream().filter(CompletableFuture::join)).hasSize(2);
        assertThat(places(tables.ao()).held(SUP, "PLANNED")).isEqualTo(2);
        assertThat(places(tables.ao()).held(SUP, "PLANNED/3")).isEqualTo(2);
    }

    /** Who was first gave the place back before anybody could see it there. */
    @Test
    public void shouldBelieveAFewTimesThatAWinnerGaveThePlaceBack() {
        IntStream.rangeClosed(1, 4).forEach(time -> beforeWrites.add(PlacesAtOnceTest::fail));

        assertThat(start(places(failing()), 1)).isTrue();

        assertThat(places(tables.ao()).held(SUP, "PLANNED")).isEqualTo(1);
        assertThat(places(tables.ao()).held(SUP, "PLANNED/3")).isEqualTo(1);
    }

    @Test
    public void shouldTellOfAWriteThatFailsAgainAndAgain() {
        IntStream.rangeClosed(1, 5).forEach(time -> beforeWrites.add(PlacesAtOnceTest::fail));

        assertThatThrownBy(() -> start(places(failing()), 1))
                .hasMessageContaining("task 1")
                .hasRootCauseMessage("deadlock");
    }

    /** Another place has become free below the one that was asked for, and is the one to ask for now. */
    @Test
    public void shouldLookAgainWhereAnotherPlaceIsFreeByNow() {
        places(tables.ao()).settle(SUP, 8, Set.of("PLANNED"));
        Map<String, Occupancy> seen = places(tables.ao()).look(SUP, BOTH);
        beforeWrites.add(() -> {
            places(tables.ao()).settle(SUP, 8, Set.of());
            fail();
        });

        assertThat(places(failing()).take(SUP, 1, seen)).isFalse();

        assertThat(places(tables.ao()).tasks(SUP)).isEmpty();
    }

    /** As in a host that promises a transaction and makes none. */
    @Test
    public void shouldLeaveNoneOfSeveralPlacesWhereTheHostUndoesNothing() {
        Map<String, Occupancy> seen = places(tables.ao()).look(SUP, BOTH);
        places(tables.ao()).settle(SUP, 9, Set.of("PLANNED/3"));
        ActiveObjects undoesNothing =
                instead("executeInTransaction", given -> ((TransactionCallback<?>) given[0]).doInTransaction());

        assertThat(places(undoesNothing).take(SUP, 1, seen)).isFalse();

        assertThat(places(tables.ao()).tasks(SUP)).containsExactly(9L);
    }

    private static void fail() {
        throw new IllegalStateException("deadlock");
    }

    /** Something happens before each write, as long as anything is to happen. */
    private ActiveObjects failing() {
        return instead("executeInTransaction", given -> {
            Optional.ofNullable(beforeWrites.poll()).ifPresent(Runnable::run);
            return tables.ao().executeInTransaction((TransactionCallback<?>) given[0]);
        });
    }

    /** The tables, but for one method. */
    private ActiveObjects instead(String method, Function<Object[], Object> answer) {
        ActiveObjects real = tables.ao();
        return (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, called, given) -> {
                    try {
                        return called.getName().equals(method) ? answer.apply(given) : called.invoke(real, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Asks as a rule does, for a task that comes into work: three may be in work, and two of them at that status. */
    private static boolean start(AoPlaces places, long task) {
        Limits limits = new Limits(List.of(
                new Limit(Stream.PLANNED, Optional.empty(), 3, Severity.STOP),
                new Limit(Stream.PLANNED, Optional.of("3"), 2, Severity.STOP)));
        Standing from = new Standing(Optional.of(Stream.PLANNED), "1", false);
        Standing to = new Standing(Optional.of(Stream.PLANNED), "3", true);
        return new WorkLimit(places, status -> status)
                .verdict(limits, new WorkLimit.Move(SUP, task, from, to, () -> false))
                .passes();
    }

    private AoPlaces places(ActiveObjects ao) {
        return new AoPlaces(ao, (project, task) -> Set.of(), Runnable::run, clock);
    }

    private static void awaitAll(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted at the start", e);
        }
    }
}
