package org.sluice.workbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads issues from the tracker, whoever asks. */
public final class JiraIssues implements IssueManager {
    private final Around around;

    public JiraIssues(Around around) {
        this.around = around;
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return around.issues().idsOfProject(projectId);
    }

    @Override
    public long getIssueCountForProject(Long projectId) {
        return around.issues().countOfProject(projectId);
    }

    /** One statement for all of them, in the order asked for; those that are gone are left out. */
    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return around.issues().byIds(ids).stream()
                .<Issue>map(found -> new JiraIssue(found, around))
                .toList();
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : wrap(around.issues().byId(id));
    }

    /** Also finds an issue under a key that it had before it was moved. */
    @Override
    public MutableIssue getIssueObject(String key) {
        return key == null ? null : wrap(around.issues().byKey(key));
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        MutableIssue found = getIssueObject(key);
        return found != null && found.getKey().equals(key) ? found : null;
    }

    private MutableIssue wrap(Optional<org.sluice.workbench.tracker.issues.Issue> issue) {
        return issue.map(found -> new JiraIssue(found, around)).orElse(null);
    }
}
