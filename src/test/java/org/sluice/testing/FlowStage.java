package org.sluice.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.java.ao.RawEntity;
import org.junit.rules.ExternalResource;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.sluice.contract.CurrentHost;
import org.sluice.platform.HostParts;
import org.sluice.platform.OneAtATime;
import org.sluice.streams.domain.FlowMemory;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.FlowSite;
import org.sluice.streams.domain.PartChoice;
import org.sluice.streams.domain.SetUp;
import org.sluice.streams.domain.SetUpPlan;
import org.sluice.streams.domain.SiteThing;
import org.sluice.streams.jira.AoFlows;
import org.sluice.streams.jira.AoTeamLists;
import org.sluice.streams.jira.FlowDeedRow;
import org.sluice.streams.jira.FlowRow;
import org.sluice.streams.jira.JiraFlowProjects;
import org.sluice.streams.jira.JiraFlowSite;
import org.sluice.streams.jira.JiraTeamLists;
import org.sluice.streams.jira.TeamListRow;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;
import org.sluice.work.jira.AoStreamFields;
import org.sluice.work.jira.StreamProjectRow;
import org.sluice.work.jira.StreamRow;
import org.sluice.workbench.jira.WorkbenchHost;
import org.sluice.workbench.jira.workflow.WorkflowParts;
import org.sluice.workbench.tracker.config.StartingConstants;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;

/** A site with workflows and the project EMPTY, on which the two-stream workflow is set up, as its administrator. */
@SuppressWarnings("NullAway.Init") // before() fills the workflows, and JUnit calls it before any test does
public final class FlowStage extends ExternalResource {

    public final SetClock clock = new SetClock(instant("2026-03-10"));
    public final TrackedJira jira;
    public final AoFlows flows;
    public WorkflowParts workflows;
    public final StreamFields streamFields;

    /** With the tables of set-up. */
    public FlowStage() {
        this(List.of());
    }

    /** With the tables of set-up, and one more for each of these. */
    public FlowStage(List<Class<? extends RawEntity<?>>> more) {
        List<Class<? extends RawEntity<?>>> tables = new ArrayList<>(more);
        tables.addAll(
                List.of(FlowRow.class, FlowDeedRow.class, StreamRow.class, StreamProjectRow.class, TeamListRow.class));
        jira = new TrackedJira(clock, tables, true);
        flows = new AoFlows(jira.tables.activeObjects());
        streamFields = new AoStreamFields(jira.tables.activeObjects());
    }

    @Override
    public Statement apply(Statement base, Description description) {
        return jira.apply(super.apply(base, description), description);
    }

    @Override
    protected void before() {
        jira.get(JiraAuthenticationContext.class)
                .setLoggedInUser(jira.get(UserManager.class).getUserByName("admin"));
        new StartingConstants(jira.database).prepare();
        jira.tracker.constants().forget();
        workflows = jira.openWorkflows(FlowStage::passing);
        CurrentHost.set(new WorkbenchHost(jira.services.services(), ZoneOffset.UTC));
        jira.tracker.projects().add("EMPTY", "Empty", Optional.empty());
        CustomField stream = jira.tracker.fields().add("Stream", "", FieldType.SELECT);
        streamFields.complete(
                new StreamField("customfield_" + stream.id(), "Stream", 1, 2, Optional.of(clock.instant())));
    }

    /** Each rule of Sluice, as one that lets everything through. */
    private static Optional<Object> passing(String className) {
        if (!className.startsWith("org.sluice.")) {
            return Optional.empty();
        }
        if (className.endsWith("Condition")) {
            return Optional.of((Condition) (vars, args, properties) -> true);
        }
        return Optional.of(
                className.endsWith("Validator")
                        ? (Validator) (vars, args, properties) -> {}
                        : (FunctionProvider) (vars, args, properties) -> {});
    }

    /** Through those parts of the host alone. */
    public FlowSite site(HostParts parts) {
        return new JiraFlowSite(
                parts,
                jira.get(CustomFieldManager.class),
                jira.get(ProjectManager.class),
                streamFields,
                jira.get(JiraAuthenticationContext.class),
                jira.get(SearchService.class),
                lists(),
                PluginTexts.texts());
    }

    /** The lists of teams. */
    public JiraTeamLists lists() {
        return new JiraTeamLists(
                new AoTeamLists(jira.tables.activeObjects(), clock),
                flows,
                jira.parts(),
                jira.get(CustomFieldManager.class),
                new OneAtATime(new LocalLocks()));
    }

    /** Its projects. */
    public JiraFlowProjects projects() {
        return new JiraFlowProjects(
                jira.parts(), jira.get(ProjectManager.class), jira.get(IssueManager.class), streamFields);
    }

    /** Set-up with what is remembered. */
    public SetUp setUp() {
        return setUp(flows);
    }

    /** Set-up with another memory. */
    public SetUp setUp(FlowMemory memory) {
        return new SetUp(site(jira.parts()), memory, clock);
    }

    /** Sets all up. */
    public void run(String language) {
        run(setUp(), language);
    }

    /** Sets all up. */
    public static void run(SetUp setUp, String language) {
        SetUpPlan plan = setUp.plan(language, PartChoice.NONE);
        setUp.run(plan, language, "ada");
    }

    /** The id of the project EMPTY. */
    public long empty() {
        return jira.tracker.projects().byKey("EMPTY").orElseThrow().id();
    }

    /** A new task in it, as its workflow begins. */
    public Issue task() {
        IssueService service = jira.get(IssueService.class);
        ApplicationUser admin = jira.get(UserManager.class).getUserByName("admin");
        IssueInputParameters inputs = service.newIssueInputParameters()
                .setProjectId(empty())
                .setIssueTypeId("10002")
                .setSummary("Printer")
                .setReporterId("admin");
        IssueService.CreateValidationResult valid = service.validateCreate(admin, inputs);
        assertThat(valid.getErrorCollection().getErrors()).isEmpty();
        assertThat(valid.getErrorCollection().getErrorMessages()).isEmpty();
        return service.create(admin, valid).getIssue();
    }

    /** The site of all that Sluice looks up. */
    public FlowSite site() {
        return site(jira.parts());
    }

    /** The names of all things of the site, by kind, in order. */
    public Map<Kind, List<String>> names() {
        Map<Kind, List<String>> names = new TreeMap<>();
        FlowSite site = site(jira.parts());
        for (Kind kind : Kind.values()) {
            names.put(
                    kind,
                    site.things(kind).stream().map(SiteThing::name).sorted().toList());
        }
        return names;
    }
}
