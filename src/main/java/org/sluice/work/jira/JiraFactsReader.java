package org.sluice.work.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.ProjectManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sluice.work.Facts;
import org.sluice.work.FactsReader;
import org.sluice.work.Field;
import org.sluice.work.ProjectSettings;
import org.sluice.work.ReadingProblem;
import org.sluice.work.StatusStages;
import org.sluice.work.Stream;
import org.sluice.work.WorkHistory;

/**
 * Reads facts from Jira: the tasks by the ids that its database holds for the project, not from the search index, which lags
 * and shows no more than a window; their changes from the change log.
 */
public final class JiraFactsReader implements FactsReader {

    private final ProjectManager projects;
    private final IssueManager issues;
    private final ChangeHistoryManager changeHistory;
    private final ProjectFields fields;
    private final UrgentIssues urgent;

    /** Reads through Jira's own services. */
    public JiraFactsReader(
            ProjectManager projects,
            IssueManager issues,
            ChangeHistoryManager changeHistory,
            ProjectFields fields,
            UrgentIssues urgent) {
        this.projects = projects;
        this.issues = issues;
        this.changeHistory = changeHistory;
        this.fields = fields;
        this.urgent = urgent;
    }

    @Override
    public boolean knows(long projectId) {
        return projects.getProjectObj(projectId) != null;
    }

    @Override
    public List<Long> ids(long projectId) {
        try {
            List<Long> ids = new ArrayList<>(issues.getIssueIdsForProject(projectId));
            Collections.sort(ids);
            return ids;
        } catch (Exception e) {
            // The checked exception that it declares lies in a package that nothing else of Sluice needs from Jira.
            throw new IllegalStateException("the tasks of project " + projectId + " could not be listed", e);
        }
    }

    @Override
    public Map<Long, List<Long>> byProject(List<Long> ids) {
        return issues.getIssueObjects(ids).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(
                        Issue::getProjectId, Collectors.mapping(Issue::getId, Collectors.toList())));
    }

    @Override
    public Reading reading(long projectId, ProjectSettings settings) {
        return reading(projectId, settings, jql -> urgent.of(projectId, jql, () -> ids(projectId)));
    }

    @Override
    public Reading reading(long projectId, ProjectSettings settings, List<Long> some) {
        return reading(projectId, settings, jql -> urgent.among(projectId, jql, some));
    }

    private Reading reading(long projectId, ProjectSettings settings, Function<String, Optional<Set<Long>>> found) {
        Set<ReadingProblem> problems = EnumSet.noneOf(ReadingProblem.class);
        Optional<CustomField> team = fields.team(settings);
        if (settings.teamField().isPresent() && team.isEmpty()) {
            problems.add(ReadingProblem.TEAM_FIELD);
        }
        Optional<ProjectFields.NamedStream> stream = fields.stream(projectId);
        if (stream.isEmpty() && fields.hasStream(projectId)) {
            problems.add(ReadingProblem.STREAM_FIELD);
        }
        Instant known = urgent.known();
        Optional<Set<Long>> urgentIds = Optional.of(settings.historyUrgentJql())
                .filter(jql -> !jql.isBlank())
                .flatMap(found);
        if (!settings.historyUrgentJql().isBlank() && urgentIds.isEmpty()) {
            problems.add(ReadingProblem.URGENT_QUERY);
        }
        return new JiraReading(
                new IssueHistories(changeHistory, team, stream, fields.pressure()),
                fields.stages(settings),
                urgentIds,
                known,
                stream.isPresent(),
                problems);
    }

    /** One reading; the query for urgent work has been asked, none when the project has none. */
    private final class JiraReading implements Reading {
        private final IssueHistories histories;
        private final StatusStages stages;
        private final Optional<Set<Long>> urgentIds;
        private final Instant known;
        private final boolean streamsByHistory;
        private final Set<ReadingProblem> problems;
        private final Set<String> statuses = new HashSet<>();
        private final Set<Long> unsure = new HashSet<>();

        JiraReading(
                IssueHistories histories,
                StatusStages stages,
                Optional<Set<Long>> urgentIds,
                Instant known,
                boolean streamsByHistory,
                Set<ReadingProblem> problems) {
            this.histories = histories;
            this.stages = stages;
            this.urgentIds = urgentIds;
            this.known = known;
            this.streamsByHistory = streamsByHistory;
            this.problems = Set.copyOf(problems);
        }

        @Override
        public List<Facts> facts(List<Long> ids) {
            List<Issue> found = issues.getIssueObjects(ids);
            return found.stream()
                    .filter(Objects::nonNull)
                    .peek(this::doubt)
                    .map(histories::of)
                    .map(this::facts)
                    .toList();
        }

        private void doubt(Issue issue) {
            if (urgentIds.isPresent()) {
                Optional.ofNullable(issue.getUpdated())
                        .map(Timestamp::toInstant)
                        .filter(known::isBefore)
                        .ifPresent(at -> unsure.add(issue.getId()));
            }
        }

        private Facts facts(WorkHistory history) {
            statuses.addAll(history.item().all(Field.STATUS));
            history.changesOf(Field.STATUS).forEach(change -> {
                change.from().ifPresent(statuses::add);
                change.to().ifPresent(statuses::add);
            });
            Facts facts = Facts.of(history, stages);
            return facts.stream().isPresent()
                    ? facts
                    : facts.in(stream(history.item().id()));
        }

        @Override
        public Set<String> statuses() {
            return Set.copyOf(statuses);
        }

        @Override
        public Set<Long> unsure() {
            return Set.copyOf(unsure);
        }

        @Override
        public Set<ReadingProblem> problems() {
            return problems;
        }

        @Override
        public boolean streamsByHistory() {
            return streamsByHistory;
        }

        @Override
        public Optional<Stream> stream(long id) {
            return urgentIds.map(ids -> ids.contains(id) ? Stream.URGENT : Stream.PLANNED);
        }
    }
}
