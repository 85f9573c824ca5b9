package org.sluice.insight.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.MultipleSettableCustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.HostParts;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/** The one place that knows Jira's types for where fields are there. */
final class SelectFields {

    private static final String SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:multiselectsearcher";

    private final CustomFieldManager customFields;
    private final ProjectManager projects;
    private final OptionsManager options;
    private final FieldConfigSchemeManager schemes;
    private final StreamFields memory;

    private SelectFields(
            CustomFieldManager customFields,
            ProjectManager projects,
            OptionsManager options,
            FieldConfigSchemeManager schemes,
            StreamFields memory) {
        this.customFields = customFields;
        this.projects = projects;
        this.options = options;
        this.schemes = schemes;
        this.memory = memory;
    }

    /** The fields of this Jira, none when it has no services for them. */
    static Optional<SelectFields> in(
            HostParts parts, CustomFieldManager customFields, ProjectManager projects, StreamFields memory) {
        return parts.find(OptionsManager.class).flatMap(options -> parts.find(FieldConfigSchemeManager.class)
                .map(schemes -> new SelectFields(customFields, projects, options, schemes, memory)));
    }

    void give(long projectId, StreamWords words, Instant now) {
        StreamField stream = memory.site()
                .filter(known -> isSomewhere(customFields.getCustomFieldObject(known.id())))
                .orElseGet(() -> findOrMake(projectId, words, now));
        CustomField field = customFields.getCustomFieldObject(stream.id());
        boolean there = isIn(projectId, field);
        // One that an earlier undo had to leave there is remembered as given; one that is there otherwise somebody else
        // has added.
        memory.give(projectId, !there);
        if (!there) {
            schemes.addAssociatedContexts(
                    field.getConfigurationSchemes().get(0), Set.of(new ProjectContext(projectId, projects)), field);
        }
    }

    /** Whether the field is there, and in the project. */
    boolean isIn(long projectId, @Nullable CustomField field) {
        return field != null && schemes.getRelevantConfigScheme(projects.getProjectObj(projectId), field) != null;
    }

    /** With its last context a field loses its options, so that what is remembered of it is of no use. */
    private static boolean isSomewhere(@Nullable CustomField field) {
        return field != null && !field.getConfigurationSchemes().isEmpty();
    }

    /**
     * Whether the project has it no more. With its last project a field would lose its options, and with them what tasks hold:
     * it goes only if it is Sluice's own, and nothing says that anybody else needs it.
     */
    boolean take(long projectId, CustomField field, boolean own) {
        List<FieldConfigScheme> all = field.getConfigurationSchemes();
        FieldConfigScheme here = schemes.getRelevantConfigScheme(projects.getProjectObj(projectId), field);
        List<Long> inProjects = here == null ? List.of() : here.getAssociatedProjectIds();
        if (here == null && !all.isEmpty()) {
            return true;
        }
        if (inProjects.stream().anyMatch(id -> id != projectId)) {
            schemes.removeAssociatedContexts(here, Set.of(new ProjectContext(projectId, projects)), field);
            return true;
        }
        // a context without projects is one for all of them
        boolean needed = !own
                || all.size() > 1
                || (here != null && inProjects.isEmpty())
                || !Set.of(projectId).containsAll(memory.projects())
                || isUsed(field);
        if (!needed) {
            remove(field);
        }
        return !needed;
    }

    /**
     * Asked of what is stored: a search would not see tasks that are archived, that are in projects which the field was taken
     * from, or that have changed just now. Where this cannot be told it is used.
     */
    private boolean isUsed(CustomField field) {
        return !(field.getCustomFieldType() instanceof MultipleSettableCustomFieldType<?, ?> type)
                || field.getConfigurationSchemes().stream()
                        .flatMap(scheme -> options.getOptions(scheme.getOneAndOnlyConfig()).stream())
                        .anyMatch(option ->
                                !type.getIssueIdsWithValue(field, option).isEmpty());
    }

    private void remove(CustomField field) {
        try {
            customFields.removeCustomField(field);
        } catch (Exception e) {
            // The checked exception that it declares lies in a package that nothing else of Sluice needs from Jira.
            throw new IllegalStateException("the field " + field.getName() + " could not be taken away", e);
        }
    }

    private StreamField findOrMake(long projectId, StreamWords words, Instant now) {
        // One that is there unnoted was made after it was intended; if nothing tells when, it may be of any time.
        Instant since = memory.intended().orElse(Instant.EPOCH);
        memory.intend(now);
        StreamField stream = candidates(words)
                .flatMap(field -> withOptions(placed(projectId, field), words, since).stream())
                .findFirst()
                .orElseGet(() -> make(projectId, words, now));
        memory.complete(stream);
        return stream;
    }

    /** Select lists of that name, of which there is no second one, set up in one way for wherever they are there; Sluice's first. */
    private Stream<CustomField> candidates(StreamWords words) {
        Collection<CustomField> all = customFields.getCustomFieldObjects();
        return all.stream()
                .filter(field -> words.isName(field.getName()) && OwnField.isSelect(field))
                .filter(field -> all.stream()
                                .filter(other -> other.getName().equals(field.getName()))
                                .count()
                        == 1)
                .filter(field -> field.getConfigurationSchemes().size() == 1
                        || (OwnField.is(field, words) && !isSomewhere(field)))
                .sorted(Comparator.comparing(field -> !OwnField.is(field, words)));
    }

    /** One of Sluice's that is nowhere, since an administrator or the deletion of its last project took it away, is put here. */
    private CustomField placed(long projectId, CustomField field) {
        if (isSomewhere(field)) {
            return field;
        }
        memory.give(projectId, true);
        schemes.createDefaultScheme(
                field, List.of(new ProjectContext(projectId, projects)), Collections.singletonList(null));
        return Objects.requireNonNull(customFields.getCustomFieldObject(field.getId()), field.getName());
    }

    /** One that Sluice made before the server ended may lack its options; one of somebody else's has to have them. */
    private Optional<StreamField> withOptions(CustomField field, StreamWords words, Instant since) {
        FieldConfig config = configOf(field);
        boolean ours = OwnField.is(field, words);
        Optional<Option> urgent = option(config, words::isUrgent);
        Optional<Option> planned = option(config, words::isPlanned);
        if (!ours && (urgent.isEmpty() || planned.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new StreamField(
                field.getId(),
                field.getName(),
                urgent.orElseGet(() -> option(config, 1, words.urgent())).getOptionId(),
                planned.orElseGet(() -> option(config, 2, words.planned())).getOptionId(),
                ours ? Optional.of(since) : Optional.empty()));
    }

    private StreamField make(long projectId, StreamWords words, Instant now) {
        memory.give(projectId, true);
        CustomField field = create(projectId, words);
        FieldConfig config = configOf(field);
        return new StreamField(
                field.getId(),
                field.getName(),
                option(config, 1, words.urgent()).getOptionId(),
                option(config, 2, words.planned()).getOptionId(),
                Optional.of(now));
    }

    private CustomField create(long projectId, StreamWords words) {
        CustomFieldType<?, ?> type = Objects.requireNonNull(
                customFields.getCustomFieldType(OwnField.SELECT), "this Jira has no select lists");
        try {
            return customFields.createCustomField(
                    freeName(words),
                    words.description(),
                    type,
                    customFields.getCustomFieldSearcher(SEARCHER),
                    List.of(new ProjectContext(projectId, projects)),
                    Collections.singletonList(null));
        } catch (Exception e) {
            // The checked exception that it declares lies in a package that nothing else of Sluice needs from Jira.
            throw new IllegalStateException("the field " + words.name() + " could not be made", e);
        }
    }

    /** Jira takes a name twice, but its change log could not tell the two apart. */
    private String freeName(StreamWords words) {
        return customFields.getCustomFieldObjects().stream()
                        .anyMatch(field -> field.getName().equalsIgnoreCase(words.name()))
                ? words.otherName()
                : words.name();
    }

    private Optional<Option> option(FieldConfig config, Predicate<String> called) {
        return options.getOptions(config).stream()
                .filter(option -> called.test(option.getValue()))
                .findFirst();
    }

    private Option option(FieldConfig config, long sequence, String value) {
        return options.createOption(config, null, sequence, value);
    }

    private static FieldConfig configOf(CustomField field) {
        FieldConfigScheme scheme = field.getConfigurationSchemes().get(0);
        return scheme.getOneAndOnlyConfig();
    }
}
