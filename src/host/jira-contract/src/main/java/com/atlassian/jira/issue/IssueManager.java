package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/** Reads issues from the database, not from the search index. */
public interface IssueManager {
    MutableIssue getIssueObject(Long id);

    MutableIssue getIssueObject(String key);

    MutableIssue getIssueByCurrentKey(String key);

    List<Issue> getIssueObjects(Collection<Long> items);

    Collection<Long> getIssueIdsForProject(Long id) throws GenericEntityException;

    long getIssueCountForProject(Long id);

    boolean isExistingIssueKey(String issueKey);

    /** Makes the issue without asking anybody's rights, by the first action of its workflow. */
    Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException;

    /** Keeps the modified fields without asking anybody's rights. */
    Issue updateIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail);

    void deleteIssue(ApplicationUser user, Issue issue, EventDispatchOption eventDispatchOption, boolean sendMail)
            throws RemoveException;

    boolean isEditable(Issue issue);

    boolean isEditable(Issue issue, ApplicationUser user);
}
