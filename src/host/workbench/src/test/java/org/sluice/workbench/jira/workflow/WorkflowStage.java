package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sluice.contract.CurrentHost;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.jira.JiraComponents;
import org.sluice.workbench.jira.WorkbenchHost;
import org.sluice.workbench.jira.issue.Around;
import org.sluice.workbench.jira.issue.Contents;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.operations.history.Recorder;
import org.sluice.workbench.operations.writing.IssueWriting;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.Workflow;

/** A tracker with workflows, in which a test puts rules of its own. */
final class WorkflowStage {
    final ImportedTracker home;
    final Map<String, Object> rules = new HashMap<>();
    final List<Happening> told = new ArrayList<>();
    final WorkflowParts parts;
    final Around around;

    WorkflowStage(ImportedTracker home) {
        this.home = home;
        ZoneOffset zone = ZoneOffset.UTC;
        JiraComponents jira = new JiraComponents(
                home.tracker(),
                new IssueSearch(home.tracker(), ImportedTracker.CLOCK, zone),
                new CurrentUser(),
                new I18nResources(),
                zone);
        CurrentHost.set(new WorkbenchHost(jira.services(), zone));
        around = new Around(
                home.tracker().issues(),
                home.tracker().labels(),
                home.tracker().watches(),
                jira.get(ProjectManager.class),
                jira.get(ProjectComponentManager.class),
                jira.get(ConstantsManager.class),
                jira.get(UserManager.class),
                new Contents(home.tracker().fields()),
                issue -> true);
        Happenings happenings = new Happenings(home.tracker().database().jdbi());
        happenings.tell(told::add);
        IssueWriting writing = new IssueWriting(
                home.tracker(),
                new IssueFields(home.tracker()),
                new Recorder(home.tracker().database(), ImportedTracker.CLOCK),
                ImportedTracker.CLOCK);
        parts = WorkflowParts.over(
                home.tracker(),
                around,
                writing,
                happenings,
                jira.get(GroupManager.class),
                jira.get(PermissionManager.class),
                name -> Optional.ofNullable(rules.get(name)),
                ImportedTracker.CLOCK);
    }

    /** Lets the project follow a workflow of this XML. */
    void follow(String projectKey, String xml) {
        parts.workflows().save(new Workflow("test", false, "", xml, Optional.empty(), Instant.EPOCH));
        Scheme scheme =
                parts.schemes().add(new Scheme(OptionalLong.empty(), "test", "", Map.of(), Optional.of("test")));
        parts.schemes()
                .use(home.tracker().projects().byKey(projectKey).orElseThrow().id(), scheme.id());
    }

    MutableIssue issue(String key) {
        return around.wrap(home.issue(key));
    }

    /** Somebody who may work in every project; the import has brought in the name. */
    ApplicationUser worker(String name) {
        User user = home.user(name);
        home.tracker().groups().add(Groups.SOFTWARE_USERS, user);
        return around.users().getUserByKey(user.key());
    }
}
