package org.sluice.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.testing.InventedExport;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.TestPostgreSql;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchProcess;
import org.sluice.workbench.testing.WorkbenchRule;

/**
 * Power cuts in the middle of 100 transitions that several clients ask for at once. What was answered is there once; what was
 * not is there wholly or not at all.
 */
public class TransitionKillIT {
    private static final Logger MEASURED = LoggerFactory.getLogger("measured");
    private static final int TASKS = 100;
    private static final int CLIENTS = 8;

    @Rule
    public final WorkbenchRule workbench =
            new WorkbenchRule().notStarted().importing("lake.json", InventedExport.text(TASKS));

    @Test
    public void shouldKeepWhatWasAnsweredOnH2() {
        cutThePowerThreeTimes(workbench.process());
    }

    @Test
    public void shouldKeepWhatWasAnsweredOnPostgreSql() {
        cutThePowerThreeTimes(workbench.process().option("workbench.db", TestPostgreSql.emptyUrl()));
    }

    private static void cutThePowerThreeTimes(WorkbenchProcess process) {
        List<MovedOnce> tasks =
                IntStream.rangeClosed(1, TASKS).mapToObj(MovedOnce::new).toList();
        Set<MovedOnce> moved = new ConcurrentHashMap<MovedOnce, Boolean>().keySet(true);
        process.start();
        for (int cut : List.of(TASKS / 4, TASKS / 2, TASKS * 3 / 4)) {
            CompletableFuture<Void> clients = asked(process.asAdmin(), tasks, moved);
            Await.until(cut + " answers", () -> moved.size() >= cut);
            process.kill();
            clients.join();
            process.start();

            addWhatWasDoneUnanswered(process.asAdmin(), tasks, moved);
        }
        asked(process.asAdmin(), tasks, moved).join();

        assertThat(moved).hasSize(TASKS);
        addWhatWasDoneUnanswered(process.asAdmin(), tasks, moved);
    }

    /** Several clients ask for what is left, each for the next that nobody has asked for, as long as the power is there. */
    private static CompletableFuture<Void> asked(WorkbenchClient client, List<MovedOnce> tasks, Set<MovedOnce> moved) {
        Queue<MovedOnce> left = new ConcurrentLinkedQueue<>(tasks);
        left.removeAll(moved);
        Runnable one = () -> {
            try {
                for (MovedOnce task = left.poll(); task != null; task = left.poll()) {
                    assertThat(task.ask(client)).as(task.toString()).isTrue();
                    moved.add(task);
                }
            } catch (UncheckedIOException e) {
                MEASURED.debug("The power went", e);
            }
        };
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        CompletableFuture<Void> all =
                CompletableFuture.allOf(Stream.generate(() -> CompletableFuture.runAsync(one, clients))
                        .limit(CLIENTS)
                        .toArray(CompletableFuture[]::new));
        clients.shutdown();
        return all;
    }

    private static void addWhatWasDoneUnanswered(WorkbenchClient client, List<MovedOnce> tasks, Set<MovedOnce> moved) {
        List<MovedOnce> unanswered = new ArrayList<>();
        for (MovedOnce task : tasks) {
            List<Object> seen = task.seen(client);
            if (moved.contains(task)) {
                assertThat(seen).as("answered %s", task).isEqualTo(task.after());
            } else {
                assertThat(seen).as("unanswered %s", task).isIn(task.before(), task.after());
                if (seen.equals(task.after())) {
                    unanswered.add(task);
                }
            }
        }
        MEASURED.info("{} answered, {} more done when the power went", moved.size(), unanswered.size());
        moved.addAll(unanswered);
    }
}
