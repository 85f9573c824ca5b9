package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.AbstractList;
import java.util.List;

/** The choices that a field offers in a context, as they were when they were asked for. There are none below others. */
final class JiraOptionList extends AbstractList<Option> implements Options {
    private final FieldConfig config;
    private final List<Option> options;

    JiraOptionList(FieldConfig config, List<Option> options) {
        this.config = config;
        this.options = List.copyOf(options);
    }

    @Override
    public Option get(int index) {
        return options.get(index);
    }

    @Override
    public int size() {
        return options.size();
    }

    @Override
    public List<Option> getRootOptions() {
        return options;
    }

    @Override
    public Option getOptionById(Long optionId) {
        return options.stream()
                .filter(option -> option.getOptionId().equals(optionId))
                .findFirst()
                .orElse(null);
    }

    /** Whatever its case, as in Jira. */
    @Override
    public Option getOptionForValue(String value, Long parentOptionId) {
        return options.stream()
                .filter(option -> parentOptionId == null && option.getValue().equalsIgnoreCase(value))
                .findFirst()
                .orElse(null);
    }

    @Override
    public FieldConfig getRelatedFieldConfig() {
        return config;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraOptionList that && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }
}
