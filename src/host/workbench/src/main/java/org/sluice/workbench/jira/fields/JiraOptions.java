package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldOptions;

/** Looks the choices of select lists up, adds and changes them. */
public final class JiraOptions implements OptionsManager {
    private final FieldSurroundings around;
    private final FieldOptions options;

    public JiraOptions(FieldSurroundings around) {
        this.around = around;
        this.options = around.tracker().options();
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return new JiraOptionList(
                config,
                options.of(context(config)).stream().<Option>map(around::wrap).toList());
    }

    /** At the place of its sequence, counted from 0, or last without one. */
    @Override
    public Option createOption(FieldConfig config, Long parentOptionId, Long sequence, String value) {
        FieldContext context = context(config);
        if (parentOptionId != null) {
            throw new UnsupportedOperationException("The workbench has no options below option " + parentOptionId);
        }
        if (!around.require(context.fieldId()).type().hasOptions()) {
            throw new IllegalArgumentException("No field with options is " + config.getFieldId());
        }
        FieldOption made = options.add(context, value);
        if (sequence != null) {
            List<Long> order = new ArrayList<>(
                    options.of(context).stream().map(FieldOption::id).toList());
            order.remove(made.id());
            order.add((int) Math.max(0, Math.min(sequence, order.size())), made.id());
            options.arrange(order);
        }
        return around.wrap(made);
    }

    @Override
    public List<Option> createOptions(FieldConfig config, Long parentOptionId, Long sequence, Iterable<String> values) {
        long[] place = {sequence == null ? options.of(context(config)).size() : sequence};
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> createOption(config, parentOptionId, place[0]++, value))
                .toList();
    }

    @Override
    public Option findByOptionId(Long id) {
        return id == null ? null : options.byId(id).map(around::wrap).orElse(null);
    }

    /** In all fields, whatever its case. */
    @Override
    public List<Option> findByOptionValue(String value) {
        return options.all().stream()
                .filter(option -> option.value().equalsIgnoreCase(value))
                .<Option>map(around::wrap)
                .toList();
    }

    @Override
    public void setValue(Option option, String value) {
        change(option, found -> options.rename(found, value));
    }

    @Override
    public void enableOption(Option option) {
        change(option, found -> options.disable(found, false));
    }

    @Override
    public void disableOption(Option option) {
        change(option, found -> options.disable(found, true));
    }

    @Override
    public void deleteOptionAndChildren(Option option) {
        change(option, options::remove);
    }

    private void change(Option option, Consumer<FieldOption> change) {
        change.accept(options.byId(option.getOptionId())
                .orElseThrow(() -> new IllegalArgumentException("No option has the id " + option.getOptionId())));
    }

    private FieldContext context(FieldConfig config) {
        return around.tracker()
                .contexts()
                .byId(config.getId())
                .orElseThrow(() -> new IllegalArgumentException("No field is set up by " + config.getId()));
    }
}
