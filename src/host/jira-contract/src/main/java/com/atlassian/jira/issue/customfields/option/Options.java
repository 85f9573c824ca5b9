package com.atlassian.jira.issue.customfields.option;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;

/** The choices that a select list offers somewhere, in their order. */
public interface Options extends List<Option> {
    List<Option> getRootOptions();

    Option getOptionById(Long optionId);

    Option getOptionForValue(String value, Long parentOptionId);

    FieldConfig getRelatedFieldConfig();
}
