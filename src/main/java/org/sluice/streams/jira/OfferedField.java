package org.sluice.streams.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.MultipleSettableCustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sluice.platform.HostParts;

/**
 * A field with options. An administrator of Jira may give some projects a context of their own, which has options of its own: what is
 * offered is a matter of the project, what is withdrawn is looked for in all contexts.
 */
final class OfferedField {

    private final OptionsManager options;
    private final CustomField field;

    private OfferedField(OptionsManager options, CustomField field) {
        this.options = options;
        this.field = field;
    }

    /** The field of an id, none when it is gone or this Jira offers no options. */
    static Optional<OfferedField> of(String fieldId, HostParts parts, CustomFieldManager fields) {
        return Optional.ofNullable(fields.getCustomFieldObject(fieldId))
                .flatMap(field -> parts.find(OptionsManager.class).map(options -> new OfferedField(options, field)));
    }

    /** What the field is called. */
    String name() {
        return field.getName();
    }

    /** What it offers in a project, none where the project does not have it. */
    Optional<OfferedOptions> in(long projectId) {
        return own(projectId).or(this::shared).map(this::options);
    }

    /** What it offers at a task, none where that does not have it. */
    Optional<OfferedOptions> at(Issue issue) {
        return Optional.ofNullable(field.getRelevantConfig(issue)).map(config -> new OfferedOptions(options, config));
    }

    /** Whether a project has options that others do not have. */
    boolean isApart(long projectId) {
        return own(projectId).isPresent();
    }

    private Optional<FieldConfigScheme> own(long projectId) {
        return contexts()
                .filter(context -> context.getAssociatedProjectIds().contains(projectId))
                .findFirst();
    }

    private Optional<FieldConfigScheme> shared() {
        return contexts()
                .filter(context -> context.getAssociatedProjectIds().isEmpty())
                .findFirst();
    }

    private Stream<FieldConfigScheme> contexts() {
        return field.getConfigurationSchemes().stream();
    }

    private OfferedOptions options(FieldConfigScheme context) {
        return new OfferedOptions(options, context.getOneAndOnlyConfig());
    }

    /** The option of an id, in whichever context, none when it is gone. */
    Optional<Option> byId(long id) {
        return contexts()
                .map(this::options)
                .flatMap(each -> each.byId(id).stream())
                .findFirst();
    }

    /**
     * It can be chosen no more; gone altogether where no task holds it. Nobody can choose it any more when that is asked, which is
     * asked of what is stored: a search would not see tasks that are archived.
     */
    void withdraw(Option option) {
        if (!OfferedOptions.disabled(option)) {
            options.disableOption(option);
        }
        if (!held(option)) {
            options.deleteOptionAndChildren(option);
        }
    }

    /** Whether any task holds it. */
    boolean held(Option option) {
        if (!(field.getCustomFieldType() instanceof MultipleSettableCustomFieldType<?, ?> type)) {
            return true;
        }
        Set<Long> holders = type.getIssueIdsWithValue(field, option);
        return !holders.isEmpty();
    }
}
