package org.sluice.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.host.ManyUsers;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.WorkbenchProcess;

/**
 * Fifty people for some minutes at the packaged plugin in a workbench: answers a second, percentiles, whatever went wrong, and
 * after each minute what is left in memory and how large the database's file is. Flat is a memory of the last minute that is no
 * more than a tenth above that of the first. The file's growth is told and not judged: what three minutes of it mean hangs on how
 * fast the machine is (see the decision on the host's database).
 * Before that they work for a minute: so long what was written remains in the database's file and is remembered, and until
 * then mail has gone out once.
 *
 * <p>{@code mvn -Pbench} runs it, for three minutes or as many as {@code -Dbench.minutes=12} says; it ends with 1 when something went
 * wrong, or the memory grew.
 */
public final class FiftyUsers {
    private static final int USERS = 50;
    private static final int MINUTES = Integer.getInteger("bench.minutes", 3);
    private static final double MEGABYTE = 1_048_576.0;
    private static final double FLAT = 1.10;

    private static final Pattern LIVE = Pattern.compile("(?m)^Total +\\d+ +(\\d+)$");

    private FiftyUsers() {}

    /** No arguments; {@code sluice.jar} and {@code workbench.jar} name what is run. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (MINUTES < 2) {
            throw new IllegalArgumentException(
                    "What grows is seen from the second minute on: -Dbench.minutes=2 at the least");
        }
        try (WorkbenchProcess workbench = new WorkbenchProcess(Files.createTempDirectory("fifty-users"))
                .option(
                        "workbench.opening",
                        Path.of("src", "host", "switched-on.json").toString())) {
            workbench.start();
            SwitchedOn.ready(workbench.asAdmin(), "SUP");
            ManyUsers warmUp = new ManyUsers(workbench);
            warmUp.work(USERS, Duration.ofMinutes(1));
            ManyUsers users = new ManyUsers(workbench);
            List<Double> heap = new ArrayList<>();
            List<Double> file = new ArrayList<>();
            int first = 0;
            for (int minute = 1; minute <= MINUTES; minute++) {
                int before = users.timings().answers();
                users.work(USERS, Duration.ofMinutes(1));
                first = minute == 1 ? users.timings().answers() : first;
                heap.add(liveMegabytes(workbench.pid()));
                file.add(Files.size(workbench.home().resolve("database").resolve("jira.mv.db")) / MEGABYTE);
                say(
                        "minute %d: %.0f answers a second, %.1f MB reachable, %.0f MB in the database's file",
                        minute,
                        (users.timings().answers() - before) / 60.0,
                        heap.get(minute - 1),
                        file.get(minute - 1));
            }
            say("%s", users.timings().report());
            List<String> wrong = new ArrayList<>(warmUp.timings().wrong());
            wrong.addAll(users.timings().wrong());
            wrong.stream().limit(20).forEach(line -> say("wrong: %.500s", line));
            double growth = heap.get(MINUTES - 1) / heap.get(0);
            double more = (file.get(MINUTES - 1) - file.get(0))
                    * 1_024
                    / Math.max(1, users.timings().answers() - first);
            boolean errors = workbench.output().contains(" ERROR ");
            say(
                    "%d wrong answers, %s in the log, memory of the last minute %.2f times the first, the file %+.1f KB an answer",
                    wrong.size(), errors ? "errors" : "no error", growth, more);
            if (!wrong.isEmpty() || errors || growth > FLAT) {
                workbench.close();
                System.exit(1);
            }
        }
    }

    /** What can be reached; what is in use holds also what others made since the collection. */
    private static double liveMegabytes(long pid) throws IOException, InterruptedException {
        Matcher live = LIVE.matcher(jcmd(pid, "GC.class_histogram"));
        if (!live.find()) {
            throw new IllegalStateException("jcmd says nothing about the heap of " + pid);
        }
        return Long.parseLong(live.group(1)) / MEGABYTE;
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static void say(String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }
}
