package org.sluice.streams.jira;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.List;
import java.util.Optional;
import org.sluice.streams.domain.ListedOption;

/** The options of a field in one of its contexts. */
final class OfferedOptions {

    private final OptionsManager options;
    private final FieldConfig config;

    OfferedOptions(OptionsManager options, FieldConfig config) {
        this.options = options;
        this.config = config;
    }

    /** Those that can be chosen. */
    List<Option> offered() {
        return now().stream().filter(option -> !disabled(option)).toList();
    }

    /** Whether what stands for a line can be chosen. */
    boolean offers(ListedOption line) {
        return offered().stream().anyMatch(option -> line.means(option.getOptionId(), option.getValue()));
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

    private Options now() {
        return options.getOptions(config);
    }

    static boolean disabled(Option option) {
        return Boolean.TRUE.equals(option.getDisabled());
    }
}
