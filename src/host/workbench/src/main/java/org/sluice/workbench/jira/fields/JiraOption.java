package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.customfields.option.Option;
import org.sluice.workbench.tracker.fields.FieldOption;

/** One choice of a select list. */
record JiraOption(FieldOption option) implements Option {
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

    /** As in Jira, where templates and exports rely on it. */
    @Override
    public String toString() {
        return option.value();
    }
}
