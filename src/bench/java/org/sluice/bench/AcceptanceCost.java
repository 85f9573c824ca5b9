package org.sluice.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sluice.testing.AdministratorSession;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchProcess;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;

/**
 * What the rules of the intake cost an acceptance: a thousand with all of them and a thousand without, one after the other by turns, in a
 * project whose <em>who does what</em> has 2,000 lines and that has said 200,000 outcomes before. Tasks are alike, from outside, with some
 * thirty words and the fact that their line asks for; the workflows are alike but for the rules. Every other task is accepted as urgent. It
 * ends with 1 when the median or the 95th percentile with the rules is more than 1.15 times that without.
 *
 * <p>{@code sluice.jar} and {@code workbench.jar} name what is run.
 */
public final class AcceptanceCost {
    private static final int TASKS = Integer.getInteger("tasks", 6_000);
    private static final int LINES = Integer.getInteger("lines", 2_000);
    private static final int OUTCOMES = Integer.getInteger("outcomes", 200_000);
    private static final int WARM_UP = Integer.getInteger("warm", 1_500);
    private static final int MEASURED = Integer.getInteger("measured", 1_000);
    private static final double DEARER = 1.15;
    private static final String PLANNED = "21";
    private static final String URGENT = "22";
    private static final List<String> THINGS =
            List.of("printer", "scanner", "door", "badge", "phone", "screen", "ladder", "account");
    private static final List<String> PLACES =
            List.of("ward", "theatre", "reception", "laboratory", "kitchen", "office");
    private static final ObjectMapper JSON = new ObjectMapper();

    private AcceptanceCost() {}

    /** No arguments. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("acceptance-cost");
        double worst;
        try (WorkbenchProcess workbench = new WorkbenchProcess(folder)
                .option("workbench.import", export(folder).toString())) {
            workbench.start();
            WorkbenchClient admin = workbench.asAdmin();
            new AdministratorSession(workbench.baseUrl(), "admin", "admin")
                    .tell("LAKE/switch-on", "{\"language\":\"en\"}");
            say("%d tasks read", SwitchedOn.ready(admin, "LAKE"));
            good(admin.put("/rest/sluice/1.0/intake/LAKE/who-does-what", lines()));
            workbench.stop();
            giveWorkflows(workbench.home());
            workbench.start();
            refusedWithoutItsFact(workbench.asAdmin());
            accept(workbench.asAdmin(), 2, PLANNED);
            workbench.stop();
            say("%d outcomes said before", saidBefore(workbench.home()));
            workbench.start();
            worst = measure(workbench.asAdmin());
        } finally {
            delete(folder);
        }
        if (worst > DEARER) {
            System.exit(1);
        }
    }

    private static String lines() {
        return "{\"version\":0,\"lines\":["
                + IntStream.range(0, LINES)
                        .mapToObj(i ->
                                "{\"what\":\"%s\",\"whose\":{\"kind\":\"us\"},\"words\":[\"%s%d\",\"tag%d\",\"room%d\",\"%s breaks\"],\"facts\":[\"Number\"],\"examples\":[\"The %s makes a noise\"]}"
                                        .formatted(about(i), thing(i), i, i, i, thing(i), about(i)))
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private static String thing(int number) {
        return THINGS.get(number % THINGS.size());
    }

    private static String about(int number) {
        return "%s of %s %d"
                .formatted(thing(number), PLACES.get(number / THINGS.size() % PLACES.size()), number % LINES);
    }

    /** All open; every other one of a second type, which follows the workflow with the rules; the first says no fact. */
    private static Path export(Path folder) throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(InventedExport.text(TASKS));
        for (JsonNode issue : root.path("issues")) {
            int number = number(issue.path("key").asText());
            ObjectNode fields = (ObjectNode) issue.path("fields");
            fields.putNull("resolution").putNull("resolutiondate").putNull("assignee");
            // By pairs, so that the two that are compared are about the same.
            int line = number / 2;
            // Three words that hint at one line, so that it is the one beyond doubt.
            int of = line % LINES;
            fields.put(
                    "summary",
                    "The %s is broken, it is %s%d, tag%d in room%d".formatted(about(line), thing(line), of, of, of));
            fields.put(
                    "description",
                    """
                    Since this morning nothing comes out of it, and the light on the left is red. We have turned it off and on
                    again, as the note beside it says, and have asked the others whether theirs is the same.
                    %s"""
                            .formatted(number == 4 ? "" : "Number: " + number));
            status(fields, "1", "Open", "new");
            ((ObjectNode) issue).remove("changelog");
            if (ruled(number)) {
                fields.putObject("issuetype")
                        .put("id", "10002")
                        .put("name", "Chore")
                        .put("subtask", false);
            }
        }
        status((ObjectNode) root.path("issues").get(0).path("fields"), "3", "In Progress", "indeterminate");
        return Files.writeString(folder.resolve("open.json"), root.toString());
    }

    private static void status(ObjectNode fields, String id, String name, String category) {
        fields.putObject("status")
                .put("id", id)
                .put("name", name)
                .putObject("statusCategory")
                .put("key", category);
    }

    private static boolean ruled(int number) {
        return number % 2 == 0;
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(key.indexOf('-') + 1));
    }

    private static void giveWorkflows(Path home) {
        try (Database database = Database.open(home)) {
            Tracker tracker = Tracker.over(database);
            Workflows workflows = new Workflows(database);
            workflows.save(new Workflow("without", false, "", xml(false), Optional.empty(), Instant.EPOCH));
            workflows.save(new Workflow("with", false, "", xml(true), Optional.empty(), Instant.EPOCH));
            String chores = tracker.constants().types().stream()
                    .filter(type -> type.name().equals("Chore"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The export has brought no type Chore"))
                    .id();
            Schemes schemes = new Schemes(database);
            Scheme scheme = schemes.add(
                    new Scheme(OptionalLong.empty(), "both", "", Map.of(chores, "with"), Optional.of("without")));
            schemes.use(tracker.projects().byKey("LAKE").orElseThrow().id(), scheme.id());
        }
    }

    private static String xml(boolean rules) {
        return """
                <workflow><initial-actions><action id="1" name="Create"><results>
                <unconditional-result old-status="null" status="open" step="1"><post-functions>
                %s%s</post-functions></unconditional-result></results></action></initial-actions>
                <steps><step id="1" name="Open"><meta name="jira.status.id">1</meta><actions>
                %s%s</actions></step>
                <step id="2" name="In Progress"><meta name="jira.status.id">3</meta></step></steps></workflow>
                """
                .formatted(
                        jira("issue.IssueCreateFunction", 1),
                        jira("event.FireIssueEventFunction", 1),
                        acceptance(PLANNED, "Ready to start", "accept-planned", rules),
                        acceptance(URGENT, "Accept as urgent", "accept-urgent", rules));
    }

    private static String acceptance(String id, String name, String outcome, boolean rules) {
        return """
                <action id="%s" name="%s">%s<results>
                <unconditional-result old-status="null" status="open" step="2"><post-functions>
                %s%s%s%s</post-functions></unconditional-result></results></action>
                """
                .formatted(
                        id,
                        name,
                        rules
                                ? "<restrict-to><conditions type=\"AND\"><condition type=\"class\">"
                                        + rule("IntakeCondition", "intake-condition", "of", "any")
                                        + "</condition></conditions></restrict-to>"
                                        + "<validators><validator type=\"class\">"
                                        + rule("ScopeCheckValidator", "scope-check-validator", "outcome", outcome)
                                        + "</validator></validators>"
                                : "",
                        rules
                                ? "<function type=\"class\">"
                                        + rule("RecordOutcomeFunction", "record-outcome-function", "outcome", outcome)
                                        + "</function>"
                                : "",
                        jira("issue.UpdateIssueStatusFunction", 13),
                        jira("issue.GenerateChangeHistoryFunction", 13),
                        jira("event.FireIssueEventFunction", 13));
    }

    private static String jira(String name, int event) {
        return "<function type=\"class\"><arg name=\"class.name\">com.atlassian.jira.workflow.function." + name
                + "</arg><arg name=\"eventTypeId\">" + event + "</arg></function>";
    }

    private static String rule(String type, String module, String argument, String value) {
        return "<arg name=\"class.name\">org.sluice.intake.jira." + type
                + "</arg><arg name=\"full.module.key\">org.sluice.jira" + module + "</arg><arg name=\"" + argument
                + "\">" + value + "</arg>";
    }

    /** A rule that says nothing would cost nothing. */
    private static void refusedWithoutItsFact(WorkbenchClient admin) {
        WorkbenchClient.Reply reply = transition(admin, 4, PLANNED);
        if (reply.status() != 400 || !reply.body().contains("Number")) {
            throw new IllegalStateException("The rules do nothing: " + reply.status() + " " + reply.body());
        }
    }

    /** As many as the one that is there, of tasks that are elsewhere by now. */
    private static int saidBefore(Path home) {
        try (Database database = Database.open(home)) {
            return database.jdbi().withHandle(AcceptanceCost::copied);
        }
    }

    private static int copied(Handle handle) {
        String table = handle.createQuery(
                        "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO%OUTCOME_ROW'")
                .mapTo(String.class)
                .one();
        List<String> columns = handle.createQuery(
                        "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = :table AND COLUMN_NAME NOT IN ('ID', 'TASK_ID')")
                .bind("table", table)
                .mapTo(String.class)
                .list();
        String others = columns.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
        return handle.execute("INSERT INTO \"" + table + "\" (\"TASK_ID\", " + others + ") SELECT 1000000 + X, "
                + others + " FROM \"" + table + "\", SYSTEM_RANGE(1, " + OUTCOMES + ")");
    }

    private static double measure(WorkbenchClient admin) {
        List<Took> all = new ArrayList<>();
        for (int turn = 0; turn < WARM_UP + MEASURED; turn++) {
            int plain = 101 + 2 * turn;
            String how = turn / 2 % 2 == 0 ? PLANNED : URGENT;
            // Who is first changes with each turn.
            for (int number : turn % 2 == 0 ? new int[] {plain, plain + 1} : new int[] {plain + 1, plain}) {
                long took = accept(admin, number, how);
                if (turn >= WARM_UP) {
                    all.add(new Took(ruled(number), how, took));
                }
            }
        }
        for (String how : List.of(PLANNED, URGENT)) {
            compared(
                    "median, " + (how.equals(PLANNED) ? "planned" : "urgent"),
                    50,
                    all.stream().filter(one -> one.how.equals(how)).toList());
        }
        return Math.max(compared("median", 50, all), compared("95th percentile", 95, all));
    }

    private static long accept(WorkbenchClient admin, int number, String how) {
        long start = System.nanoTime();
        good(transition(admin, number, how));
        return System.nanoTime() - start;
    }

    private static WorkbenchClient.Reply transition(WorkbenchClient admin, int number, String how) {
        return admin.post(
                "/rest/api/2/issue/LAKE-" + number + "/transitions", "{\"transition\":{\"id\":\"" + how + "\"}}");
    }

    private static double compared(String name, int percent, List<Took> some) {
        double with = at(some, true, percent);
        double without = at(some, false, percent);
        say("%s: %.2f ms with all rules, %.2f ms without, %.3f times", name, with, without, with / without);
        return with / without;
    }

    private static double at(List<Took> some, boolean ruled, int percent) {
        List<Long> sorted = some.stream()
                .filter(one -> one.ruled == ruled)
                .map(Took::nanos)
                .sorted()
                .toList();
        return sorted.get((percent * sorted.size() + 99) / 100 - 1) / 1e6;
    }

    private static WorkbenchClient.Reply good(WorkbenchClient.Reply reply) {
        if (reply.status() >= 300) {
            throw new IllegalStateException("Refused with " + reply.status() + ": " + reply.body());
        }
        return reply;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }

    private static void say(String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }

    /** What one acceptance took. */
    private record Took(boolean ruled, String how, long nanos) {}
}
