package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import org.sluice.workbench.tracker.fields.FieldOptions;

/** Looks the choices of select lists up. */
public final class JiraOptions implements OptionsManager {
    private final FieldOptions options;

    public JiraOptions(FieldOptions options) {
        this.options = options;
    }

    @Override
    public Option findByOptionId(Long id) {
        return id == null ? null : options.byId(id).map(JiraOption::new).orElse(null);
    }
}
