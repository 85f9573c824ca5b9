package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.ApplicationProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.java.ao.RawEntity;
import org.sluice.intake.domain.AnswerDays;
import org.sluice.intake.domain.ChosenLines;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.Receivers;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.ScopeSearch;
import org.sluice.intake.domain.Triage;
import org.sluice.intake.domain.TriageWorkflow;
import org.sluice.intake.domain.WayInTask;
import org.sluice.intake.domain.WayInTasks;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.Host;
import org.sluice.platform.Languages;
import org.sluice.platform.Postbox;
import org.sluice.platform.Words;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowResolution;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.FreeDays;
import org.sluice.streams.domain.TurnSettings;
import org.sluice.streams.domain.Turns;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.PluginTexts;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;
import org.sluice.work.rules.PausedRules;
import org.sluice.work.rules.jira.RuleFields;
import org.sluice.workbench.tracker.config.StartingConstants;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;

/** What delivers, wired over a tracked Jira; mail that would leave is kept. */
final class OutboxStage {

    /** The tables that delivering needs. */
    static final List<Class<? extends RawEntity<?>>> TABLES = List.of(
            OutboxRow.class,
            OutcomeRow.class,
            ScopeLineRow.class,
            ScopeChangeRow.class,
            SweepRow.class,
            SweptTaskRow.class);

    /** A status in which no task of the stage is. */
    private static final String LEFT = "0";

    /** Jira's own workflow, where what is reopened is in triage, what is closed is done, and an open task waits for others. */
    private static final Flow FLOW = new Flow(
            "",
            Map.of(
                    FlowStatus.IN_TRIAGE, "4",
                    FlowStatus.WAITING_FOR_REPORTER, "1",
                    FlowStatus.IN_PROGRESS, "3",
                    FlowStatus.DONE, "6"),
            Map.of(),
            Map.of(FlowResolution.NOT_FOR_US, "10001"),
            Map.of());

    final List<Mail> mail = new ArrayList<>();
    final AoOutbox outbox;
    final AoPassedOn passed;
    final AoSweeps sweeps;
    final AoIntakeOutcomes outcomes;
    boolean hasMailServer = true;
    boolean paused;
    String faultyBox = "";
    private final TrackedJira jira;
    private final SetClock clock;
    private final AoScopeCatalogues catalogues;

    OutboxStage(TrackedJira jira, SetClock clock) {
        this(jira, clock, jira.tables.activeObjects());
    }

    /** The same over other tables. */
    OutboxStage(TrackedJira jira, SetClock clock, ActiveObjects ao) {
        this.jira = jira;
        this.clock = clock;
        sweeps = new AoSweeps(ao);
        outbox = new AoOutbox(ao);
        passed = new AoPassedOn(ao);
        outcomes = new AoIntakeOutcomes(ao);
        catalogues = new AoScopeCatalogues(ao, clock);
    }

    /** Two teams, SUP and NET: rita, who speaks Danish, reports to SUP, where karl works, and vera has nothing said of her. */
    OutboxStage site() {
        new StartingConstants(jira.database).prepare();
        jira.tracker.constants().forget();
        jira.openWorkflows();
        person("rita", "da", true, "rita@example.org");
        person("karl", "en", true, "karl@example.org");
        jira.tracker.projects().add("SUP", "IT support", Optional.of("karl"));
        jira.tracker.projects().add("NET", "Network", Optional.empty());
        return this;
    }

    void person(String name, String language, boolean active, String address) {
        User user = new User(name, name, name + " Holm", address, active, language);
        jira.tracker.users().add(user, name);
        jira.tracker.groups().add(Groups.SOFTWARE_USERS, user);
    }

    /** Somebody reports a task to SUP. */
    MutableIssue reported(String person, String summary, String description) {
        long id = wayIn().make(person, project("SUP"), new WayInTask(summary, description, Map.of(), Optional.empty()))
                .id()
                .orElseThrow();
        return jira.get(IssueManager.class).getIssueObject(id);
    }

    long project(String key) {
        return jira.get(ProjectManager.class).getProjectObjByKey(key).getId();
    }

    /** Lines of who does what of SUP. */
    void lines(ScopeLine... lines) {
        linesOf("SUP", lines);
    }

    void linesOf(String key, ScopeLine... lines) {
        long project = project(key);
        catalogues.change(project, catalogues.version(project), List.of(lines), "karl");
    }

    /** Karl says something of a task, and half a minute goes by. */
    void said(MutableIssue task, IntakeOutcome outcome, String receiver, String reason) {
        outbox.add(Outgoing.of(record(task, outcome, receiver), LEFT, "karl", reason));
        clock.set(clock.instant().plus(Outgoing.LEAVES));
    }

    RecordedOutcome record(MutableIssue task, IntakeOutcome outcome, String receiver) {
        RecordedOutcome said =
                new RecordedOutcome(task.getId(), task.getProjectId(), outcome, receiver, clock.instant());
        outcomes.record(said);
        return said;
    }

    /** What waits, as the team looks at it. */
    TeamOutbox team() {
        return new TeamOutbox(outbox, passed, job(), clock);
    }

    private OutboxJob job() {
        return new OutboxJob(work(wayIn()), new LocalLocks(), new BackgroundJob(new ManualScheduler(), clock));
    }

    /** What is due is delivered. */
    void run() {
        work(wayIn()).drain(() -> false);
    }

    OutboxWork work(WayInTasks wayIn) {
        IssueManager issues = jira.get(IssueManager.class);
        ProjectManager projects = jira.get(ProjectManager.class);
        PermissionManager permissions = jira.get(PermissionManager.class);
        UserManager users = jira.get(UserManager.class);
        ApplicationProperties home = home();
        Languages languages = new Languages(jira.parts(), users);
        MailDesk desk = new MailDesk(postbox(), new Words(PluginTexts.texts()));
        PassedOnLines lines =
                new PassedOnLines(receivers(), catalogues, new ScopeSearch(catalogues, new SnowballStems()));
        PassedOnText text = new PassedOnText(passed, projects, issues, home, host());
        PassedOnTasks tasks = new PassedOnTasks(
                outbox,
                passed,
                wayIn,
                text,
                new PassedOnLinks(jira.parts()),
                desk,
                languages,
                projects,
                issues,
                permissions,
                users);
        PassedOnFollowing following = following(lines);
        ReporterPost reporter = new ReporterPost(desk, lines, languages, projects, issues, permissions, home);
        Reminders reminders = reminders(reporter);
        return new OutboxWork(
                outbox,
                new Delivery(
                        outbox,
                        outcomes,
                        new ReceiverPost(
                                lines,
                                tasks,
                                new DepartmentPost(desk, text, languages),
                                outbox,
                                passed,
                                following,
                                issues),
                        reporter,
                        new SweptPost(sweeps),
                        reminders,
                        issues,
                        clock),
                following,
                reminders,
                clock);
    }

    private Reminders reminders(ReporterPost reporter) {
        return new Reminders(
                outbox,
                outcomes,
                new IntakeFlow(() -> Optional.of(FLOW)),
                new AnswerDays(
                        Stub.of(Turns.class)
                                .gives("settings", TurnSettings.FIRST)
                                .make(),
                        new FreeDays((days, country) -> Set.of())),
                reporter,
                Stub.of(PausedRules.class).answers("in", project -> paused).make(),
                jira.get(IssueManager.class),
                host(),
                clock);
    }

    private PassedOnTo receivers() {
        return new PassedOnTo(
                new IntakeFlow(Optional::empty),
                fields(),
                new Receivers(catalogues),
                jira.get(ProjectManager.class),
                jira.get(PermissionManager.class),
                jira.get(UserManager.class));
    }

    /** What sweeps a backlog of a project in which tasks are in triage when they are open. */
    SweepWork sweeping(Triage triage, PausedRules paused) {
        IssueManager issues = jira.get(IssueManager.class);
        IntakeFlow flow = new IntakeFlow(
                () -> Optional.of(new Flow("", Map.of(FlowStatus.IN_TRIAGE, "1"), Map.of(), Map.of(), Map.of())));
        Languages languages = new Languages(jira.parts(), jira.get(UserManager.class));
        Words words = new Words(PluginTexts.texts());
        TaskScope scope = scope(
                Stub.of(ChosenLines.class).gives("of", OptionalLong.empty()).make());
        SweepMail letters = new SweepMail(
                new MailDesk(postbox(), words),
                receivers(),
                languages,
                jira.get(ProjectManager.class),
                issues,
                jira.get(PermissionManager.class),
                home());
        return new SweepWork(
                sweeps,
                new SweepMoves(sweeps, triage, scope, flow, outcomes, issues, words, clock),
                new SweepTelling(sweeps, letters, outcomes, issues, clock),
                paused,
                jira.get(UserManager.class));
    }

    /** What tasks are about, where these lines were chosen on the way in. */
    TaskScope scope(ChosenLines chosen) {
        return scope(catalogues, chosen, jira, clock);
    }

    /** The same by other lines. */
    static TaskScope scope(AoScopeCatalogues catalogues, ChosenLines chosen, TrackedJira jira, SetClock clock) {
        ScopeSearch search = new ScopeSearch(catalogues, new SnowballStems());
        CustomFieldManager fields = jira.get(CustomFieldManager.class);
        RequestFields request =
                new RequestFields(search, new RuleFields(fields, jira.parts()), fields, jira.parts(), clock);
        return new TaskScope(search, chosen, request, fields);
    }

    private static ApplicationProperties home() {
        return Stub.of(ApplicationProperties.class)
                .gives("getBaseUrl", "https://jira.example.org")
                .make();
    }

    private PassedOnFollowing following(PassedOnLines lines) {
        IssueManager issues = jira.get(IssueManager.class);
        IntakeFlow flow = new IntakeFlow(() -> Optional.of(FLOW));
        JiraTakingBack moves = new JiraTakingBack(
                flow,
                issues,
                jira.get(IssueService.class),
                jira.get(WorkflowManager.class),
                jira.get(UserManager.class),
                jira.parts(),
                new Words(PluginTexts.texts()));
        Returning returning = new Returning(passed, lines, moves, jira.get(ProjectManager.class), clock);
        return new PassedOnFollowing(
                passed, outcomes, flow, issues, jira.get(ChangeHistoryManager.class), returning, clock);
    }

    /** What a rule writes down. */
    SaidOutcomes sending(IntakeFlow flow) {
        return new SaidOutcomes(outbox, job(), flow, fields());
    }

    private RuleFields fields() {
        return new RuleFields(jira.get(CustomFieldManager.class), jira.parts());
    }

    JiraWayInTasks wayIn() {
        return new JiraWayInTasks(
                jira.get(IssueService.class),
                jira.get(ProjectManager.class),
                jira.get(PermissionManager.class),
                jira.get(UserManager.class),
                jira.get(WorkflowManager.class),
                new TriageWorkflow(Optional::empty));
    }

    private Postbox postbox() {
        return new Postbox() {
            @Override
            public boolean isOpen() {
                return hasMailServer;
            }

            @Override
            public void put(String to, String subject, String text) {
                if (to.equals(faultyBox)) {
                    throw new IllegalStateException("no such box: " + to);
                }
                mail.add(new Mail(to, subject, text));
            }
        };
    }

    private Host host() {
        return new Host(
                jira.get(JiraAuthenticationContext.class),
                jira.get(PermissionManager.class),
                jira.get(GlobalPermissionManager.class),
                jira.get(ProjectManager.class),
                jira.get(IssueManager.class),
                jira.get(TimeZoneManager.class));
    }

    /** A message that would have left. */
    record Mail(String to, String subject, String text) {}
}
