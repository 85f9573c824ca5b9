package com.atlassian.jira.entity;

/** What has a number of its own. */
public interface WithId {
    Long getId();
}
