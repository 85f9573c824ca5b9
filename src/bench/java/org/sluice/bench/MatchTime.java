package org.sluice.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchClient.Reply;
import org.sluice.workbench.testing.WorkbenchProcess;

/**
 * How long it takes to say over HTTP what a reporter's text is about, in a project with 2,000 lines of who does what: a thousand texts of thirty
 * words, of which some are of the lines, one after the other. It ends with 1 when the 95th percentile is above 50 milliseconds.
 *
 * <p>{@code sluice.jar} and {@code workbench.jar} name what is run.
 */
public final class MatchTime {

    private static final int LINES = Integer.getInteger("lines", 2_000);
    private static final int WARM_UP = Integer.getInteger("warm", 200);
    private static final int MEASURED = Integer.getInteger("measured", 1_000);
    private static final double MOST_MILLIS = 50;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int WORDS_OF_A_TEXT = 30;
    private static final List<String> THINGS = List.of(
            "printer",
            "scanner",
            "door",
            "badge",
            "phone",
            "screen",
            "keyboard",
            "account",
            "mail",
            "calendar",
            "report",
            "archive");
    private static final List<String> PLACES =
            List.of("ward", "theatre", "reception", "laboratory", "kitchen", "office", "basement", "ambulance");

    private MatchTime() {}

    /** No arguments. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("match-time");
        double p95;
        try (WorkbenchProcess workbench = new WorkbenchProcess(folder)) {
            workbench.start();
            WorkbenchClient admin = workbench.asAdmin();
            good(admin.post(
                    "/rest/api/2/project",
                    "{\"key\":\"MANY\",\"name\":\"Many lines\",\"projectTypeKey\":\"software\",\"lead\":\"admin\"}"));
            good(admin.put(
                    "/rest/sluice/1.0/intake/MANY/who-does-what",
                    "{\"version\":0,\"lines\":["
                            + IntStream.range(0, LINES)
                                    .mapToObj(MatchTime::line)
                                    .collect(Collectors.joining(","))
                            + "]}"));
            p95 = measure(admin);
        } finally {
            delete(folder);
        }
        if (p95 > MOST_MILLIS) {
            System.exit(1);
        }
    }

    private static double measure(WorkbenchClient admin) {
        Random random = new Random(7);
        double[] millis = new double[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            String body = "{\"text\":\"" + text(random) + "\",\"component\":\"Printing\"}";
            long begin = System.nanoTime();
            Reply reply = good(admin.post("/rest/sluice/1.0/intake/MANY/match", body));
            double took = (System.nanoTime() - begin) / NANOS_PER_MILLI;
            if (i >= 0) {
                millis[i] = took;
            }
            if (reply.json().path("matches").isEmpty()) {
                throw new IllegalStateException("Nothing was found for " + body);
            }
        }
        double[] sorted = Arrays.stream(millis).sorted().toArray();
        double p95 = at(sorted, 95);
        System.out.printf(
                Locale.ROOT,
                "%d lines, %d texts: median %.1f ms, p95 %.1f ms, longest %.1f ms%n",
                LINES,
                MEASURED,
                at(sorted, 50),
                p95,
                sorted[sorted.length - 1]);
        return p95;
    }

    /** By nearest rank. */
    private static double at(double[] sorted, int percent) {
        return sorted[(percent * sorted.length + 99) / 100 - 1];
    }

    /** "Printer of ward 12", with a hint, a fact and an example of its own. */
    private static String line(int i) {
        String thing = THINGS.get(i % THINGS.size());
        String place = PLACES.get(i / THINGS.size() % PLACES.size());
        return "{\"what\":\"%s of %s %d\",\"whose\":{\"kind\":\"us\"},\"words\":[\"%s%d\",\"%s breaks\"],\"facts\":[\"Number\"],"
                        .formatted(thing, place, i, thing, i, thing)
                + "\"examples\":[\"The %s of %s %d makes a noise\"]}".formatted(thing, place, i);
    }

    private static String text(Random random) {
        return IntStream.range(0, WORDS_OF_A_TEXT)
                .mapToObj(i -> switch (random.nextInt(4)) {
                    case 0 -> THINGS.get(random.nextInt(THINGS.size())) + "s";
                    case 1 -> PLACES.get(random.nextInt(PLACES.size()));
                    case 2 -> "label" + THINGS.get(random.nextInt(THINGS.size()));
                    default -> "word" + random.nextInt(10_000);
                })
                .collect(Collectors.joining(" ", "printer ", ""));
    }

    private static Reply good(Reply reply) {
        if (reply.status() >= 300) {
            throw new IllegalStateException(reply.status() + " " + reply.body());
        }
        return reply;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
