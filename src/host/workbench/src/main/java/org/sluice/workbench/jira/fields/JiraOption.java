package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import org.sluice.workbench.tracker.fields.FieldOption;

/** One choice of a select list; two are equal when their ids are. */
final class JiraOption implements Option {
    private final FieldOption option;
    private final FieldSurroundings around;

    JiraOption(FieldOption option, FieldSurroundings around) {
        this.option = option;
        this.around = around;
    }

    @Override
    public Long getOptionId() {
        return option.id();
    }

    @Override
    public String getValue() {
        return option.value();
    }

    @Override
    public Boolean getDisabled() {
        return option.disabled();
    }

    /** Its place among the options of its context, counted from 0. */
    @Override
    public Long getSequence() {
        return (long) around
                .tracker()
                .contexts()
                .byId(option.contextId())
                .map(around.tracker().options()::of)
                .stream()
                .flatMap(options -> options.stream())
                .map(FieldOption::id)
                .toList()
                .indexOf(option.id());
    }

    @Override
    public FieldConfig getRelatedCustomField() {
        return around.tracker()
                .contexts()
                .byId(option.contextId())
                .map(around::wrap)
                .orElse(null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JiraOption that && option.id() == that.option.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(option.id());
    }

    /** As in Jira, where templates and exports rely on it. */
    @Override
    public String toString() {
        return option.value();
    }
}
