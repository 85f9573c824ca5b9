package org.sluice.streams.jira;

import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.rules.ExternalResource;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.sluice.contract.CurrentHost;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.FlowMemory;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.FlowSite;
import org.sluice.streams.domain.SetUp;
import org.sluice.streams.domain.SetUpPlan;
import org.sluice.streams.domain.SiteThing;
import org.sluice.streams.domain.StatusChoice;
import org.sluice.testing.PluginTexts;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;
import org.sluice.work.jira.AoStreamFields;
import org.sluice.work.jira.StreamProjectRow;
import org.sluice.work.jira.StreamRow;
import org.sluice.workbench.jira.WorkbenchHost;
import org.sluice.workbench.tracker.config.StartingConstants;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;

/** A site with workflows and the project EMPTY, on which the two-stream workflow is set up, as its administrator. */
final class FlowStage extends ExternalResource {

    final SetClock clock = new SetClock(instant("2026-03-10"));
    final TrackedJira jira = new TrackedJira(
            clock, List.of(FlowRow.class, FlowDeedRow.class, StreamRow.class, StreamProjectRow.class), true);
    final AoFlows flows = new AoFlows(jira.tables.activeObjects());
    final StreamFields streamFields = new AoStreamFields(jira.tables.activeObjects());

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
        jira.openWorkflows();
        CurrentHost.set(new WorkbenchHost(jira.services.services(), ZoneOffset.UTC));
        jira.tracker.projects().add("EMPTY", "Empty", Optional.empty());
        CustomField stream = jira.tracker.fields().add("Stream", "", FieldType.SELECT);
        streamFields.complete(
                new StreamField("customfield_" + stream.id(), "Stream", 1, 2, Optional.of(clock.instant())));
    }

    FlowSite site(HostParts parts) {
        return new JiraFlowSite(
                parts,
                jira.get(CustomFieldManager.class),
                jira.get(ProjectManager.class),
                streamFields,
                jira.get(JiraAuthenticationContext.class),
                jira.get(SearchService.class),
                PluginTexts.texts());
    }

    JiraFlowProjects projects() {
        return new JiraFlowProjects(
                jira.parts(), jira.get(ProjectManager.class), jira.get(IssueManager.class), streamFields);
    }

    SetUp setUp() {
        return setUp(flows);
    }

    SetUp setUp(FlowMemory memory) {
        return new SetUp(site(jira.parts()), memory, clock);
    }

    void run(String language) {
        run(setUp(), language);
    }

    static void run(SetUp setUp, String language) {
        SetUpPlan plan = setUp.plan(language, StatusChoice.NONE);
        setUp.run(plan, language, "ada");
    }

    /** The names of all things of the site, by kind, in order. */
    Map<Kind, List<String>> names() {
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
