package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/** Who looks at the tab of which issue, and how. */
public final class GetActionsRequest {
    private final Issue issue;
    private final ApplicationUser remoteUser;
    private final boolean asynchronous;
    private final boolean showAll;
    private final String focusId;

    public GetActionsRequest(
            Issue issue, ApplicationUser remoteUser, boolean asynchronous, boolean showAll, String focusId) {
        this.issue = issue;
        this.remoteUser = remoteUser;
        this.asynchronous = asynchronous;
        this.showAll = showAll;
        this.focusId = focusId;
    }

    public Issue issue() {
        return issue;
    }

    /** Null for somebody who has not logged in. */
    public ApplicationUser remoteUser() {
        return remoteUser;
    }

    public boolean isAnonymous() {
        return remoteUser == null;
    }

    public boolean isAsynchronous() {
        return asynchronous;
    }

    public boolean isShowAll() {
        return showAll;
    }

    /** Null when nothing is to be pointed at. */
    public String getFocusId() {
        return focusId;
    }
}
