package org.sluice.intake.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody says of a task, with all that goes with it.
 *
 * @param issue the task, by key
 * @param outcome what is said
 * @param reason why, or the question to the reporter, or the task that this one is the same as
 * @param to the receiving team, by what the list calls it
 * @param decide the day on which a wish is decided
 * @param facts what is known now, by what it is called
 */
public record SaidOutcome(
        String issue,
        IntakeOutcome outcome,
        Optional<String> reason,
        Optional<String> to,
        Optional<LocalDate> decide,
        Map<String, String> facts) {

    /** Keeps its own copy, each fact on one line. */
    public SaidOutcome {
        facts = facts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        fact -> OneLine.of(fact.getKey()), fact -> OneLine.of(fact.getValue()), (one, two) -> one));
    }

    /** Where personal identity numbers stand: in {@code reason}, or in the answer to a {@link WayInTask#part fact}. */
    public List<WayInTask.Found> personalNumbers() {
        return Stream.concat(
                        reason.stream().map(text -> Map.entry("reason", text)),
                        facts.entrySet().stream()
                                .map(fact -> Map.entry(WayInTask.part(fact.getKey()), fact.getValue())))
                .flatMap(part -> PersonalNumbers.in(part.getValue()).stream()
                        .map(place -> new WayInTask.Found(part.getKey(), place)))
                .toList();
    }

    /** A description with the facts below it, each on a line that {@link GivenFacts} finds again. */
    public String below(String description) {
        String written = facts.entrySet().stream()
                .filter(fact -> !fact.getKey().isEmpty() && !fact.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> fact.getKey() + ": " + fact.getValue())
                .collect(Collectors.joining("\n"));
        if (written.isEmpty()) {
            return description;
        }
        return description.isBlank() ? written : description.stripTrailing() + "\n\n" + written;
    }
}
