package org.sluice.workbench.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.jira.user.JiraUser;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.operations.writing.IssueDraft;
import org.sluice.workbench.tracker.people.User;

/** Reads and writes issues of the tracker, whoever asks. */
public final class JiraIssues implements IssueManager {
    private final Around around;
    private final Operations operations;

    public JiraIssues(Around around, Operations operations) {
        this.around = around;
        this.operations = operations;
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

    @Override
    public boolean isExistingIssueKey(String issueKey) {
        return getIssueObject(issueKey) != null;
    }

    @Override
    public Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException {
        JiraIssue draft = (JiraIssue) issue;
        Optional<User> creator = JiraUser.tracked(remoteUser);
        Map<String, Content> fields = new LinkedHashMap<>(draft.wanted());
        List.of(IssueFields.PROJECT, IssueFields.TYPE, IssueFields.STATUS).forEach(fields::remove);
        Desk desk = operations.desk();
        String begin = desk.steps().firstStatus(issue.getProjectId(), issue.getIssueTypeId());
        Outcome<org.sluice.workbench.tracker.issues.Issue> made = desk.happenings()
                .attempt(() -> desk.engine()
                        .begin(
                                creator,
                                new IssueDraft(
                                        issue.getProjectId(),
                                        issue.getIssueTypeId(),
                                        begin,
                                        creator.map(User::key),
                                        fields)));
        if (!made.isDone()) {
            throw new CreateException("The issue was not made: " + made.problems());
        }
        return around.wrap(made.get());
    }

    @Override
    public Issue updateIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail) {
        Map<String, Content> wanted = ((JiraIssue) issue).wanted();
        org.sluice.workbench.tracker.issues.Issue after =
                IssueStoring.store(operations, user, issue, wanted, Optional.empty(), eventDispatchOption, sendMail);
        issue.resetModifiedFields();
        return around.wrap(after);
    }

    @Override
    public void deleteIssue(
            ApplicationUser user, Issue issue, EventDispatchOption eventDispatchOption, boolean sendMail)
            throws RemoveException {
        if (getIssueObject(issue.getId()) == null) {
            throw new RemoveException("There is no issue with the id " + issue.getId());
        }
        operations
                .delete()
                .remove(
                        JiraUser.tracked(user),
                        JiraIssue.tracked(issue),
                        eventDispatchOption.isEventBeingSent(),
                        sendMail);
    }

    /** Whether the issue's step lets anybody edit it. */
    @Override
    public boolean isEditable(Issue issue) {
        return operations.desk().steps().isEditable(JiraIssue.tracked(issue));
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return isEditable(issue)
                && operations
                        .desk()
                        .tracker()
                        .permissions()
                        .has(
                                JiraUser.tracked(user),
                                ProjectPermissions.EDIT_ISSUES.permissionKey(),
                                JiraIssue.tracked(issue));
    }

    private MutableIssue wrap(Optional<org.sluice.workbench.tracker.issues.Issue> issue) {
        return issue.map(found -> new JiraIssue(found, around)).orElse(null);
    }
}
