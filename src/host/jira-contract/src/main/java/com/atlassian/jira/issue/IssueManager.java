package com.atlassian.jira.issue;

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
}
