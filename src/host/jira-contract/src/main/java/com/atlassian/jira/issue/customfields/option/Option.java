package com.atlassian.jira.issue.customfields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;

/** One choice of a select list. */
public interface Option {
    Long getSequence();

    Boolean getDisabled();

    FieldConfig getRelatedCustomField();

    Long getOptionId();

    String getValue();
}
