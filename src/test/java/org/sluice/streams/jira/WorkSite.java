package org.sluice.streams.jira;

import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.sluice.platform.BackgroundJob;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.Flows;
import org.sluice.testing.FakeJira;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.work.StreamField;
import org.sluice.work.jira.AoStreamFields;
import org.sluice.work.jira.StreamProjectRow;
import org.sluice.work.jira.StreamRow;
import org.sluice.work.rules.jira.AoPausedRules;
import org.sluice.work.rules.jira.RulePauseRow;
import org.sluice.work.rules.jira.SaidRow;
import org.sluice.workbench.jira.workflow.WorkflowParts;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.services.events.Events;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.Workflow;

/**
 * A site with two streams, over a real tracker: SUP-1 urgent and in triage; SUP-2 and SUP-3 planned and in progress with anton; SUP-4 planned
 * and in progress with rita; SUP-5 ready; SUP-6 waiting, SUP-7 done, SUP-8 paused, all anton's; OPS-9 in progress with anton,
 * OPS-11 paused with rita.
 */
@SuppressWarnings("NullAway.Init") // before() fills the fields, and JUnit calls it before any test does
final class WorkSite extends ExternalResource {

    static final Map<FlowStatus, String> NAMES = new EnumMap<>(Map.of(
            FlowStatus.IN_TRIAGE, "Triage",
            FlowStatus.WAITING_FOR_REPORTER, "Asked",
            FlowStatus.READY_TO_START, "Ready",
            FlowStatus.IN_PROGRESS, "Working",
            FlowStatus.PAUSED, "Left",
            FlowStatus.WAITING_FOR_OTHERS, "Waiting",
            FlowStatus.DONE, "Solved"));

    final SetClock clock = new SetClock(instant("2026-03-10"));
    final TrackedJira jira = new TrackedJira(
            clock,
            List.of(
                    PausedRow.class,
                    MovedRow.class,
                    UrgentStartRow.class,
                    StartsNotedRow.class,
                    NextUpRow.class,
                    StreamRow.class,
                    StreamProjectRow.class,
                    RulePauseRow.class,
                    SaidRow.class,
                    OfferRow.class,
                    TurnRow.class,
                    TurnSettingsRow.class,
                    NotHereRow.class,
                    PlaceRow.class),
            true);
    final WorkTeam team = new WorkTeam(jira, clock);
    final ManualScheduler scheduler = new ManualScheduler();
    final I18nResolver texts = new FakeJira().texts();
    private boolean broken;
    private int asked;
    private int followed;
    ActiveObjects counting;
    WorkflowParts workflows;
    AoStreamFields streams;
    CustomField stream;
    CustomField line;
    PausedRows paused;
    MovedRows moved;
    AoUrgentStarts starts;
    AoNextUp next;
    JiraReadyWork ready;
    WorkDesk desk;
    Starting starting;
    OwnDeeds deeds;
    PauseJob job;
    PlannedPauses pauses;
    AskedPauses asking;
    AoPausedRules rules;
    final List<Runnable> clerk = new ArrayList<>();
    private LaterWork later;
    TeamFlows flows;
    FlowTasks tasks;
    FlowMoves moves;
    private Pausing pausing;
    OfferRows offers;
    OfferedTasks offered;
    LimitLines limits;
    ReasonWays ways;

    @Override
    public Statement apply(Statement base, Description description) {
        return jira.apply(super.apply(base, description), description);
    }

    @Override
    protected void before() {
        jira.bringIn(export());
        workflows = jira.openWorkflows();
        Stream.of("anton", "rita").forEach(this::worker);
        stream = jira.tracker.fields().add("Stream", "", FieldType.SELECT);
        line = jira.tracker.fields().add("Where was I?", "", FieldType.TEXT);
        streams = new AoStreamFields(ao());
        streams.complete(new StreamField(
                stream.fieldId(),
                "Stream",
                jira.tracker.options().add(stream, "Urgent").id(),
                jira.tracker.options().add(stream, "Planned").id(),
                Optional.empty()));
        streams.give(project("SUP"), true);
        put(
                "SUP-1",
                stream.fieldId(),
                Long.toString(streams.site().orElseThrow().urgent()));
        wire();
    }

    private void worker(String name) {
        jira.tracker
                .groups()
                .add(Groups.SOFTWARE_USERS, jira.tracker.users().byName(name).orElseThrow());
    }

    private void wire() {
        Flows kept = () -> {
            ask();
            return Optional.of(flow());
        };
        CustomFieldManager fields = jira.get(CustomFieldManager.class);
        IssueService service = jira.get(IssueService.class);
        WorkflowManager manager = jira.get(WorkflowManager.class);
        PermissionManager permissions = jira.get(PermissionManager.class);
        UserManager users = jira.get(UserManager.class);
        counting = (ActiveObjects) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
                    ask();
                    return method.invoke(ao(), arguments);
                });
        ActiveObjects ao = counting;
        flows = new TeamFlows(kept, new AoStreamFields(ao), clock);
        tasks = new FlowTasks(flows, fields, jira.get(IssueManager.class), permissions, jira.get(SearchService.class));
        limits = team.lines(streams, flow(), texts);
        ways = new ReasonWays(
                tasks, new FlowFields(() -> Optional.of(flow()), fields, jira.parts(), clock), limits, manager);
        moves = new FlowMoves(tasks, service, manager, ways, jira.parts(), texts);
        IssueWriting writing = new IssueWriting(service, manager, tasks, flows, texts);
        paused = new PausedRows(ao);
        moved = new MovedRows(ao);
        offers = new OfferRows(ao);
        offered = team.offered(tasks, flows, offers);
        deeds = new OwnDeeds();
        pausing = new Pausing(tasks, moves, writing, fields, paused, deeds, clock);
        starts = new AoUrgentStarts(ao);
        next = new AoNextUp(ao);
        ready = new JiraReadyWork(
                tasks, next, jira.get(IssueManager.class), permissions, jira.get(SearchService.class), users);
        later = new LaterWork(tasks, paused, jira.get(ChangeHistoryManager.class), clock);
        rules = new AoPausedRules(ao, clock);
        pauses = new PlannedPauses(tasks, pausing, later, rules, users);
        PauseWork work = new PauseWork(moved, following(tasks), pauses, clock);
        job = new PauseJob(work, new LocalLocks(), new BackgroundJob(scheduler, clock));
        Events publisher = new Events();
        jira.services.tellEvents(jira.operations, publisher);
        asking = new AskedPauses(moved, job, clerk::add, clock);
        MovedEvents events = new MovedEvents(publisher, flows, moved, paused, asking, job, deeds, clock);
        job.onStart();
        events.onStart();
        BesideStart beside = new BesideStart(texts);
        Beginning beginning = new Beginning(tasks, moves, writing, ways, rights(), deeds, texts, beside);
        starting = new Starting(
                tasks, beginning, pausing, paused, moved, asking, starts, limits, rules, next, texts, beside, clock);
        desk = new WorkDesk(
                tasks, writing, starting, pausing, paused, offered, urgentProjects(), rights(), users, clock);
        scheduler.runAll();
    }

    UrgentProjects urgentProjects() {
        return new UrgentProjects(
                flows,
                team.teams,
                jira.get(ProjectManager.class),
                jira.get(PermissionManager.class),
                jira.get(UserManager.class));
    }

    private WorkRights rights() {
        return new WorkRights(team.teams, moves, jira.get(ProjectManager.class), jira.get(PermissionManager.class));
    }

    WorkShown shown() {
        return new WorkShown(team.teams, tasks, moves, paused);
    }

    WorkPanelContext panel() {
        return panel(offered, limits);
    }

    WorkPanelContext panel(OfferedTasks offers, LimitLines lines) {
        return new WorkPanelContext(tasks, moves, paused, offers, lines, ways, rights(), team.teams, team.people());
    }

    Flow flow() {
        return new Flow(
                "SUP: Simplified Workflow",
                NAMES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, part -> status(part.getValue()))),
                Map.of(FlowField.WHERE_WAS_I, line.fieldId()),
                Map.of(),
                Map.of());
    }

    /** What follows a move, by those tasks. */
    Following following(FlowTasks known) {
        return new Following(known, paused, offers, pausing, starts, next, later, rules, jira.get(UserManager.class));
    }

    private void ask() {
        asked++;
        if (broken) {
            throw new IllegalStateException("the database is down");
        }
    }

    /** Nobody has a permission any more. */
    void revoke(String permission) {
        jira.tracker.schemes().grantsOf(0).stream()
                .filter(grant -> grant.permissionKey().equals(permission))
                .forEach(jira.tracker.schemes()::revoke);
    }

    /** How often the plugin's tables were asked, beside Jira's own. */
    int asked() {
        return asked;
    }

    /** From now on, every call of the plugin's tables fails, or no longer. */
    void breakTables(boolean now) {
        broken = now;
    }

    ActiveObjects ao() {
        return jira.tables.activeObjects();
    }

    String status(String name) {
        return jira.tracker.constants().statuses().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** What the status of a task is called. */
    String statusOf(String key) {
        String id = issue(key).statusId();
        return jira.tracker.constants().statuses().stream()
                .filter(status -> status.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** Somebody uses Jira's own button. */
    void press(String person, String key, FlowStatus to) {
        moves.move(user(person), issue(key).id(), to).ifPresent(reason -> {
            throw new AssertionError(reason);
        });
    }

    void put(String key, String field, String value) {
        jira.operations
                .edit()
                .store(
                        Optional.empty(),
                        issue(key),
                        Map.of(field, value.isEmpty() ? Content.NONE : Content.of(value)),
                        Happenings.UPDATED,
                        false);
    }

    /** Lets SUP follow a workflow that begins there and in which everything but what is solved leads to work, if that, and nowhere else. */
    void follow(String first, boolean toWork) {
        follow(first, (from, to) -> toWork && to.equals("Working") && !from.equals("Solved"), "");
    }

    /** Lets SUP follow a workflow that begins there, with these ways, and these rules on each way to work. */
    void follow(String first, BiPredicate<String, String> leads, String rules) {
        String xml = WorkflowText.of(
                NAMES.values().stream().collect(Collectors.toMap(name -> name, this::status)), first, leads, rules);
        String name = "own " + ++followed;
        workflows.workflows().save(new Workflow(name, false, "", xml, Optional.empty(), clock.instant()));
        Scheme scheme =
                workflows.schemes().add(new Scheme(OptionalLong.empty(), name, "", Map.of(), Optional.of(name)));
        workflows.schemes().use(project("SUP"), scheme.id());
    }

    /** What stands in the field for the line. */
    Object lineOf(String key) {
        return jira.get(IssueManager.class)
                .getIssueObject(key)
                .getCustomFieldValue(jira.get(CustomFieldManager.class).getCustomFieldObject(line.fieldId()));
    }

    Issue issue(String key) {
        return jira.tracker.issues().byKey(key).orElseThrow();
    }

    ApplicationUser user(String name) {
        return jira.get(UserManager.class).getUserByName(name);
    }

    long project(String key) {
        return jira.get(ProjectManager.class).getProjectObjByKey(key).getId();
    }

    private static String export() {
        return Stream.of(
                        issue("SUP", 1, "Triage", ""),
                        issue("SUP", 2, "Working", "anton"),
                        issue("SUP", 3, "Working", "anton"),
                        issue("SUP", 4, "Working", "rita"),
                        issue("SUP", 5, "Ready", ""),
                        issue("SUP", 6, "Waiting", "anton"),
                        issue("SUP", 7, "Solved", "anton"),
                        issue("SUP", 8, "Left", "anton"),
                        issue("SUP", 10, "Asked", "anton"),
                        issue("OPS", 9, "Working", "anton"),
                        issue("OPS", 11, "Left", "rita"))
                .collect(Collectors.joining(
                        ",", "{\"startAt\":0,\"maxResults\":9,\"total\":9,\"issues\":[", "],\"names\":{}}"));
    }

    private static String issue(String project, int number, String status, String assignee) {
        String person = "{\"name\":\"%1$s\",\"key\":\"%1$s\",\"displayName\":\"%1$s\"}";
        String category = Map.of("Working", "indeterminate", "Solved", "done").getOrDefault(status, "new");
        return """
                {"id":"%2$d","key":"%1$s-%2$d","fields":{"project":{"id":"%1$s","key":"%1$s","name":"Team %1$s"},
                 "issuetype":{"id":"Task","name":"Task","subtask":false},"priority":{"id":"High","name":"High"},
                 "summary":"Task %2$d","status":{"id":"%3$s","name":"%3$s","statusCategory":{"key":"%4$s"}},"resolution":null,
                 "created":"2026-03-02T00:00:00.000+0000","updated":"2026-03-04T00:00:00.000+0000","assignee":%5$s,
                 "reporter":%6$s,"creator":%6$s,"components":[],"labels":[]},"changelog":{"histories":[]}}"""
                .formatted(
                        project,
                        number,
                        status,
                        category,
                        assignee.isEmpty() ? "null" : person.formatted(assignee),
                        person.formatted("stan"));
    }
}
