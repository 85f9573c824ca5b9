package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.java.ao.RawEntity;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.OneAtATime;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Severity;
import org.sluice.testing.FakeJira;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;
import org.sluice.work.Stream;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;
import org.sluice.work.rules.RuleLog;
import org.sluice.work.rules.Said;
import org.sluice.work.rules.jira.AoPausedRules;
import org.sluice.work.rules.jira.AoRuleLog;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RulePauseRow;
import org.sluice.work.rules.jira.RuleScreens;
import org.sluice.work.rules.jira.SaidRow;
import org.sluice.work.rules.jira.TaskStreams;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/** The rules wired over a tracker with a field for the stream, whose tables can be made to fail. */
final class WiredRules {

    static final List<Class<? extends RawEntity<?>>> TABLES = List.of(
            LimitRow.class,
            PlaceRow.class,
            RulePauseRow.class,
            SaidRow.class,
            OfferRow.class,
            TeamListRow.class,
            UrgentStartRow.class,
            StartsNotedRow.class);

    static final PropertySet NOTHING = Stub.of(PropertySet.class).make();

    final InMemoryStreamFields streamFields = new InMemoryStreamFields();
    final InMemoryLedger ledger = new InMemoryLedger();
    final ManualScheduler scheduler = new ManualScheduler();
    final I18nResolver texts = new FakeJira().texts();
    final AoPlaces places;
    final AoTeamLimits limitRows;
    final JiraTeamLimits limits;
    final AoPausedRules paused;
    final AoRuleLog log;
    final OfferRows offered;
    final LateOffers late;
    final TaskStreams streams;
    final Standings standings;
    final LimitLines lines;
    final FlowFields fields;
    final JiraTeamLists lists;
    final TeamGrounds grounds;
    final Guard guard;
    Optional<Flow> flow = Optional.empty();

    private final TrackedJira jira;
    private Predicate<String> broken = method -> false;

    WiredRules(TrackedJira jira, Clock clock) {
        this.jira = jira;
        ActiveObjects ao = breakable(ActiveObjects.class, jira.tables.activeObjects());
        CustomFieldManager customFields = jira.get(CustomFieldManager.class);
        ConstantsManager constants = jira.get(ConstantsManager.class);
        streams = new TaskStreams(breakable(StreamFields.class, streamFields), customFields, clock);
        standings = new Standings(streams, constants, () -> flow, ledger, clock);
        fields = new FlowFields(() -> flow, customFields, jira.parts(), clock);
        limitRows = new AoTeamLimits(ao, clock);
        CountedTasks counted = new CountedTasks(limitRows, standings, jira.get(IssueManager.class));
        places = new AoPlaces(ao, counted, Runnable::run, clock);
        limits = new JiraTeamLimits(
                limitRows,
                places,
                streams,
                standings,
                breakable(SearchService.class, jira.get(SearchService.class)),
                counted,
                constants,
                jira.get(ProjectManager.class),
                new BackgroundJob(scheduler, clock));
        paused = new AoPausedRules(ao, clock);
        lines = new LimitLines(limits, places, standings, paused, texts, clock);
        log = new AoRuleLog(ao, Runnable::run);
        offered = new OfferRows(ao);
        FlowTasks tasks = new FlowTasks(
                new TeamFlows(() -> flow, streamFields, clock),
                customFields,
                jira.get(IssueManager.class),
                jira.get(PermissionManager.class),
                jira.get(SearchService.class));
        late = new LateOffers(offered, tasks, jira.get(ChangeHistoryManager.class));
        AoTeamLists listRows = new AoTeamLists(ao, clock);
        lists = new JiraTeamLists(listRows, () -> flow, jira.parts(), customFields, new OneAtATime(new LocalLocks()));
        grounds = new TeamGrounds(listRows, lists, fields);
        guard = new Guard(streams, paused, log, new RuleScreens(jira.parts()), texts, clock);
    }

    /** From now on every question to the plugin's tables fails, or none does. */
    void databaseFails(boolean fails) {
        broken = fails ? method -> true : method -> false;
    }

    /** From now on nothing can be searched. */
    void searchFails() {
        broken = "searchCountOverrideSecurity"::equals;
    }

    /** From now on the plugin's tables can be read, and nothing be written into them. */
    void writingFails() {
        broken = "create"::equals;
    }

    /** Answers as that one, unless the tables fail. */
    <T> T breakable(Class<T> type, T real) {
        return type.cast(
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (broken.test(method.getName())) {
                        throw new IllegalStateException("the database is gone");
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** Makes the field of the stream. */
    void makeStreamField() {
        CustomField field = jira.tracker.fields().add("Stream", "", FieldType.SELECT);
        long urgent = jira.tracker.options().add(field, "Urgent").id();
        long planned = jira.tracker.options().add(field, "Planned").id();
        streamFields.complete(new StreamField(field.fieldId(), field.name(), urgent, planned, Optional.empty()));
    }

    /** The task as a transition's screen leaves it: in that stream. */
    MutableIssue in(Stream stream, MutableIssue issue) {
        Map<String, String> args = new HashMap<>();
        args.put("stream", StreamCode.of(Optional.of(stream)));
        try {
            new SetStreamFunction(guard, streams, jira.parts()).execute(Map.of("issue", issue), args, NOTHING);
        } catch (WorkflowException e) {
            throw new IllegalStateException("the stream of " + issue + " cannot be set", e);
        }
        return issue;
    }

    /** Somebody works on tasks in status 1. */
    void workInStatus1() {
        ledger.apply(
                project(),
                new ProjectSettings(
                        true, "en", Optional.empty(), Set.of(), "", Map.of("1", Stage.IN_WORK), false, false),
                () -> {});
    }

    /** One of the tasks that came in. */
    MutableIssue task(int number) {
        return jira.get(IssueManager.class).getIssueObject("LAKE-" + number);
    }

    /** Where they are. */
    long project() {
        return task(1).getProjectId();
    }

    /** The field of the stream. */
    StreamField field() {
        return streamFields.site().orElseThrow();
    }

    /** Changes a field of a task, of which Jira's listeners hear. */
    void put(int number, String field, String value) {
        jira.operations
                .edit()
                .store(
                        Optional.of("sailor-1"),
                        jira.tracker.issues().byKey("LAKE-" + number).orElseThrow(),
                        Map.of(field, Content.of(value)),
                        Happenings.UPDATED,
                        false);
    }

    /** There is room for one planned task. */
    void limit(Severity severity) {
        limits.change(project(), new Limits(List.of(new Limit(Stream.PLANNED, Optional.empty(), 1, severity))));
    }

    /**
     * Transition 11 takes tasks from status 3 to status 1 without a screen, and transition 12 does so with one; both heed the work
     * limit.
     */
    static WorkflowDescriptor workflow() {
        String limited =
                """
                <validators><validator type="class"><arg name="class.name">org.sluice.streams.jira.WorkLimitValidator</arg></validator></validators>
                <results><unconditional-result old-status="null" status="open" step="2"/></results>""";
        return WorkflowXml.read(
                """
                <workflow><initial-actions><action id="1" name="Create"><results>
                <unconditional-result old-status="null" status="open" step="1"/></results></action></initial-actions>
                <steps><step id="1" name="Waiting"><meta name="jira.status.id">3</meta><actions>
                <action id="11" name="Start">%1$s</action>
                <action id="12" name="Start with a reason" view="fieldscreen">%1$s</action></actions></step>
                <step id="2" name="Work"><meta name="jira.status.id">1</meta></step></steps></workflow>
                """
                        .formatted(limited));
    }

    List<Said> said() {
        RuleLog kept = log;
        return kept.latest(Optional.empty(), 50);
    }

    /** What was refused, in one line; empty when it passed. */
    static String refusal(Checking rule) {
        try {
            rule.check();
            return "";
        } catch (InvalidInputException e) {
            return String.join("; ", typed(e.getGenericErrors()));
        } catch (WorkflowException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @SuppressWarnings("unchecked") // OSWorkflow is older than generics.
    private static List<String> typed(List errors) {
        return errors;
    }

    /** A call of a validator or a post-function. */
    @FunctionalInterface
    interface Checking {
        void check() throws WorkflowException;
    }
}
