package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** Reads what was changed on an issue. */
public interface ChangeHistoryManager {
    List<ChangeHistoryItem> getAllChangeItems(Issue issue);
}
