package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import java.time.Clock;
import org.sluice.workbench.jira.issue.Around;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.writing.IssueWriting;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.workflow.engine.RuleTypes;
import org.sluice.workbench.workflow.engine.WorkflowEngine;
import org.sluice.workbench.workflow.rules.BuiltInRules;
import org.sluice.workbench.workflow.rules.RuleHost;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.StartingWorkflows;
import org.sluice.workbench.workflow.store.Workflows;

/** All that workflows need, made once; the default workflow and those of imported projects are there afterwards. */
public record WorkflowParts(
        Workflows workflows,
        Schemes schemes,
        WorkflowEngine engine,
        Transitions transitions,
        IssueWorkflowManager available,
        StartingWorkflows starting) {

    /**
     * Puts them together.
     *
     * @param pluginRules what plugins bring
     */
    public static WorkflowParts over(
            Tracker tracker,
            Around around,
            IssueWriting writing,
            Happenings happenings,
            GroupManager groups,
            PermissionManager permissions,
            RuleTypes pluginRules,
            Clock clock) {
        Workflows workflows = new Workflows(tracker.database());
        Schemes schemes = new Schemes(tracker.database());
        BuiltInRules builtIn = new BuiltInRules(
                new RuleHost(tracker, around.users(), groups, permissions),
                new TrackerWriting(tracker, writing, happenings, clock));
        WorkflowEngine engine = new WorkflowEngine(workflows, schemes, RuleTypes.firstOf(builtIn, pluginRules));
        StartingWorkflows starting = new StartingWorkflows(tracker, workflows, schemes, clock);
        starting.prepare();
        return new WorkflowParts(
                workflows,
                schemes,
                engine,
                new Transitions(tracker.database().jdbi(), engine, writing, happenings, around),
                new JiraIssueWorkflows(engine, permissions),
                starting);
    }
}
