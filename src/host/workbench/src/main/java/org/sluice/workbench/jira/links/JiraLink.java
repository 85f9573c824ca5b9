package org.sluice.workbench.jira.links;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import org.sluice.workbench.jira.issue.Around;
import org.sluice.workbench.tracker.issues.Link;

/** A link of the tracker; its issues are looked up when asked for. */
record JiraLink(Link link, Around around) implements IssueLink {
    @Override
    public Long getId() {
        return link.id();
    }

    @Override
    public Long getLinkTypeId() {
        return link.type().id();
    }

    @Override
    public Long getSourceId() {
        return link.sourceId();
    }

    @Override
    public Long getDestinationId() {
        return link.destinationId();
    }

    @Override
    public IssueLinkType getIssueLinkType() {
        return new JiraLinkType(link.type());
    }

    @Override
    public Issue getSourceObject() {
        return around.issue(link.sourceId());
    }

    @Override
    public Issue getDestinationObject() {
        return around.issue(link.destinationId());
    }
}
