package org.sluice.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.work.rules.Finding;

/**
 * What a reporter is told of an outcome: where their task went and why, what happens next, and how to say that it is wrong. It names no
 * person. A personal identity number in it is replaced by dots, since mail is read on its way.
 *
 * @param key of the task
 * @param team what the team is called that says it
 * @param summary what the reporter wrote
 * @param link where the reporter sees the task; none for one who may not
 */
public record ReporterLetter(String key, String team, String summary, Optional<String> link) {

    private static final String HIDDEN = "•••";

    /** Numbers are gone from what the reporter wrote. */
    public ReporterLetter {
        summary = withoutNumbers(OneLine.of(summary));
    }

    /** The sentence of the subject, which carries the key. */
    public Finding subject(IntakeOutcome outcome) {
        return Finding.of("sluice.letter.subject." + outcome.code(), key);
    }

    /**
     * The paragraphs.
     *
     * @param said what is told of the outcome itself
     * @param reason what was said with it; may be empty
     */
    public List<Finding> paragraphs(List<Finding> said, String reason, IntakeOutcome outcome) {
        List<Finding> told = new ArrayList<>(said);
        if (!reason.isBlank()) {
            String words = withoutNumbers(reason.strip());
            told.add(
                    1,
                    Finding.of(
                            outcome == IntakeOutcome.ASK ? "sluice.letter.ask.question" : "sluice.letter.why", words));
        }
        return around(told);
    }

    private List<Finding> around(List<Finding> told) {
        List<Finding> all = new ArrayList<>();
        all.add(Finding.of("sluice.letter.greeting"));
        all.add(Finding.of("sluice.letter.about", team, summary));
        all.addAll(told);
        all.add(link.map(address -> Finding.of("sluice.letter.wrong.link", address))
                .orElseGet(() -> Finding.of("sluice.letter.wrong.number", team, key)));
        all.add(Finding.of("sluice.letter.end", team));
        return all;
    }

    /** The subject of what is told when a task named one person. */
    public Finding releasedSubject() {
        return Finding.of("sluice.letter.subject.released", key);
    }

    /** What is told then: the team decides who takes it. Whom the task named is not repeated. */
    public List<Finding> released() {
        return around(List.of(Finding.of("sluice.letter.said.released"), Finding.of("sluice.letter.next.released")));
    }

    /** The subject of what is told when a question was not answered. */
    public Finding reminderSubject() {
        return Finding.of("sluice.letter.subject.reminder", key);
    }

    /** What is told then: the question once more; it may be empty, where it stands as a comment at the task alone. */
    public List<Finding> reminder(String question) {
        return paragraphs(
                List.of(Finding.of("sluice.letter.said.reminder"), Finding.of("sluice.letter.next.ask")),
                question,
                IntakeOutcome.ASK);
    }

    /** What is told of an outcome that needs no more than itself: what was said, and what happens next. */
    public static List<Finding> plain(IntakeOutcome outcome) {
        return List.of(
                Finding.of("sluice.letter.said." + outcome.code()), Finding.of("sluice.letter.next." + outcome.code()));
    }

    /** A text in which no personal identity number can be read. */
    public static String withoutNumbers(String text) {
        StringBuilder clean = new StringBuilder(text);
        List<PersonalNumbers.Place> places = PersonalNumbers.in(text);
        for (int i = places.size() - 1; i >= 0; i--) {
            clean.replace(places.get(i).from(), places.get(i).to(), HIDDEN);
        }
        return clean.toString();
    }
}
