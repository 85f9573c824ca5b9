package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.domain.Counted;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Occupancy;
import org.sluice.streams.domain.Severity;
import org.sluice.streams.domain.Standing;
import org.sluice.streams.domain.WorkLimit;
import org.sluice.testing.SetClock;
import org.sluice.work.Stream;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link AoPlaces} on a real database. */
public class AoPlacesTest {

    private static final long SUP = 100;

    @Rule
    public final AoRule tables = new AoRule(PlaceRow.class);

    private final Set<Long> inWork = new HashSet<>();
    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Test
    public void shouldLetThreeOfTwentyThroughThatStartAtOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(20);
        CountDownLatch ready = new CountDownLatch(20);
        List<CompletableFuture<Boolean>> starts = IntStream.rangeClosed(1, 20)
                .mapToObj(task -> CompletableFuture.supplyAsync(
                        () -> {
                            ready.countDown();
                            awaitAll(ready);
                            return take(places(), task, 3);
                        },
                        people))
                .toList();
        people.shutdown();

        assertThat(starts.stream().filter(CompletableFuture::join)).hasSize(3);
        assertThat(places().held(SUP, "PLANNED")).isEqualTo(3);
    }

    @Test
    public void shouldFreeAPlaceThatNobodyConfirmedWhenItsLeaseEnds() {
        assertThat(take(places(), 1, 1)).isTrue();
        assertThat(take(places(), 1, 1)).isTrue();
        assertThat(take(places(), 2, 1)).isFalse();

        clock.set(clock.instant().plus(AoPlaces.LEASE));

        assertThat(take(places(), 2, 1)).isTrue();
        assertThat(places().held(SUP, "PLANNED")).isEqualTo(1);
    }

    @Test
    public void shouldHoldAPlaceThatATaskReallyTookUntilItLeaves() {
        take(places(), 1, 1);
        inWork.add(1L);
        places().settle(SUP, 1, Set.of("PLANNED"));
        clock.set(clock.instant().plus(AoPlaces.LEASE));

        assertThat(take(places(), 2, 1)).isFalse();
        places().settle(SUP, 1, Set.of());
        assertThat(take(places(), 2, 1)).isTrue();
    }

    @Test
    public void shouldGiveAllPlacesThatATaskNeedsOrNone() {
        Set<String> both = Set.of("PLANNED", "PLANNED/3");
        Map<String, Occupancy> seen = places().look(SUP, both);
        places().settle(SUP, 9, Set.of("PLANNED/3"));

        assertThat(places().take(SUP, 1, seen)).isFalse();
        assertThat(places().held(SUP, "PLANNED")).isZero();

        assertThat(places().take(SUP, 1, places().look(SUP, both))).isTrue();
        assertThat(places().held(SUP, "PLANNED")).isEqualTo(1);
        assertThat(places().held(SUP, "PLANNED/3")).isEqualTo(2);
    }

    @Test
    public void shouldHoldPlacesAboveTheLimitForTasksThatCameAnotherWay() {
        IntStream.rangeClosed(1, 4).forEach(task -> places().settle(SUP, task, Set.of("PLANNED", "PLANNED/3")));

        assertThat(places().held(SUP, "PLANNED")).isEqualTo(4);
        assertThat(take(places(), 5, 3)).isFalse();

        places().settle(SUP, 4, Set.of("PLANNED"));
        places().settle(SUP, 1, Set.of());
        assertThat(places().held(SUP, "PLANNED/3")).isEqualTo(2);
        assertThat(take(places(), 5, 3)).isFalse();
        places().settle(SUP, 2, Set.of());
        assertThat(take(places(), 5, 3)).isTrue();
    }

    @Test
    public void shouldMoveWithATaskToAnotherProject() {
        places().settle(SUP, 1, Set.of("PLANNED"));

        places().settle(200, 1, Set.of("PLANNED"));

        assertThat(places().held(SUP, "PLANNED")).isZero();
        assertThat(places().held(200, "PLANNED")).isEqualTo(1);
        assertThat(places().tasks(200)).containsExactly(1L);
        places().empty(200);
        assertThat(places().tasks(200)).isEmpty();
    }

    @Test
    public void shouldRenewTheLeaseOfATaskThatIsTriedAgain() {
        take(places(), 1, 1);
        clock.set(clock.instant().plus(AoPlaces.LEASE).minusSeconds(1));

        assertThat(take(places(), 1, 1)).isTrue();

        clock.set(clock.instant().plusSeconds(2));
        assertThat(take(places(), 2, 1)).isFalse();
        assertThat(take(places(), 1, 1)).isTrue();
    }

    @Test
    public void shouldLeaveThePlaceToATaskThatIsInWorkThoughNoEventSaidSo() {
        take(places(), 1, 1);
        inWork.add(1L);
        clock.set(clock.instant().plus(Duration.ofHours(1)));

        assertThat(take(places(), 2, 1)).isFalse();

        inWork.clear();
        places().settle(SUP, 1, Set.of());
        assertThat(take(places(), 2, 1)).isTrue();
    }

    @Test
    public void shouldLookAtEveryEndedLeaseBeforeAPlaceBelowItIsGiven() {
        IntStream.rangeClosed(1, 2).forEach(task -> places().settle(SUP, task, Set.of("PLANNED")));
        take(places(), 3, 3);
        places().settle(SUP, 4, Set.of("PLANNED"));
        places().settle(SUP, 2, Set.of());
        inWork.add(3L);
        clock.set(clock.instant().plus(AoPlaces.LEASE));

        assertThat(take(places(), 5, 3)).isFalse();
        assertThat(places().held(SUP, "PLANNED")).isEqualTo(3);
    }

    @Test
    public void shouldGiveATaskAnotherPlaceWhenItsOwnWentBeforeItWasConfirmed() {
        take(places(), 1, 1);
        later(1).forEach(confirms -> {
            clock.set(clock.instant().plus(AoPlaces.LEASE));
            assertThat(take(places(), 2, 1)).isTrue();
            inWork.add(1L);
            confirms.run();
        });

        assertThat(places().tasks(SUP)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(places().held(SUP, "PLANNED")).isEqualTo(2);
        assertThat(take(places(), 3, 2)).isFalse();
    }

    @Test
    public void shouldConfirmNothingOfATaskThatLeftMeanwhile() {
        take(places(), 1, 1);
        later(1).forEach(confirms -> {
            places().settle(SUP, 1, Set.of());
            confirms.run();
        });

        assertThat(places().held(SUP, "PLANNED")).isZero();
    }

    @Test
    public void shouldGiveNoPlaceToATaskThatLeavesWhileItIsConfirmed() {
        List<Runnable> later = new ArrayList<>();
        Counted leaving = (project, task) -> inWork.remove(task) ? Set.of("PLANNED") : Set.of();
        AoPlaces places = new AoPlaces(tables.ao(), leaving, later::add, clock);
        take(places, 1, 1);
        places.settle(SUP, 1, Set.of("PLANNED"));
        inWork.add(1L);
        places().settle(SUP, 1, Set.of());

        later.forEach(Runnable::run);

        assertThat(places.held(SUP, "PLANNED")).isZero();
    }

    @Test
    public void shouldFreeWhatATaskHeldBeforeTheTransitionChangedItsStream() {
        List<Runnable> later = new ArrayList<>();
        AoPlaces places = new AoPlaces(tables.ao(), this::groups, later::add, clock);
        places.settle(SUP, 1, Set.of("URGENT"));
        take(places, 1, 1);
        inWork.add(1L);
        assertThat(places.settleSoon(SUP, 1, Set.of("PLANNED"))).isTrue();

        later.forEach(Runnable::run);

        assertThat(places.held(SUP, "URGENT")).isZero();
        assertThat(places.held(SUP, "PLANNED")).isEqualTo(1);
    }

    /** Two buttons were pressed at once, and each was leased a place. */
    @Test
    public void shouldFreeASecondPlaceUnderTheSameLimit() {
        PlaceRows rows = new PlaceRows(tables.ao(), clock);
        take(places(), 1, 2);
        inWork.add(1L);
        later(1).forEach(confirms -> {
            rows.written(
                    List.of(new PlaceWish(SUP, "PLANNED", 1, 2)),
                    clock.instant().plus(AoPlaces.LEASE));
            confirms.run();
        });

        assertThat(places().held(SUP, "PLANNED")).isEqualTo(1);
        assertThat(rows.ofTask(1)).extracting(PlaceRow::getPlaceNo).containsExactly(1);
    }

    @Test
    public void shouldNotConfirmTheLeaseOfASecondTryThatWasRefused() {
        take(places(), 1, 1);
        later(1).forEach(confirms -> {
            places().settle(SUP, 1, Set.of());
            assertThat(take(places(), 1, 1)).isTrue();
            confirms.run();
        });
        clock.set(clock.instant().plus(AoPlaces.LEASE));

        assertThat(take(places(), 2, 1)).isTrue();
        assertThat(places().tasks(SUP)).containsExactly(2L);
    }

    @Test
    public void shouldAskNothingInTheEventOfATransitionThatWasLeasedItsPlaces() {
        List<Runnable> later = new ArrayList<>();
        AoPlaces places = new AoPlaces(tables.ao(), this::groups, later::add, clock);
        take(places, 1, 1);
        inWork.add(1L);
        long before = tables.statements();

        assertThat(places.settleSoon(SUP, 1, Set.of("PLANNED"))).isTrue();

        assertThat(tables.statements()).isEqualTo(before);
        later.forEach(Runnable::run);
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        assertThat(take(places, 2, 1)).isFalse();
    }

    @Test
    public void shouldLeaveToTheTablesWhatWasNotLeasedHereJustNow() {
        AoPlaces places = places();
        assertThat(places.settleSoon(SUP, 1, Set.of("PLANNED"))).isFalse();

        take(places, 1, 1);
        assertThat(places.settleSoon(SUP, 1, Set.of("PLANNED", "PLANNED/3"))).isFalse();

        take(places, 1, 1);
        clock.set(clock.instant().plus(AoPlaces.LEASE).minusSeconds(1));
        assertThat(places.settleSoon(SUP, 1, Set.of("PLANNED"))).isFalse();

        take(places, 1, 1);
        places.settle(SUP, 1, Set.of());
        assertThat(places.settleSoon(SUP, 1, Set.of("PLANNED"))).isFalse();
    }

    @Test
    public void shouldConfirmWhileNobodyWaitsAndNotFailWhoeverDoes() throws Exception {
        PlaceClerk clerk = new PlaceClerk(Duration.ZERO);
        CountDownLatch done = new CountDownLatch(1);

        clerk.execute(() -> {
            throw new IllegalStateException("the table is away");
        });
        clerk.execute(done::countDown);

        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        clerk.onStop();
        clerk.execute(() -> {
            throw new AssertionError("it has ended");
        });
    }

    /** What is to be done a moment after a task came to where it counts. */
    private List<Runnable> later(long issueId) {
        List<Runnable> later = new ArrayList<>();
        new AoPlaces(tables.ao(), this::groups, later::add, clock).settle(SUP, issueId, Set.of("PLANNED"));
        assertThat(later).hasSize(1);
        return later;
    }

    @Test
    public void shouldNotTakeAFaultForALostRace() {
        AtomicInteger writes = new AtomicInteger();
        ActiveObjects full = interrupted("create", () -> {
            writes.incrementAndGet();
            throw new IllegalStateException("no space left");
        });

        assertThatThrownBy(() -> take(new AoPlaces(full, this::groups, Runnable::run, clock), 1, 1))
                .hasMessageContaining("task 1")
                .hasRootCauseMessage("no space left");
        assertThatThrownBy(
                        () -> new AoPlaces(full, this::groups, Runnable::run, clock).settle(SUP, 1, Set.of("PLANNED")))
                .hasRootCauseMessage("no space left");
        assertThat(writes).hasValue(10);
    }

    /** Something happens before each call of a method of the tables. */
    private ActiveObjects interrupted(String method, Runnable happens) {
        ActiveObjects real = tables.ao();
        return (ActiveObjects) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, called, given) -> {
                    if (called.getName().equals(method)) {
                        happens.run();
                    }
                    return called.invoke(real, given);
                });
    }

    /** Asks as a rule does, for a task that comes into work. */
    private static boolean take(AoPlaces places, long task, int most) {
        Standing from = new Standing(Optional.of(Stream.PLANNED), "1", false);
        Standing to = new Standing(Optional.of(Stream.PLANNED), "3", true);
        Limits limits = new Limits(List.of(new Limit(Stream.PLANNED, Optional.empty(), most, Severity.STOP)));
        return new WorkLimit(places, status -> status)
                .verdict(limits, new WorkLimit.Move(SUP, task, from, to, () -> false))
                .passes();
    }

    private AoPlaces places() {
        return new AoPlaces(tables.ao(), this::groups, Runnable::run, clock);
    }

    private Set<String> groups(long projectId, long issueId) {
        return projectId == SUP && inWork.contains(issueId) ? Set.of("PLANNED") : Set.of();
    }

    private static void awaitAll(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted at the start", e);
        }
    }
}
