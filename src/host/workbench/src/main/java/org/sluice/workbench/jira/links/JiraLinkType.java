package org.sluice.workbench.jira.links;

import com.atlassian.jira.issue.link.IssueLinkType;
import org.sluice.workbench.tracker.issues.LinkType;

/** A kind of link of the tracker. */
record JiraLinkType(LinkType type) implements IssueLinkType {
    @Override
    public Long getId() {
        return type.id();
    }

    @Override
    public String getName() {
        return type.name();
    }

    @Override
    public String getOutward() {
        return type.outward();
    }

    @Override
    public String getInward() {
        return type.inward();
    }
}
