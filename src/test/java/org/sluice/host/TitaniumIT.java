package org.sluice.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.testing.PlainTask;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.testing.RealHistory;
import org.sluice.workbench.testing.WorkbenchRule;

/**
 * The tracker of a company, 29,057 tasks in five projects, without any change history: what the workbench shows of it, and what
 * Sluice makes of dates alone, against numbers counted in the file.
 */
@RealHistory("titanium-issues.json.gz")
public class TitaniumIT {
    private static final Logger MEASURED = LoggerFactory.getLogger("measured");
    private static final String PROJECT = "TIMOB";
    /** Read as a whole: the others fit into what one search shows. */
    private static final List<String> SMALLER = List.of("AC", "ALOY", "MOD", "DAEMON");

    private static final List<String> NOT_SOLVED = List.of("Duplicate", "Invalid");
    private static final int PAGE = 1_000;
    private static final List<PlainTask> TASKS = new ArrayList<>();
    private static final Map<String, ComparableIssue> EXPORTED = new TreeMap<>();

    @ClassRule
    public static final WorkbenchRule WORKBENCH = new WorkbenchRule();

    @BeforeClass
    public static void readAndSwitchOn() throws IOException {
        Path file = Path.of(System.getProperty("shared.data"), "titanium-issues.json.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            JsonNode export = new ObjectMapper().readTree(in);
            export.path("issues").forEach(issue -> {
                TASKS.add(PlainTask.of(issue));
                if (SMALLER.contains(
                        issue.path("fields").path("project").path("key").asText())) {
                    EXPORTED.put(issue.path("key").asText(), ComparableIssue.of(issue, export.path("names")));
                }
            });
        }
        String notSolved = elements(get("/rest/api/2/resolution"))
                .filter(one -> NOT_SOLVED.contains(one.path("name").asText()))
                .map(one -> '"' + one.path("id").asText() + '"')
                .collect(Collectors.joining(","));
        SwitchedOn ledger = SwitchedOn.with(
                WORKBENCH.asAdmin(),
                PROJECT,
                "{\"on\":true,\"historyUrgentJql\":\"priority = Critical\",\"notSolvedResolutions\":[" + notSolved
                        + "]}");
        MEASURED.info("{} issues without history: {} a second", ledger.issues(), ledger.aSecond());
    }

    @Test
    public void shouldImportThemInTwoMinutes() {
        Matcher said = Pattern.compile("titanium-issues.json.gz: 29057 issues and 0 histories imported in (\\d+) ms")
                .matcher(WORKBENCH.process().output());

        assertThat(said.find()).as(WORKBENCH.process().output()).isTrue();
        MEASURED.info("29057 issues imported in {} ms", said.group(1));
        // Beside another test with a workbench of its own; it takes a fraction of that.
        assertThat(Integer.parseInt(said.group(1))).isLessThan(120_000);
        assertThat(WORKBENCH.process().output())
                .contains("sub-tasks whose parent the file does not name: " + count(PlainTask::subTask));
    }

    @Test
    public void shouldShowEveryFieldOfEveryIssueOfTheSmallerProjects() {
        Map<String, ComparableIssue> served = new HashMap<>();
        for (String project : SMALLER) {
            int total = 1;
            for (int start = 0; start < total; start += PAGE) {
                JsonNode page = search(
                        "project = " + project + " ORDER BY key",
                        "&startAt=" + start + "&maxResults=" + PAGE + "&expand=changelog,names");
                total = page.path("total").asInt();
                page.path("issues")
                        .forEach(issue ->
                                served.put(issue.path("key").asText(), ComparableIssue.of(issue, page.path("names"))));
            }
        }

        assertThat(served).hasSameSizeAs(EXPORTED);
        EXPORTED.forEach((key, issue) -> assertThat(served.get(key)).as(key).isEqualTo(issue));
    }

    @Test
    public void shouldFindAsManyOfEachKindAsTheFileHolds() {
        assertCounts("status", task -> Optional.of(task.status()));
        assertCounts("issuetype", task -> Optional.of(task.type()));
        assertCounts("priority", PlainTask::priority);
        assertCounts("resolution", PlainTask::resolution);
        TASKS.stream().flatMap(task -> task.components().stream()).distinct().forEach(name -> assertThat(
                        total("component = \"" + name + '"'))
                .as(name)
                .isEqualTo(count(task -> task.components().contains(name))));
    }

    @Test
    public void shouldTakeLeadTimesFromDatesAlone() {
        assertLeadTime("", counted -> true);
        assertLeadTime(
                "&from=2015-01-01&to=2016-01-01",
                task -> task.resolved().orElseThrow().atZone(ZoneOffset.UTC).getYear() == 2015);
    }

    @Test
    public void shouldTellTheStreamsApart() {
        Predicate<PlainTask> urgent = task -> task.priority().equals(Optional.of("Critical"));

        JsonNode answer = insight("lead-time?zone=UTC&stream=urgent");

        assertThat(answer.path("n").asInt()).isEqualTo(hours(urgent).size());
        assertThat(excluded(answer, "OTHER_STREAM"))
                .isEqualTo(count(task ->
                        ofProject(task) && task.resolution().isPresent() && !task.subTask() && !urgent.test(task)));
    }

    @Test
    public void shouldKnowOfNoHopWhereNoHistoryTells() {
        JsonNode hops = insight("hops?zone=UTC");

        assertThat(hops.path("issues").asInt()).isEqualTo(count(task -> ofProject(task) && !task.subTask()));
        assertThat(List.of("hops", "issuesWithHop", "bounces", "issuesWithBounce"))
                .allMatch(figure -> hops.path(figure).asInt(-1) == 0);
    }

    @Test
    public void shouldKnowWhatIsOpenAndWhatEachWeekBrought() {
        JsonNode open = insight("open?zone=UTC");
        Map<String, List<Integer>> weeks = new TreeMap<>();
        elements(open.path("weeks"))
                .forEach(week -> weeks.put(
                        week.path("from").asText(),
                        List.of(
                                week.path("arrived").asInt(),
                                week.path("solved").asInt(),
                                week.path("closed").asInt())));

        assertThat(open.path("open").asInt())
                .isEqualTo(count(task ->
                        ofProject(task) && !task.subTask() && task.resolution().isEmpty()));
        weeks.values().removeIf(List.of(0, 0, 0)::equals);
        assertThat(weeks).isEqualTo(weeksOfTheFile());
    }

    private static void assertLeadTime(String days, Predicate<PlainTask> within) {
        JsonNode answer = insight("lead-time?zone=UTC" + days);
        List<Double> hours = hours(within);
        Predicate<PlainTask> resolved =
                task -> ofProject(task) && task.resolution().isPresent() && within.test(task);

        assertThat(answer.path("n").asInt()).isEqualTo(hours.size());
        assertThat(answer.path("of").asInt()).isEqualTo(count(resolved));
        assertThat(excluded(answer, "SUB_TASK")).isEqualTo(count(resolved.and(PlainTask::subTask)));
        assertThat(excluded(answer, "NOT_SOLVED"))
                .isEqualTo(count(resolved.and(task -> !task.subTask() && !solved(task))));
        assertThat(excluded(answer, "NO_DATE"))
                .isEqualTo(count(resolved.and(task -> task.resolved().isEmpty())));
        for (int percent : List.of(50, 85, 95)) {
            double expected = hours.get((int) Math.ceil(percent / 100.0 * hours.size()) - 1);
            assertThat(answer.path("percentiles").path(String.valueOf(percent)).asDouble())
                    .isCloseTo(expected, within(1e-9));
        }
    }

    /** Of the tasks that count as solved, in order. */
    private static List<Double> hours(Predicate<PlainTask> within) {
        return TASKS.stream()
                .filter(task -> ofProject(task) && !task.subTask() && solved(task) && within.test(task))
                .map(PlainTask::hours)
                .sorted()
                .toList();
    }

    private static Map<String, List<Integer>> weeksOfTheFile() {
        Map<String, List<Integer>> weeks = new TreeMap<>();
        TASKS.stream().filter(task -> ofProject(task) && !task.subTask()).forEach(task -> {
            add(weeks, monday(task.created().atZone(ZoneOffset.UTC).toLocalDate()), List.of(1, 0, 0));
            task.resolved()
                    .ifPresent(done -> add(
                            weeks,
                            monday(done.atZone(ZoneOffset.UTC).toLocalDate()),
                            solved(task) ? List.of(0, 1, 0) : List.of(0, 0, 1)));
        });
        return weeks;
    }

    private static void add(Map<String, List<Integer>> weeks, String monday, List<Integer> more) {
        weeks.merge(
                monday,
                more,
                (one, other) ->
                        List.of(one.get(0) + other.get(0), one.get(1) + other.get(1), one.get(2) + other.get(2)));
    }

    private static String monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
    }

    private static boolean ofProject(PlainTask task) {
        return task.project().equals(PROJECT);
    }

    private static boolean solved(PlainTask task) {
        return task.resolution().filter(name -> !NOT_SOLVED.contains(name)).isPresent();
    }

    private static void assertCounts(String field, Function<PlainTask, Optional<String>> value) {
        Map<List<Object>, Long> kinds = TASKS.stream()
                .collect(Collectors.groupingBy(
                        task -> List.of(task.project(), value.apply(task)), Collectors.counting()));
        kinds.forEach((kind, number) -> {
            String is = ((Optional<?>) kind.get(1))
                    .map(name -> " = \"" + name + '"')
                    .orElse(" IS EMPTY");
            assertThat(total("project = " + kind.get(0) + " AND " + field + is))
                    .as("%s of %s", field, kind)
                    .isEqualTo(number.intValue());
        });
    }

    private static int count(Predicate<PlainTask> which) {
        return (int) TASKS.stream().filter(which).count();
    }

    private static int excluded(JsonNode answer, String reason) {
        return elements(answer.path("excluded"))
                .filter(one -> one.path("reason").asText().equals(reason))
                .mapToInt(one -> one.path("count").asInt())
                .sum();
    }

    private static int total(String jql) {
        return search(jql, "&maxResults=0").path("total").asInt(-1);
    }

    private static JsonNode search(String jql, String more) {
        return get("/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8) + more);
    }

    private static JsonNode insight(String measure) {
        return get("/rest/sluice/1.0/insight/" + PROJECT + "/" + measure);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode get(String path) {
        return WORKBENCH.asAdmin().get(path).json();
    }
}
