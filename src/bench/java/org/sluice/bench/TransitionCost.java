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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sluice.testing.AdministratorSession;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SwitchedOn;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchProcess;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.screens.AllScreens;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;

/**
 * What the rules of two streams cost a transition: a thousand with all nine of them and a thousand without, one after the other by turns, in
 * a project with 20,000 open tasks whose site has the two-stream workflow set up. Tasks, screens, limits and what is filled in are alike; the
 * workflows are alike but for the rules. It ends with 1 when the median or the 95th percentile with the rules is more than 1.10 times that
 * without.
 *
 * <p>Half of the tasks are urgent, with a ground ticked, and are offered; a quarter is planned, under a limit that is passed and asks for the
 * reason that is given; and a quarter is in no stream, which the rule makes planned. What is planned is to be paused each time. From each
 * step one transition leads on for each stream, as in the workflow of two streams.
 *
 * <p>What the event of a transition does in a project with limits, whether or not its workflow has a rule, both halves pay.
 *
 * <p>{@code sluice.jar} and {@code workbench.jar} name what is run.
 */
public final class TransitionCost {
    private static final int TASKS = Integer.getInteger("tasks", 20_000);
    private static final int WARM_UP = Integer.getInteger("warm", 300);
    private static final int MEASURED = Integer.getInteger("measured", 1_000);
    private static final double DEARER = 1.10;
    private static final String STOPS = "{\"transition\":{\"id\":\"12\"}}";
    private static final String ADMINISTRATORS = "10002";
    private static final ObjectMapper JSON = new ObjectMapper();

    private TransitionCost() {}

    /** No arguments. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("transition-cost");
        double worst;
        try (WorkbenchProcess workbench = new WorkbenchProcess(folder)
                .option("workbench.import", export(folder).toString())) {
            workbench.start();
            WorkbenchClient admin = workbench.asAdmin();
            AdministratorSession session = new AdministratorSession(workbench.baseUrl(), "admin", "admin");
            session.tell("LAKE/switch-on", "{\"language\":\"en\"}");
            JsonNode flow = session.tell("flow", "{\"language\":\"en\"}");
            Parts parts = new Parts(
                    stream(admin),
                    part(flow, "field:URGENT_GROUNDS"),
                    part(flow, "field:REASON"),
                    part(flow, "screen:START"));
            say("%d tasks read", SwitchedOn.ready(admin, "LAKE"));
            good(admin.put("/rest/sluice/1.0/streams/LAKE/lists", "{\"grounds\":[\"Many cannot work\",\"Danger\"]}"));
            workbench.stop();
            giveWorkflows(workbench.home(), parts);
            workbench.start();
            worst = measure(workbench.asAdmin(), parts);
        } finally {
            delete(folder);
        }
        if (worst > DEARER) {
            System.exit(1);
        }
    }

    private static String stream(WorkbenchClient admin) {
        return Stream.of(good(admin.get("/rest/api/2/field")).json())
                .flatMap(fields -> fields.findParents("name").stream())
                .filter(field -> field.path("name").asText().equals("Stream"))
                .map(field -> field.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no field Stream"));
    }

    private static String part(JsonNode flow, String code) {
        return Stream.of(flow.path("steps"))
                .flatMap(steps -> StreamSupport.stream(steps.spliterator(), false))
                .filter(step -> step.path("part").asText().equals(code))
                .map(step -> step.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + code + " in " + flow));
    }

    /** All open; every other one of a second type, which follows the workflow with the rules. */
    private static Path export(Path folder) throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(InventedExport.text(TASKS));
        for (JsonNode issue : root.path("issues")) {
            ObjectNode fields = (ObjectNode) issue.path("fields");
            fields.putNull("resolution").putNull("resolutiondate").putNull("assignee");
            fields.putObject("status")
                    .put("id", "1")
                    .put("name", "Open")
                    .putObject("statusCategory")
                    .put("key", "new");
            ((ObjectNode) issue).remove("changelog");
            if (ruled(number(issue.path("key").asText()))) {
                fields.putObject("issuetype")
                        .put("id", "10002")
                        .put("name", "Chore")
                        .put("subtask", false);
            }
        }
        ObjectNode working = (ObjectNode) root.path("issues").get(0).path("fields");
        working.putObject("status")
                .put("id", "3")
                .put("name", "In Progress")
                .putObject("statusCategory")
                .put("key", "indeterminate");
        return Files.writeString(folder.resolve("open.json"), root.toString());
    }

    private static boolean ruled(int number) {
        return number % 2 == 0;
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(key.indexOf('-') + 1));
    }

    private static void giveWorkflows(Path home, Parts parts) {
        try (Database database = Database.open(home)) {
            Tracker tracker = Tracker.over(database);
            AllScreens screens = new AllScreens(database);
            long tab = screens.byId(Screen.DEFAULT).orElseThrow().tabs().get(0).id();
            for (String field : List.of(parts.stream, parts.grounds, parts.reason)) {
                if (!screens.byId(Screen.DEFAULT).orElseThrow().has(field)) {
                    screens.addField(tab, field);
                }
            }
            Workflows workflows = new Workflows(database);
            workflows.save(new Workflow("without", false, "", xml(parts, false), Optional.empty(), Instant.EPOCH));
            workflows.save(new Workflow("with", false, "", xml(parts, true), Optional.empty(), Instant.EPOCH));
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

    private static String xml(Parts parts, boolean rules) {
        return """
                <workflow><initial-actions><action id="1" name="Create"><results>
                <unconditional-result old-status="null" status="open" step="1"><post-functions>
                %s%s</post-functions></unconditional-result></results></action></initial-actions>
                <steps><step id="1" name="Open"><meta name="jira.status.id">1</meta><actions>
                %s</actions></step>
                <step id="2" name="In Progress"><meta name="jira.status.id">3</meta><actions>
                <action id="12" name="Stop"><results>
                <unconditional-result old-status="null" status="open" step="1"><post-functions>
                %s</post-functions></unconditional-result></results></action></actions></step></steps></workflow>
                """
                .formatted(
                        jira("issue.IssueCreateFunction", 1),
                        jira("event.FireIssueEventFunction", 1),
                        start("11", "Start now", "urgent", "urgent", parts, rules)
                                + start("13", "Start", "planned", "planned", parts, rules)
                                + start("14", "Plan and start", "none", "planned", parts, rules),
                        jira("issue.UpdateIssueStatusFunction", 13) + rest());
    }

    private static String start(String id, String name, String stream, String becomes, Parts parts, boolean rules) {
        String function = "<function type=\"class\">%s</function>";
        return """
                <action id="%s" name="%s" view="fieldscreen"><meta name="jira.fieldscreen.id">%s</meta>%s<results>
                <unconditional-result old-status="null" status="open" step="2"><post-functions>
                %s%s%s</post-functions></unconditional-result></results></action>
                """
                .formatted(
                        id,
                        name,
                        parts.screen,
                        rules ? conditions(stream) + validators(parts) : "",
                        jira("issue.UpdateIssueStatusFunction", 13),
                        rules
                                ? function.formatted(
                                                rule("SetStreamFunction", "set-stream-function", "stream", becomes))
                                        + function.formatted(
                                                rule("PausePlannedFunction", "pause-planned-function", "skip", ""))
                                        + function.formatted(rule("OfferFunction", "offer-urgent-function", "skip", ""))
                                : "",
                        rest());
    }

    /** Each of the three is asked of each task; that a limit asks is one way of two, as the other is to be open as well. */
    private static String conditions(String stream) {
        String condition = "<condition type=\"class\">%s</condition>";
        String inStream = condition.formatted(rule("StreamCondition", "stream-condition", "stream", stream));
        return "<restrict-to><conditions type=\"AND\"><conditions type=\"OR\">"
                + condition.formatted(rule("LimitFullCondition", "limit-full-condition", "status", "3"))
                + inStream + "</conditions>" + inStream
                + condition.formatted(rule("UrgentTurnCondition", "urgent-turn-condition", "role", ADMINISTRATORS))
                + "</conditions></restrict-to>";
    }

    private static String validators(Parts parts) {
        return "<validators>"
                + Stream.of(
                                rule("WorkLimitValidator", "work-limit-validator", "reason", parts.reason),
                                rule("GroundsValidator", "grounds-validator", "field", parts.grounds),
                                rule("ReasonValidator", "reason-validator", "field", parts.reason))
                        .map(rule -> "<validator type=\"class\">" + rule + "</validator>")
                        .collect(Collectors.joining())
                + "</validators>";
    }

    private static String rest() {
        return jira("issue.GenerateChangeHistoryFunction", 13) + jira("event.FireIssueEventFunction", 13);
    }

    private static String jira(String name, int event) {
        return "<function type=\"class\"><arg name=\"class.name\">com.atlassian.jira.workflow.function." + name
                + "</arg><arg name=\"eventTypeId\">" + event + "</arg></function>";
    }

    private static String rule(String type, String module, String argument, String value) {
        return "<arg name=\"class.name\">org.sluice.streams.jira." + type
                + "</arg><arg name=\"full.module.key\">org.sluice.jira" + module + "</arg><arg name=\"" + argument
                + "\">" + value + "</arg>";
    }

    /** A limit for each status and stream; the one of the stream asks, and is passed by the first who was there. */
    private static double measure(WorkbenchClient admin, Parts parts) {
        good(admin.put(
                "/rest/sluice/1.0/streams/LAKE/limits",
                "{\"limits\":[{\"stream\":\"planned\",\"status\":\"3\",\"most\":900,\"when\":\"stop\"},"
                        + "{\"stream\":\"planned\",\"most\":1,\"when\":\"ask\"},"
                        + "{\"stream\":\"urgent\",\"most\":900,\"when\":\"warn\"}]}"));
        begin(admin, parts, "LAKE-99", Kind.PLANNED);
        begin(admin, parts, "LAKE-100", Kind.NONE);
        if (!good(admin.get("/rest/api/2/issue/LAKE-100")).json().toString().contains("\"Planned\"")) {
            throw new IllegalStateException("The rules do nothing: LAKE-100 is in no stream");
        }
        List<Took> all = new ArrayList<>();
        for (int turn = 0; turn < WARM_UP + MEASURED; turn++) {
            // Tasks that nobody has touched, one of each kind; who is first changes with each turn.
            int plain = 101 + 2 * turn;
            for (int number : turn % 2 == 0 ? new int[] {plain, plain + 1} : new int[] {plain + 1, plain}) {
                long took = begin(admin, parts, "LAKE-" + number, Kind.of(turn));
                if (turn >= WARM_UP) {
                    all.add(new Took(ruled(number), Kind.of(turn), took));
                }
                good(admin.post("/rest/api/2/issue/LAKE-" + number + "/transitions", STOPS));
            }
        }
        for (Kind kind : Kind.values()) {
            compared(
                    "median, " + kind,
                    50,
                    all.stream().filter(one -> one.kind == kind).toList());
        }
        return Math.max(compared("median", 50, all), compared("95th percentile", 95, all));
    }

    /** What the transition took, without what was filled in before it. */
    private static long begin(WorkbenchClient admin, Parts parts, String key, Kind kind) {
        String path = "/rest/api/2/issue/" + key;
        good(admin.put(
                path,
                "{\"fields\":{\"%s\":%s,\"%s\":[{\"value\":\"Many cannot work\"}]}}"
                        .formatted(parts.stream, kind.stream, parts.grounds)));
        String starts = "{\"transition\":{\"id\":\"%d\"},\"fields\":{\"%s\":\"It cannot wait\"}}"
                .formatted(kind.starts, parts.reason);
        long start = System.nanoTime();
        good(admin.post(path + "/transitions", starts));
        return System.nanoTime() - start;
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

    /** Ids that set-up made. */
    private record Parts(String stream, String grounds, String reason, String screen) {}

    /** What one transition took. */
    private record Took(boolean ruled, Kind kind, long nanos) {}

    /** What a task is before its start. */
    private enum Kind {
        URGENT("{\"value\":\"Urgent\"}", 11),
        PLANNED("{\"value\":\"Planned\"}", 13),
        NONE("null", 14);

        private final String stream;
        private final int starts;

        Kind(String stream, int starts) {
            this.stream = stream;
            this.starts = starts;
        }

        /** Who is first changes with each turn, so that kinds do by two. */
        static Kind of(int turn) {
            return turn / 2 % 2 == 0 ? URGENT : turn / 4 % 2 == 0 ? PLANNED : NONE;
        }
    }
}
