package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;

/** Looks the choices of select lists up, adds and changes them. */
public interface OptionsManager {
    Options getOptions(FieldConfig fieldConfig);

    Option findByOptionId(Long id);

    List<Option> findByOptionValue(String value);

    Option createOption(FieldConfig fieldConfig, Long parentOptionId, Long sequence, String value);

    List<Option> createOptions(FieldConfig config, Long parentOptionId, Long sequence, Iterable<String> options);

    void setValue(Option option, String value);

    void enableOption(Option option);

    void disableOption(Option option);

    void deleteOptionAndChildren(Option option);
}
