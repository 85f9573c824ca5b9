package org.sluice.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.sluice.host.TimedVisits;
import org.sluice.host.Timings;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.WorkbenchProcess;

/**
 * One reader, then twenty at once, of the measures of all time of a project with 7,554 tasks: how long each answer takes.
 *
 * <p>Argument: the export of that project. {@code sluice.jar} and {@code workbench.jar} name what is run.
 */
public final class LedgerReaders {
    private static final String INSIGHT = "/rest/sluice/1.0/insight/VINST/";
    private static final List<String> MEASURES = List.of("lead-time", "open", "hops");
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration SPAN = Duration.ofSeconds(30);

    private LedgerReaders() {}

    /** Prints a report for each number of readers. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("ledger-readers");
        try (WorkbenchProcess workbench = new WorkbenchProcess(folder).option("workbench.import", args[0])) {
            workbench.start();
            SwitchedOn ledger = SwitchedOn.with(
                    workbench.asAdmin(),
                    "VINST",
                    """
                    {"on":true,"teamField":"customfield_10100","historyUrgentJql":"priority = High"}""");
            say("pid %d, %d tasks read, %d a second", workbench.pid(), ledger.issues(), ledger.aSecond());
            read(workbench, 4, WARM_UP);
            for (int readers : new int[] {1, 20}) {
                say("%d at once:%n%s", readers, read(workbench, readers, SPAN).report());
            }
        } finally {
            delete(folder);
        }
    }

    private static Timings read(WorkbenchProcess workbench, int readers, Duration span) throws Exception {
        Timings timings = new Timings();
        TimedVisits visits = new TimedVisits(workbench.baseUrl(), timings);
        String session = visits.logIn("admin", "admin");
        long end = System.nanoTime() + span.toNanos();
        Callable<Void> reader = () -> {
            while (System.nanoTime() < end) {
                for (String measure : MEASURES) {
                    visits.get(measure, session, INSIGHT + measure + "?zone=UTC");
                }
            }
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        try {
            for (Future<Void> one : threads.invokeAll(
                    Stream.generate(() -> reader).limit(readers).toList())) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
        timings.wrong().stream().limit(5).forEach(line -> say("wrong: %.300s", line));
        return timings;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted((one, other) -> other.compareTo(one))
                    .forEach(path -> path.toFile().delete());
        }
    }

    private static void say(String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }
}
