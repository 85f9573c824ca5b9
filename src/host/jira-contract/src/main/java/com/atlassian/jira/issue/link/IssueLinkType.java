package com.atlassian.jira.issue.link;

/** A kind of link, with its words at both ends. */
public interface IssueLinkType {
    Long getId();

    String getName();

    String getOutward();

    String getInward();
}
