package com.atlassian.jira.issue.customfields.option;

/** One choice of a select list. */
public interface Option {
    Long getSequence();

    Boolean getDisabled();

    Option getParentOption();

    Long getOptionId();

    String getValue();
}
