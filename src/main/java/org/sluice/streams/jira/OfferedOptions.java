package org.sluice.streams.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.MultipleSettableCustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.platform.HostParts;

/** The options of a field that every project has. */
final class OfferedOptions {

    private final OptionsManager options;
    private final CustomField field;
    private final FieldConfig config;

    private OfferedOptions(OptionsManager options, CustomField field) {
        this.options = options;
        this.field = field;
        this.config = field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
    }

    /** Those of a field, none when it is gone or this Jira offers no options. */
    static Optional<OfferedOptions> of(String fieldId, HostParts parts, CustomFieldManager fields) {
        return Optional.ofNullable(fields.getCustomFieldObject(fieldId))
                .flatMap(field -> parts.find(OptionsManager.class).map(options -> new OfferedOptions(options, field)));
    }

    /** What the field is called. */
    String fieldName() {
        return field.getName();
    }

    /** Those that can be chosen. */
    List<Option> offered() {
        return now().stream().filter(option -> !disabled(option)).toList();
    }

    /** The option of an id, none when it is gone. */
    Optional<Option> byId(long id) {
        return now().stream().filter(option -> option.getOptionId() == id).findFirst();
    }

    /** The option of these words, whatever their case. */
    Optional<Option> byText(String text) {
        return now().stream()
                .filter(option -> option.getValue().equalsIgnoreCase(text))
                .findFirst();
    }

    /** One more, after those that are there. */
    Option add(String text) {
        return options.createOption(config, null, (long) now().size(), text);
    }

    /** It can be chosen from now on. */
    Option offer(Option option) {
        if (disabled(option)) {
            options.enableOption(option);
        }
        return option;
    }

    /**
     * It can be chosen no more; gone altogether where no task holds it. Nobody can choose it any more when that is asked, which is
     * asked of what is stored: a search would not see tasks that are archived.
     */
    void withdraw(Option option) {
        if (!disabled(option)) {
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

    private Options now() {
        return options.getOptions(config);
    }

    private static boolean disabled(Option option) {
        return Boolean.TRUE.equals(option.getDisabled());
    }
}
