package com.atlassian.jira.issue.status.category;

/** One of the three groups that Jira sorts statuses into. */
public interface StatusCategory {
    String UNDEFINED = "undefined";
    String TO_DO = "new";
    String IN_PROGRESS = "indeterminate";
    String COMPLETE = "done";

    Long getId();

    String getKey();

    String getName();

    String getColorName();
}
