package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;

/** Who looks at which issue. */
public final class ShowPanelRequest {
    private final Issue issue;
    private final ApplicationUser remoteUser;

    public ShowPanelRequest(Issue issue, ApplicationUser remoteUser) {
        this.issue = issue;
        this.remoteUser = remoteUser;
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
}
