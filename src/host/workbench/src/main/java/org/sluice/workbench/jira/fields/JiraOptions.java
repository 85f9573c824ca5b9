package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import org.sluice.workbench.tracker.fields.FieldOptions;
import org.sluice.workbench.tracker.fields.Fields;

/** Looks the choices of select lists up, and adds them. */
public final class JiraOptions implements OptionsManager {
    private final Fields fields;
    private final FieldOptions options;

    public JiraOptions(Fields fields, FieldOptions options) {
        this.fields = fields;
        this.options = options;
    }

    /** Always the last: Jira's page orders options by their sequence, and plugins make them in that order. */
    @Override
    public Option createOption(FieldConfig config, Long parentOptionId, Long sequence, String value) {
        if (parentOptionId != null) {
            throw new UnsupportedOperationException("The workbench has no options below option " + parentOptionId);
        }
        return fields.byFieldId(config.getFieldId())
                .filter(field -> field.type().hasOptions())
                .map(field -> new JiraOption(options.add(field, value)))
                .orElseThrow(() -> new IllegalArgumentException("No field with options is " + config.getFieldId()));
    }

    @Override
    public Option findByOptionId(Long id) {
        return id == null ? null : options.byId(id).map(JiraOption::new).orElse(null);
    }
}
