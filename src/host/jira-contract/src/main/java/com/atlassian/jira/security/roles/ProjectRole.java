package com.atlassian.jira.security.roles;

/** A role that people can play in any project. */
public interface ProjectRole {
    Long getId();

    String getName();

    String getDescription();
}
