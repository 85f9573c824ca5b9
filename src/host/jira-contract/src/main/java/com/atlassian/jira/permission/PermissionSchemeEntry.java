package com.atlassian.jira.permission;

/** One holder of one permission in a scheme; to be counted only. */
public interface PermissionSchemeEntry {}
