package org.sluice.intake.jira;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sluice.intake.domain.FieldValue;
import org.sluice.intake.domain.ScopeSearch;
import org.sluice.platform.HostParts;
import org.sluice.platform.Recent;
import org.sluice.work.rules.jira.RuleFields;

/**
 * What was chosen in a task that can speak for a line: its type, its labels, and its fields with options or labels.
 *
 * <p>Jira reads each field of each task by itself, so of those with options only such are read as have one that a line's hint names. Which these
 * are is asked once in a while for each type of task of a project.
 */
public final class RequestFields {

    /** No more fields of a task are read. */
    static final int MOST = 20;

    private static final Duration LAG = Duration.ofSeconds(10);
    private static final Set<String> CHOSEN = Set.of("select", "multiselect", "radiobuttons", "multicheckboxes");
    private static final Set<String> LABELS = Set.of("labels");

    private final ScopeSearch search;
    private final RuleFields fields;
    private final CustomFieldManager manager;
    private final HostParts parts;
    private final Recent<Kind, List<String>> read;

    /** Asks Jira. */
    public RequestFields(
            ScopeSearch search, RuleFields fields, CustomFieldManager manager, HostParts parts, Clock clock) {
        this.search = search;
        this.fields = fields;
        this.manager = manager;
        this.parts = parts;
        this.read = new Recent<>(clock, LAG);
    }

    /** Tasks of one kind have the same fields. */
    private record Kind(long projectId, String type) {}

    /** What was chosen. */
    List<FieldValue> of(Issue issue) {
        Stream<FieldValue> type = Optional.ofNullable(issue.getIssueType()).map(IssueType::getName).stream()
                .map(name -> new FieldValue("", name));
        Stream<FieldValue> labels = Optional.ofNullable(issue.getLabels()).orElse(Set.of()).stream()
                .map(label -> new FieldValue("", label.getLabel()));
        Kind kind = new Kind(
                issue.getProjectId(),
                Optional.ofNullable(issue.getIssueTypeId()).orElse(""));
        Stream<FieldValue> chosen = read.of(kind, () -> speaking(issue)).stream()
                .map(manager::getCustomFieldObject)
                .filter(Objects::nonNull)
                .flatMap(field ->
                        values(issue.getCustomFieldValue(field)).map(value -> new FieldValue(field.getName(), value)));
        return Stream.of(type, labels, chosen).flatMap(some -> some).toList();
    }

    /** The fields in which something can be chosen that a hint names; of labels nobody knows beforehand. */
    private List<String> speaking(Issue issue) {
        Stream<CustomField> chosen = fields.ofKinds(CHOSEN).stream().filter(field -> options(issue, field)
                .anyMatch(option -> search.isNamed(issue.getProjectId(), option)));
        Stream<CustomField> labels =
                fields.ofKinds(LABELS).stream().filter(field -> field.getRelevantConfig(issue) != null);
        return Stream.concat(chosen, labels).limit(MOST).map(CustomField::getId).toList();
    }

    private Stream<String> options(Issue issue, CustomField field) {
        FieldConfig config = field.getRelevantConfig(issue);
        return config == null
                ? Stream.empty()
                : parts.find(OptionsManager.class).stream()
                        .flatMap(options -> List.<Option>copyOf(options.getOptions(config)).stream())
                        .map(Option::getValue);
    }

    private static Stream<String> values(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().flatMap(RequestFields::values);
        }
        if (value instanceof Option option) {
            return Stream.of(option.getValue());
        }
        if (value instanceof Label label) {
            return Stream.of(label.getLabel());
        }
        return Stream.empty();
    }
}
