package org.sluice.intake.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.LackingFacts;
import org.sluice.intake.domain.SaidOutcome;
import org.sluice.intake.domain.Triage;
import org.sluice.intake.domain.TriageList;
import org.sluice.intake.domain.TriageTask;
import org.sluice.platform.Languages;
import org.sluice.platform.Words;
import org.sluice.work.rules.jira.TaskStreams;

/** What is in triage, by Jira's search, which knows what somebody may see; what is said of it goes through Jira's own transitions alone. */
public final class JiraTriage implements Triage {

    /** Nobody works through a list of more at one sitting. */
    static final int MOST = 100;

    /** As much of a description as a row shows. */
    private static final int FIRST_WORDS = 280;

    private final IntakeFlow flow;
    private final TaskScope scope;
    private final LackingFacts facts;
    private final OutcomeInput input;
    private final OutcomeMoves moves;
    private final TaskStreams streams;
    private final IssueManager issues;
    private final SearchService search;
    private final PermissionManager permissions;
    private final UserManager users;
    private final Languages languages;
    private final Words texts;

    /** Asks Jira. */
    public JiraTriage(
            IntakeFlow flow,
            TaskScope scope,
            LackingFacts facts,
            OutcomeInput input,
            OutcomeMoves moves,
            TaskStreams streams,
            IssueManager issues,
            SearchService search,
            PermissionManager permissions,
            UserManager users,
            Languages languages,
            Words texts) {
        this.flow = flow;
        this.scope = scope;
        this.facts = facts;
        this.input = input;
        this.moves = moves;
        this.streams = streams;
        this.issues = issues;
        this.search = search;
        this.permissions = permissions;
        this.users = users;
        this.languages = languages;
        this.texts = texts;
    }

    @Override
    public TriageList of(String person, long projectId) {
        ApplicationUser user = user(person);
        List<String> undecided = flow.undecided();
        if (undecided.isEmpty()) {
            return new TriageList(List.of(), List.of(), 0);
        }
        SearchResults<Issue> found = found(user, projectId, undecided);
        List<Long> ids = found.getResults().stream().map(Issue::getId).toList();
        return list(
                user,
                projectId,
                issues.getIssueObjects(ids).stream().filter(Objects::nonNull),
                Math.max(0, found.getTotal() - ids.size()));
    }

    @Override
    public TriageList of(String person, long projectId, String issue) {
        return list(user(person), projectId, Stream.ofNullable(issues.getIssueByCurrentKey(issue)), 0);
    }

    private TriageList list(ApplicationUser user, long projectId, Stream<? extends Issue> candidates, int more) {
        List<String> undecided = flow.undecided();
        List<Issue> there = candidates
                // The search may be some seconds behind.
                .filter(issue -> issue.getProjectId() == projectId && undecided.contains(issue.getStatusId()))
                .filter(issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .map(Issue.class::cast)
                .toList();
        return new TriageList(
                there.stream()
                        .map(this::task)
                        .sorted(Comparator.comparing(TriageTask::asked).thenComparing(TriageTask::since))
                        .toList(),
                there.stream().findFirst().map(input::receivers).orElse(List.of()),
                more);
    }

    private SearchResults<Issue> found(ApplicationUser user, long projectId, List<String> statuses) {
        String jql = "project = " + projectId + " AND status IN (" + String.join(", ", statuses)
                + ") ORDER BY created ASC, key ASC";
        try {
            return search.search(user, search.parseQuery(user, jql).getQuery(), new PagerFilter<Issue>(0, MOST));
        } catch (SearchException e) {
            throw new IllegalStateException("what is in triage in project " + projectId + " cannot be searched", e);
        }
    }

    private TriageTask task(Issue issue) {
        List<String> lacking = facts.of(issue.getId());
        return new TriageTask(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                beginning(Optional.ofNullable(issue.getDescription()).orElse("")),
                Optional.ofNullable(issue.getReporter())
                        .map(ApplicationUser::getDisplayName)
                        .orElse(""),
                issue.getCreated().toInstant(),
                streams.asFarAsKnown(issue),
                flow.inTriage().filter(issue.getStatusId()::equals).isEmpty(),
                lacking.isEmpty() ? "" : question(issue, lacking),
                scope.matches(issue),
                lacking);
    }

    private String question(Issue issue, List<String> lacking) {
        Optional<Locale> language = Optional.ofNullable(issue.getReporterId()).flatMap(languages::of);
        return texts.say(language, "sluice.intake.question", String.join(", ", lacking));
    }

    private static String beginning(String text) {
        String words = text.strip();
        return words.codePointCount(0, words.length()) <= FIRST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, FIRST_WORDS)) + "…";
    }

    @Override
    public void say(String person, long projectId, SaidOutcome said) {
        moves.say(user(person), projectId, said);
    }

    @Override
    public void takeBack(String person, long projectId, String issue, IntakeOutcome said) {
        moves.takeBack(user(person), projectId, issue, said);
    }

    private ApplicationUser user(String person) {
        return Objects.requireNonNull(users.getUserByKey(person), person);
    }
}
