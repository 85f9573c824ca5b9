package com.atlassian.jira.issue.customfields.option;

/** One choice of a select list. */
public interface Option {

    Boolean getDisabled();

    Long getOptionId();

    String getValue();
}
