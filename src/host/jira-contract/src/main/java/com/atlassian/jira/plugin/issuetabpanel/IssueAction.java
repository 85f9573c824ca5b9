package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;

/** One thing that a tab shows. */
public interface IssueAction {
    String getHtml();

    Date getTimePerformed();

    /** Whether it belongs among all that happened as well. */
    boolean isDisplayActionAllTab();
}
