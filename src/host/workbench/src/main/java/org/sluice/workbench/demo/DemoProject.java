package org.sluice.workbench.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.sluice.workbench.importing.ImportFile;

/** Writes the invented project as a search export that ends today; always the same story for the same moment. */
public final class DemoProject {
    public static final String KEY = "SUP";

    static final String NAME = "Clinical IT support";
    static final String TEAM_FIELD = "customfield_10100";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 1847;
    private static final int WEEKS = 26;
    private static final int TASKS_A_WEEK = 5;

    private DemoProject() {}

    public static ImportFile export(Clock clock) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode issues = root.putArray("issues");
        Instant now = clock.instant();
        Instant begin = now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(7L * WEEKS));
        Random random = new Random(SEED);
        Story story = new Story(random, now, begin.plus(Duration.ofDays(7L * WEEKS / 2)));
        int number = 1;
        for (Instant arrival : arrivals(begin, now, random)) {
            issues.add(story.tell(number++, arrival));
        }
        issues.add(story.tellUntilNow(number++, Duration.ofHours(50), Story.WAITING));
        issues.add(story.tellUntilNow(number++, Duration.ofHours(26), Story.READY));
        issues.add(story.tellUntilNow(number, Duration.ofHours(2), Story.NEW));
        root.put("total", issues.size());
        root.putObject("names").put(TEAM_FIELD, "Support team");
        return ImportFile.of("the invented project", root.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Instant> arrivals(Instant begin, Instant now, Random random) {
        List<Instant> arrivals = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            int tasks = TASKS_A_WEEK - 1 + random.nextInt(3);
            for (int task = 0; task < tasks; task++) {
                Instant day = begin.plus(Duration.ofDays(7L * week + random.nextInt(7)));
                arrivals.add(OfficeHours.from(day.plus(Duration.ofMinutes(7 * 60L + random.nextInt(9 * 60)))));
            }
        }
        arrivals.removeIf(arrival -> !arrival.isBefore(now));
        Collections.sort(arrivals);
        return arrivals;
    }
}
