package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.LackingFacts;
import org.sluice.intake.domain.SaidOutcome;
import org.sluice.intake.domain.Triage;
import org.sluice.intake.domain.TriageList;
import org.sluice.intake.domain.TriageTask;
import org.sluice.platform.Languages;
import org.sluice.platform.Words;
import org.sluice.work.rules.jira.TaskStreams;

/** What is in triage, as far as somebody may see it; what is said of it goes through Jira's own transitions alone. */
public final class JiraTriage implements Triage {

    /** As much of a description as a row shows. */
    private static final int FIRST_WORDS = 280;

    private final UndecidedTasks undecided;
    private final TaskScope scope;
    private final LackingFacts facts;
    private final OutcomeInput input;
    private final OutcomeMoves moves;
    private final TaskStreams streams;
    private final UserManager users;
    private final Languages languages;
    private final Words texts;

    /** Asks Jira. */
    public JiraTriage(
            UndecidedTasks undecided,
            TaskScope scope,
            LackingFacts facts,
            OutcomeInput input,
            OutcomeMoves moves,
            TaskStreams streams,
            UserManager users,
            Languages languages,
            Words texts) {
        this.undecided = undecided;
        this.scope = scope;
        this.facts = facts;
        this.input = input;
        this.moves = moves;
        this.streams = streams;
        this.users = users;
        this.languages = languages;
        this.texts = texts;
    }

    @Override
    public TriageList of(String person, long projectId) {
        return list(undecided.of(user(person), projectId));
    }

    @Override
    public TriageList of(String person, long projectId, String issue) {
        return list(undecided.of(user(person), projectId, issue));
    }

    private TriageList list(UndecidedTasks.Undecided found) {
        return new TriageList(
                found.tasks().stream().map(this::task).toList(),
                found.tasks().stream()
                        .findFirst()
                        .map(UndecidedTasks.Visited::issue)
                        .map(input::receivers)
                        .orElse(List.of()),
                found.more());
    }

    private TriageTask task(UndecidedTasks.Visited visited) {
        Issue issue = visited.issue();
        List<String> lacking = facts.of(issue.getId());
        return new TriageTask(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                beginning(Optional.ofNullable(issue.getDescription()).orElse("")),
                Optional.ofNullable(issue.getReporter())
                        .map(ApplicationUser::getDisplayName)
                        .orElse(""),
                visited.visit(),
                streams.asFarAsKnown(issue),
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
