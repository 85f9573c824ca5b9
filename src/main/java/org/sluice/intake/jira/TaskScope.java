package org.sluice.intake.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sluice.intake.domain.ChosenLines;
import org.sluice.intake.domain.ClearLine;
import org.sluice.intake.domain.GivenFacts;
import org.sluice.intake.domain.Match;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.ScopeSearch;
import org.sluice.intake.domain.Whose;
import org.sluice.work.rules.jira.RuleFields;

/** What a task is about, by the lines of who does what, and which facts it lacks. */
public final class TaskScope {

    private final ScopeSearch search;
    private final ChosenLines chosen;
    private final RequestFields request;
    private final CustomFieldManager fields;

    /** Compares words, where nothing was chosen. */
    public TaskScope(ScopeSearch search, ChosenLines chosen, RequestFields request, CustomFieldManager fields) {
        this.search = search;
        this.chosen = chosen;
        this.request = request;
        this.fields = fields;
    }

    /** The lines that a task may be about, the best first. */
    List<Match> matches(Issue issue) {
        String text = text(issue.getSummary()) + "\n" + text(issue.getDescription());
        String components = issue.getComponents().stream()
                .map(ProjectComponent.class::cast)
                .map(ProjectComponent::getName)
                .collect(Collectors.joining(" "));
        return search.match(issue.getProjectId(), text, components, request.of(issue));
    }

    /** The line of another team that a task is clearly about; none where its reporter chose one of this team's on the way in. */
    Optional<Match> elsewhere(Issue issue) {
        return chosen(issue).isPresent() ? Optional.empty() : ClearLine.elsewhere(matches(issue));
    }

    /** The facts that the task's line asks for and that are not given: the one that was chosen on the way in, else the clear one. */
    List<String> lacking(Issue issue) {
        List<String> wanted = chosen(issue)
                .or(() -> ClearLine.of(matches(issue)))
                .filter(line -> line.whose().kind() == Whose.Kind.US)
                .map(line -> line.more().facts())
                .orElse(List.of());
        return wanted.isEmpty() ? wanted : lacking(issue, wanted);
    }

    private Optional<ScopeLine> chosen(Issue issue) {
        OptionalLong line = chosen.of(issue.getId(), issue.getProjectId());
        return line.isPresent() ? search.line(issue.getProjectId(), line.getAsLong()) : Optional.empty();
    }

    private List<String> lacking(Issue issue, List<String> wanted) {
        List<String> unwritten =
                GivenFacts.in(text(issue.getDescription()), Set.of()).lacking(wanted);
        if (unwritten.isEmpty()) {
            return unwritten;
        }
        Predicate<CustomField> filled = field -> RuleFields.filled(issue, field);
        Set<String> named = fields.getCustomFieldObjects().stream()
                .filter(field -> GivenFacts.in("", Set.of(field.getName()))
                                .lacking(unwritten)
                                .size()
                        < unwritten.size())
                .filter(filled)
                .map(CustomField::getName)
                .collect(Collectors.toSet());
        return GivenFacts.in("", named).lacking(unwritten);
    }

    /** The fields that are called as a fact, by the fact: the first of those that are on a screen. */
    Map<String, String> fields(List<String> facts, Predicate<String> onScreen) {
        Map<String, String> found = new HashMap<>();
        for (String fact : facts) {
            fields.getCustomFieldObjects().stream()
                    .filter(field -> GivenFacts.in("", Set.of(field.getName()))
                            .lacking(List.of(fact))
                            .isEmpty())
                    .map(CustomField::getId)
                    .filter(onScreen)
                    .findFirst()
                    .ifPresent(field -> found.put(fact, field));
        }
        return found;
    }

    private static String text(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
