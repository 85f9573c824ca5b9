package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sluice.streams.domain.ListedOption;
import org.sluice.streams.domain.TeamList;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Verdict;

/**
 * Whether an urgent task says why it could not wait: by a ground of its own team's list, where the team has one and the field is the
 * one that offers the lists; by any option else. A ground that the team has taken off its list counts for the tasks that hold it.
 */
public final class TeamGrounds {

    private final AoTeamLists lists;
    private final JiraTeamLists options;
    private final FlowFields fields;

    /** Asks for the lists once a second at most. */
    public TeamGrounds(AoTeamLists lists, JiraTeamLists options, FlowFields fields) {
        this.lists = lists;
        this.options = options;
        this.fields = fields;
    }

    /** What is against the task; fails where nobody could tick any ground of the team. */
    Verdict given(Issue issue, CustomField field) {
        long project = Objects.requireNonNull(issue.getProjectId(), "a task without a project");
        List<ListedOption> own =
                fields.plays(field, TeamList.GROUNDS.field()) ? lists.of(project, TeamList.GROUNDS) : List.of();
        List<ListedOption> offered = own.stream().filter(ListedOption::offered).toList();
        if (offered.isEmpty()) {
            return Verdict.unless(
                    FlowFields.filled(issue, field),
                    Finding.of("sluice.rule.grounds.lacking", field.getName()).at(field.getId()));
        }
        if (ticked(issue, field, own)) {
            return Verdict.PASSED;
        }
        String tickable = options.tickable(issue, TeamList.GROUNDS, offered).stream()
                .map(ListedOption::text)
                .collect(Collectors.joining("; "));
        if (tickable.isEmpty()) {
            throw new IllegalStateException(
                    "the field " + field.getId() + " offers " + issue.getKey() + " none of the grounds of its project");
        }
        return Verdict.refused(Finding.of("sluice.rule.grounds.lacking.own", field.getName(), tickable)
                .at(field.getId()));
    }

    private static boolean ticked(Issue issue, CustomField field, List<ListedOption> own) {
        return issue.getCustomFieldValue(field) instanceof Collection<?> ticked
                && ticked.stream()
                        .filter(Option.class::isInstance)
                        .map(Option.class::cast)
                        .anyMatch(option ->
                                own.stream().anyMatch(line -> line.means(option.getOptionId(), option.getValue())));
    }
}
