package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.sluice.work.Activity;
import org.sluice.work.Facts;
import org.sluice.work.Outcome;
import org.sluice.work.Owners;
import org.sluice.work.Progress;
import org.sluice.work.Span;
import org.sluice.work.Stream;
import org.sluice.work.Stretches;
import org.sluice.work.Wanted;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.services.ao.AoModule;
import org.sluice.workbench.services.ao.AoModules;
import org.sluice.workbench.testing.EmptyDatabase;

/**
 * What it takes to read the facts of a project of 200,000 tasks: the first time, after a task changed, after one left, and while
 * nothing changes. Says the time, the garbage, and what was reachable at most beyond what was before.
 *
 * <p>Run with {@code -XX:+UseSerialGC -Xmn16m}, so that what is reachable is looked at often, and with
 * {@code -Dworkbench.test.postgresql=true}, as H2 keeps its tables in the same memory.
 */
public final class LargeProject {
    private static final long PROJECT = 100;
    private static final int TASKS = 200_000;
    private static final AtomicLong MOST = new AtomicLong();
    private static final AtomicLong TOLD = new AtomicLong();

    private LargeProject() {}

    /** No arguments. */
    public static void main(String[] args) {
        lookAfterEachCollection();
        Database database = EmptyDatabase.open();
        AoModule module = new AoModules(database.dataSource())
                .open("org.sluice.jira", "org.sluice.jira", List.of(LedgerRow.class, FillRow.class));
        module.start();
        try {
            measure(module.activeObjects());
        } finally {
            module.stop();
            database.close();
        }
    }

    private static void measure(ActiveObjects ao) {
        FillRows fills = new FillRows(ao);
        LedgerRows rows = new LedgerRows(ao, fills);
        fills.begin(PROJECT, FillPhase.AGAIN, Instant.EPOCH);
        for (long first = 1; first <= TASKS; first += LedgerRows.BATCH) {
            List<Facts> batch = LongStream.range(first, first + LedgerRows.BATCH)
                    .mapToObj(id -> facts(id, 1))
                    .toList();
            ao.executeInTransaction(() -> rows.replace(List.of(), batch));
        }
        for (int round = 1; round <= 3; round++) {
            int hops = round + 1;
            HeldFacts held = new HeldFacts(fills, rows);
            say("round %d", round);
            say("  first    %s", took(held));
            ao.executeInTransaction(() -> rows.replace(List.of(7L), List.of(facts(7, hops))));
            say("  changed  %s", took(held));
            ao.executeInTransaction(() -> rows.replace(List.of(8L), List.of()));
            say("  left     %s", took(held));
            say("  the same %s", took(held));
            ao.executeInTransaction(() -> rows.replace(List.of(8L), List.of(facts(8, hops))));
        }
    }

    private static Facts facts(long id, int hops) {
        Instant arrived = Instant.EPOCH.plusSeconds(id * 60);
        return new Facts(
                id,
                PROJECT,
                "1000" + id % 5,
                false,
                false,
                Optional.empty(),
                new Progress(
                        arrived,
                        Optional.empty(),
                        Optional.of(arrived.plusSeconds(60)),
                        Optional.empty(),
                        Optional.empty()),
                Optional.of(new Outcome("1", Optional.of(arrived.plusSeconds(600)), Optional.empty())),
                new Owners(hops, 0),
                Optional.of(id % 3 == 0 ? Stream.URGENT : Stream.PLANNED),
                Set.of("2000" + id % 20),
                Optional.of(new Activity(
                        Stretches.of(
                                List.of(new Span(arrived.plusSeconds(60), arrived.plusSeconds(600))), Optional.empty()),
                        Stretches.NONE,
                        Set.of())));
    }

    private static String took(HeldFacts held) {
        return took(() -> held.of(PROJECT, Wanted.ALL));
    }

    private static String took(Supplier<List<Facts>> reading) {
        long before = reachable();
        MOST.set(0);
        long garbage = allocated();
        long start = System.nanoTime();
        List<Facts> facts = reading.get();
        long took = System.nanoTime() - start;
        garbage = allocated() - garbage;
        long after = reachable();
        return String.format(
                Locale.ROOT,
                "%d facts in %4d ms, %5.1f MB of garbage, %5.1f MB more reachable at most, %5.1f MB in the end",
                facts.size(),
                took / 1_000_000,
                garbage / 1e6,
                (Math.max(MOST.get(), after) - before) / 1e6,
                (after - before) / 1e6);
    }

    /** After a collection of which this was told, as of all before it. */
    private static long reachable() {
        System.gc();
        while (TOLD.get()
                < ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                        .sum()) {
            Thread.onSpinWait();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static void lookAfterEachCollection() {
        Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toSet());
        NotificationListener listener = (notification, nothing) -> {
            long used = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                    .getGcInfo()
                    .getMemoryUsageAfterGc()
                    .entrySet()
                    .stream()
                    .filter(pool -> heap.contains(pool.getKey()))
                    .mapToLong(pool -> pool.getValue().getUsed())
                    .sum();
            MOST.accumulateAndGet(used, Math::max);
            TOLD.incrementAndGet();
        };
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(collector -> ((NotificationEmitter) collector).addNotificationListener(listener, null, null));
    }

    private static void say(String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }
}
