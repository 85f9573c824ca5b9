package com.atlassian.jira.issue.customfields;

/** How a custom field is searched; Jira's own are taken by key. */
public interface CustomFieldSearcher {}
