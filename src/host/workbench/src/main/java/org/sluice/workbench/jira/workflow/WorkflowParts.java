package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.bc.workflow.WorkflowService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sluice.workbench.jira.issue.Around;
import org.sluice.workbench.jira.issue.Filled;
import org.sluice.workbench.jira.workflow.StoredWorkflow.Surroundings;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.Constants;
import org.sluice.workbench.workflow.engine.RuleTypes;
import org.sluice.workbench.workflow.engine.WorkflowEngine;
import org.sluice.workbench.workflow.migration.SchemeMigration;
import org.sluice.workbench.workflow.rules.BuiltInRules;
import org.sluice.workbench.workflow.rules.RuleHost;
import org.sluice.workbench.workflow.rules.StepRights;
import org.sluice.workbench.workflow.store.SchemeDrafts;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.StartingWorkflows;
import org.sluice.workbench.workflow.store.Workflows;

/**
 * All that workflows need, made once; the default workflow and those of imported projects are there afterwards.
 *
 * @param seam how what people do to issues goes through their workflows
 * @param services what plugins import
 */
public record WorkflowParts(
        Workflows workflows,
        Schemes schemes,
        SchemeMigration migration,
        WorkflowEngine engine,
        Transitions transitions,
        IssueWorkflowManager available,
        WorkflowSeam seam,
        Map<Class<?>, Object> services) {

    /**
     * Puts them together over Jira's services that are there already.
     *
     * @param pluginRules what plugins bring
     */
    public static WorkflowParts over(
            Desk desk, Around around, Map<Class<?>, Object> jira, RuleTypes pluginRules, Clock clock) {
        Tracker tracker = desk.tracker();
        Workflows workflows = new Workflows(tracker.database());
        Schemes schemes = new Schemes(tracker.database());
        PermissionManager permissions = (PermissionManager) jira.get(PermissionManager.class);
        RuleHost rules =
                new RuleHost(tracker, around.users(), (GroupManager) jira.get(GroupManager.class), permissions);
        BuiltInRules builtIn =
                new BuiltInRules(rules, new TrackerWriting(tracker, desk.writing(), desk.happenings(), clock));
        WorkflowEngine engine = new WorkflowEngine(workflows, schemes, RuleTypes.firstOf(builtIn, pluginRules));
        tracker.permissions().restrictedBy(new StepRights(tracker, engine));
        new StartingWorkflows(tracker, workflows, schemes, clock).prepare();
        Transitions transitions =
                new Transitions(tracker.database().jdbi(), engine, desk.writing(), desk.happenings(), around);
        IssueWorkflowManager available = new JiraIssueWorkflows(engine, permissions);
        WorkflowSeam seam =
                new WorkflowSeam(desk, workflows, engine, transitions, available, filled(tracker, around, jira));
        Map<Class<?>, Object> services = services(workflows, schemes, engine, tracker.constants(), jira, clock);
        services.put(IssueWorkflowManager.class, available);
        SchemeDrafts drafts = new SchemeDrafts(tracker.database(), schemes);
        SchemeMigration migration = new SchemeMigration(tracker, workflows, schemes, drafts, desk.writing());
        return new WorkflowParts(workflows, schemes, migration, engine, transitions, available, seam, services);
    }

    private static Filled filled(Tracker tracker, Around around, Map<Class<?>, Object> jira) {
        return new Filled(
                tracker.fields(),
                (CustomFieldManager) jira.get(CustomFieldManager.class),
                (OptionsManager) jira.get(OptionsManager.class),
                around.users(),
                around);
    }

    private static Map<Class<?>, Object> services(
            Workflows workflows,
            Schemes schemes,
            WorkflowEngine engine,
            Constants constants,
            Map<Class<?>, Object> jira,
            Clock clock) {
        Surroundings surroundings =
                new Surroundings(workflows, schemes, (ConstantsManager) jira.get(ConstantsManager.class), (UserManager)
                        jira.get(UserManager.class));
        JiraWorkflows manager = new JiraWorkflows(surroundings, engine, clock);
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        services.put(WorkflowManager.class, manager);
        services.put(WorkflowService.class, new JiraWorkflowService(manager, (GlobalPermissionManager)
                jira.get(GlobalPermissionManager.class)));
        services.put(org.sluice.contract.Workflows.class, manager);
        services.put(StatusManager.class, new JiraStatuses(constants, surroundings.constants(), manager));
        services.put(WorkflowSchemeManager.class, new JiraWorkflowSchemes(schemes, (ProjectManager)
                jira.get(ProjectManager.class)));
        return services;
    }
}
