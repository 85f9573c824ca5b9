package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
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
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.deeds.WorkflowDoor;
import org.sluice.workbench.operations.events.Happening;
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
    final Operations operations;
    final UserManager users;
    private final IssueManager issues;

    WorkflowStage(ImportedTracker home) {
        this.home = home;
        ZoneOffset zone = ZoneOffset.UTC;
        WorkflowDoor door = new WorkflowDoor();
        operations = Operations.over(home.tracker(), ImportedTracker.CLOCK, door, door);
        JiraComponents jira = new JiraComponents(
                home.tracker(),
                operations,
                new IssueSearch(home.tracker(), ImportedTracker.CLOCK, zone),
                new CurrentUser(),
                new I18nResources(),
                zone);
        parts = jira.follow(operations, door, name -> Optional.ofNullable(rules.get(name)), ImportedTracker.CLOCK);
        CurrentHost.set(new WorkbenchHost(jira.services(), zone));
        operations.desk().happenings().tell(told::add);
        users = jira.get(UserManager.class);
        issues = jira.get(IssueManager.class);
    }

    /** Lets the project follow a workflow of this XML. */
    void follow(String projectKey, String xml) {
        parts.workflows().save(new Workflow("test", false, "", xml, Optional.empty(), Instant.EPOCH));
        Scheme scheme = parts.schemes().byName("test").orElseGet(() -> parts.schemes()
                .add(new Scheme(OptionalLong.empty(), "test", "", Map.of(), Optional.of("test"))));
        parts.schemes()
                .use(home.tracker().projects().byKey(projectKey).orElseThrow().id(), scheme.id());
    }

    MutableIssue issue(String key) {
        return issues.getIssueObject(key);
    }

    /** Somebody who may work in every project; the import has brought in the name. */
    ApplicationUser worker(String name) {
        User user = home.user(name);
        home.tracker().groups().add(Groups.SOFTWARE_USERS, user);
        return users.getUserByKey(user.key());
    }
}
