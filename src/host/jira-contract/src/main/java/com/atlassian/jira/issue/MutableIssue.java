package com.atlassian.jira.issue;

/** An issue that could be changed; what the issue manager returns for one id or key. */
public interface MutableIssue extends Issue {}
