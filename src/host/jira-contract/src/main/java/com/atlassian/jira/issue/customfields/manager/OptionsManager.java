package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/** Looks the choices of select lists up, and adds them. */
public interface OptionsManager {
    Option findByOptionId(Long id);

    Option createOption(FieldConfig fieldConfig, Long parentOptionId, Long sequence, String value);
}
