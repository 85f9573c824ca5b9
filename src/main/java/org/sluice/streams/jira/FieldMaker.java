package org.sluice.streams.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.MultipleSettableCustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.SiteThing;

/**
 * Fields of Jira's own types, for every project: the workflow, and the rules in anybody's own workflow, ask for them wherever they
 * are. One goes only if no task holds anything in it, nobody put it on a screen of their own and no rule of a workflow names it.
 */
final class FieldMaker implements PartMaker {

    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final String CHECKBOXES = "multicheckboxes";
    private static final String SELECT = "select";

    /** The rule of intake that asks for a reason and for the receiving team. */
    private static final String SCOPE_CHECK = "scope-check-validator";

    private final CustomFieldManager fields;
    private final OptionsManager options;
    private final FieldScreenManager screens;
    private final TaskCount tasks;
    private final FlowOptions words;
    private final ReadWorkflows workflows;

    private FieldMaker(
            CustomFieldManager fields,
            OptionsManager options,
            FieldScreenManager screens,
            TaskCount tasks,
            FlowOptions words,
            ReadWorkflows workflows) {
        this.fields = fields;
        this.options = options;
        this.screens = screens;
        this.tasks = tasks;
        this.words = words;
        this.workflows = workflows;
    }

    static Optional<PartMaker> in(
            HostParts parts,
            CustomFieldManager fields,
            TaskCount tasks,
            FlowOptions words,
            Function<JiraWorkflow, ReadWorkflow> reader) {
        return parts.find(OptionsManager.class).flatMap(options -> parts.find(FieldScreenManager.class)
                .flatMap(screens -> parts.find(WorkflowManager.class)
                        .map(workflows -> new FieldMaker(
                                fields, options, screens, tasks, words, new ReadWorkflows(workflows, reader)))));
    }

    static String type(FlowField field) {
        return switch (field) {
            case URGENT_GROUNDS, OUTSIDE_PRESSURE -> CHECKBOXES;
            case RECEIVING_TEAM -> SELECT;
            case REASON -> "textarea";
            case WHERE_WAS_I -> "textfield";
        };
    }

    @Override
    public List<SiteThing> things() {
        return fields.getCustomFieldObjects().stream()
                .map(field -> new SiteThing(
                        field.getId(), field.getName(), sort(field), PartMaker.text(field.getDescription())))
                .toList();
    }

    /** One that only some projects or issue types have is of another sort: it could not be asked for in the others. */
    private static String sort(CustomField field) {
        // the type of a field whose app is switched off may be gone
        String key = Optional.<CustomFieldType<?, ?>>ofNullable(field.getCustomFieldType())
                .map(CustomFieldType::getKey)
                .orElse("");
        List<FieldConfigScheme> where = field.getConfigurationSchemes();
        boolean everywhere = where.size() == 1
                && where.get(0).getAssociatedProjectIds().isEmpty()
                && where.get(0).isAllIssueTypes();
        return key.startsWith(TYPES) && everywhere ? key.substring(TYPES.length()) : "elsewhere " + key;
    }

    @Override
    public String make(FlowPart part, String name, Optional<String> begun, Making making) {
        String type = type(FlowField.valueOf(part.name()));
        CustomField field = begun.map(fields::getCustomFieldObject)
                .orElseGet(() -> create(name, making.description(), TYPES + type));
        if (type.equals(CHECKBOXES) || type.equals(SELECT)) {
            addOptions(field, words.of(FlowField.valueOf(part.name()), making.language()));
        }
        return field.getId();
    }

    private CustomField create(String name, String description, String typeKey) {
        CustomFieldType<?, ?> type = Objects.requireNonNull(fields.getCustomFieldType(typeKey), typeKey);
        try {
            return fields.createCustomField(
                    name,
                    description,
                    type,
                    fields.getDefaultSearcher(type),
                    List.of(GlobalIssueContext.getInstance()),
                    Collections.singletonList(null));
        } catch (Exception e) {
            // The checked exception that it declares lies in a package that nothing else of Sluice needs from Jira.
            throw new IllegalStateException("the field " + name + " could not be made", e);
        }
    }

    /** Those that are lacking, after those that are there. */
    private void addOptions(CustomField field, List<String> wanted) {
        FieldConfig config = field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        List<String> there = new ArrayList<>();
        options.getOptions(config).forEach(option -> there.add(option.getValue()));
        for (String value : wanted) {
            if (!there.contains(value)) {
                there.add(value);
                options.createOption(config, null, (long) there.size(), value);
            }
        }
    }

    @Override
    public Optional<InUse> inUse(FlowPart part, String id) {
        CustomField field = Objects.requireNonNull(fields.getCustomFieldObject(id), id);
        List<String> on = screens.getFieldScreenTabs(id).stream()
                .map(tab -> tab.getFieldScreen().getName())
                .distinct()
                .toList();
        if (!on.isEmpty()) {
            return Optional.of(new InUse(InUse.By.SCREENS, on));
        }
        return asking(text -> text.names(Kind.FIELD, id) || text.has(rule -> asks(rule, part)))
                .or(() -> field.getCustomFieldType() instanceof MultipleSettableCustomFieldType<?, ?> type
                        ? held(field, type)
                        : tasks.inUse("cf[" + field.getIdAsLong() + "] IS NOT EMPTY"));
    }

    @Override
    public Optional<InUse> leanedOn(FlowPart part) {
        return asking(text -> text.has(rule -> asks(rule, part)));
    }

    private Optional<InUse> asking(Predicate<ReadWorkflow> meant) {
        List<String> names = workflows.naming(meant);
        return names.isEmpty() ? Optional.empty() : Optional.of(new InUse(InUse.By.WORKFLOWS, names));
    }

    /** A rule for which no field was chosen asks for the one that plays the part. */
    private static boolean asks(ReadWorkflow.Rule rule, FlowPart part) {
        return switch (FlowField.valueOf(part.name())) {
            case URGENT_GROUNDS ->
                rule.calls(GroundsValidator.class)
                        && rule.arg(GroundsValidator.FIELD).isEmpty();
            case REASON ->
                (rule.calls(ReasonValidator.class)
                                && rule.arg(ReasonValidator.FIELD).isEmpty())
                        || (rule.calls(WorkLimitValidator.class)
                                && rule.arg(WorkLimitValidator.REASON).isEmpty())
                        || rule.isOurs(SCOPE_CHECK);
            case RECEIVING_TEAM -> rule.isOurs(SCOPE_CHECK) || rule.isOurs("record-outcome-function");
            case OUTSIDE_PRESSURE, WHERE_WAS_I -> false;
        };
    }

    /** Asked of what is stored: a search would not see tasks that are archived. */
    private Optional<InUse> held(CustomField field, MultipleSettableCustomFieldType<?, ?> type) {
        boolean held = false;
        for (FieldConfigScheme context : field.getConfigurationSchemes()) {
            for (Option option : options.getOptions(context.getOneAndOnlyConfig())) {
                Set<Long> holders = type.getIssueIdsWithValue(field, option);
                held = held || !holders.isEmpty();
            }
        }
        return held ? Optional.of(new InUse(InUse.By.TASKS, List.of())) : Optional.empty();
    }

    @Override
    public void remove(String id) {
        try {
            fields.removeCustomField(Objects.requireNonNull(fields.getCustomFieldObject(id), id));
        } catch (Exception e) {
            // As above.
            throw new IllegalStateException("the field " + id + " could not be taken away", e);
        }
    }
}
