package org.sluice.insight.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.ProjectManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sluice.platform.HostParts;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/**
 * The one place that knows Jira's types for where fields are there. A field that Sluice made is told from one that a person made
 * by how its description begins.
 */
final class SelectFields {

    private static final String OURS = "Sluice: ";
    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final String SELECT = TYPES + "select";
    private static final String SEARCHER = TYPES + "multiselectsearcher";

    private final CustomFieldManager customFields;
    private final ProjectManager projects;
    private final OptionsManager options;
    private final FieldConfigSchemeManager schemes;
    private final SearchService search;
    private final StreamFields memory;

    private SelectFields(
            CustomFieldManager customFields,
            ProjectManager projects,
            OptionsManager options,
            FieldConfigSchemeManager schemes,
            SearchService search,
            StreamFields memory) {
        this.customFields = customFields;
        this.projects = projects;
        this.options = options;
        this.schemes = schemes;
        this.search = search;
        this.memory = memory;
    }

    /** The fields of this Jira, none when it has no services for them. */
    static Optional<SelectFields> in(
            HostParts parts,
            CustomFieldManager customFields,
            ProjectManager projects,
            SearchService search,
            StreamFields memory) {
        return parts.find(OptionsManager.class).flatMap(options -> parts.find(FieldConfigSchemeManager.class)
                .map(schemes -> new SelectFields(customFields, projects, options, schemes, search, memory)));
    }

    boolean give(long projectId, StreamWords words, Instant now) {
        StreamField stream = memory.site()
                .filter(known -> customFields.getCustomFieldObject(known.id()) != null)
                .orElseGet(() -> findOrMake(projectId, words, now));
        CustomField field = customFields.getCustomFieldObject(stream.id());
        boolean there = schemes.getRelevantConfigScheme(projects.getProjectObj(projectId), field) != null;
        // A field of Sluice's that an earlier undo had to leave in its last project is as good as given now.
        memory.give(projectId, !there || stream.made().isPresent());
        if (!there) {
            schemes.addAssociatedContexts(
                    field.getConfigurationSchemes().get(0), Set.of(new ProjectContext(projectId, projects)), field);
        }
        return true;
    }

    /** With its last project a field would lose its options, and with them what tasks hold in it. */
    boolean take(long projectId) {
        Optional<StreamField> stream = memory.site();
        Optional<CustomField> field = stream.map(StreamField::id).map(customFields::getCustomFieldObject);
        if (field.isPresent() && isElsewhere(field.get(), projectId)) {
            schemes.removeAssociatedContexts(
                    field.get().getConfigurationSchemes().get(0),
                    Set.of(new ProjectContext(projectId, projects)),
                    field.get());
        } else if (field.isPresent() && stream.flatMap(StreamField::made).isPresent() && !isUsed(field.get())) {
            remove(field.get());
        }
        return true;
    }

    private static boolean isElsewhere(CustomField field, long projectId) {
        FieldConfigScheme scheme = field.getConfigurationSchemes().get(0);
        return scheme.getAssociatedProjectIds().stream().anyMatch(id -> id != projectId);
    }

    /** Where this cannot be told it is used. */
    private boolean isUsed(CustomField field) {
        SearchService.ParseResult holds = search.parseQuery(null, "cf[" + field.getIdAsLong() + "] is not EMPTY");
        try {
            return !holds.isValid() || search.searchCountOverrideSecurity(null, holds.getQuery()) > 0;
        } catch (SearchException e) {
            throw new IllegalStateException("it could not be found out who uses " + field.getName(), e);
        }
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
        memory.intend();
        StreamField stream = candidates(words)
                .flatMap(field -> withOptions(field, words))
                .orElseGet(() -> make(projectId, words, now));
        memory.complete(stream);
        return stream;
    }

    /** A select list of that name, of which there is no second one, set up in one way for wherever it is there. */
    private Optional<CustomField> candidates(StreamWords words) {
        Collection<CustomField> all = customFields.getCustomFieldObjects();
        return all.stream()
                .filter(field -> words.isName(field.getName()) && isSelect(field))
                .filter(field -> all.stream()
                                .filter(other -> other.getName().equals(field.getName()))
                                .count()
                        == 1)
                .filter(field -> field.getConfigurationSchemes().size() == 1)
                .findFirst();
    }

    /** One that Sluice made before the server ended may lack its options; one of somebody else's has to have them. */
    private Optional<StreamField> withOptions(CustomField field, StreamWords words) {
        FieldConfig config = configOf(field);
        boolean ours = Optional.ofNullable(field.getDescription()).orElse("").startsWith(OURS);
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
                Optional.empty()));
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
        CustomFieldType<?, ?> type =
                Objects.requireNonNull(customFields.getCustomFieldType(SELECT), "this Jira has no select lists");
        try {
            return customFields.createCustomField(
                    freeName(words.name()),
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
    private String freeName(String name) {
        return customFields.getCustomFieldObjects().stream()
                        .anyMatch(field -> field.getName().equalsIgnoreCase(name))
                ? name + " (Sluice)"
                : name;
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

    private static boolean isSelect(CustomField field) {
        return SELECT.equals(field.getCustomFieldType().getKey());
    }
}
