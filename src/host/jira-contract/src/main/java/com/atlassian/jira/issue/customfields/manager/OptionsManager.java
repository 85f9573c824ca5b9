package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;

/** Looks the choices of select lists up. */
public interface OptionsManager {
    Option findByOptionId(Long id);
}
