package org.sluice.workbench.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.testing.ImportedTracker;

/** Jira's API over a work place, with the texts that people read and all events that were published. */
final class WorkingJira implements EventPublisher {
    private final List<IssueEvent> events = new ArrayList<>();
    private final JiraComponents jira;

    private WorkingJira(WorkPlace place) {
        jira = new JiraComponents(
                place.tracker(),
                place.operations(),
                new IssueSearch(place.tracker(), ImportedTracker.CLOCK, ZoneOffset.UTC),
                new CurrentUser(),
                new I18nResources().withHostTexts("/workbench/i18n/pages"),
                ZoneOffset.UTC);
        jira.tellEvents(place.operations(), this);
    }

    static WorkingJira over(WorkPlace place) {
        return new WorkingJira(place);
    }

    <T> T get(Class<T> service) {
        return jira.get(service);
    }

    IssueService service() {
        return get(IssueService.class);
    }

    IssueInputParameters inputs() {
        return service().newIssueInputParameters();
    }

    ApplicationUser user(String name) {
        return get(UserManager.class).getUserByName(name);
    }

    MutableIssue issue(String key) {
        return get(IssueManager.class).getIssueObject(key);
    }

    List<IssueEvent> events() {
        return events;
    }

    @Override
    public void publish(Object event) {
        events.add((IssueEvent) event);
    }

    @Override
    public void register(Object listener) {
        throw new UnsupportedOperationException("Nobody listens here: " + listener);
    }

    @Override
    public void unregister(Object listener) {
        throw new UnsupportedOperationException("Nobody listens here: " + listener);
    }
}
