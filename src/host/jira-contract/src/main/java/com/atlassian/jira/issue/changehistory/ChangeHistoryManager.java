package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/** Reads what was changed on an issue. */
public interface ChangeHistoryManager {
    List<ChangeHistoryItem> getAllChangeItems(Issue issue);

    /** Oldest first; the field is named as the change log names it. */
    List<ChangeItemBean> getChangeItemsForField(Issue issue, String fieldName);
}
