package org.sluice.intake.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A task as a reporter writes it on the way in.
 *
 * @param title what it is about, as one line
 * @param details the rest in their own words, may be empty
 * @param facts what the team has to know, by the name of each fact, in the order of its line
 * @param onBehalf the username of whoever it is for, where it is not the caller
 */
public record WayInTask(String title, String details, Map<String, String> facts, Optional<String> onBehalf) {

    /** As long as Jira lets a summary be. */
    public static final int LONGEST_TITLE = 255;

    /** The title becomes one line, and so does each answer: two blanks in a number are one where it is looked for. */
    public WayInTask {
        title = OneLine.of(title);
        details = details.strip();
        Map<String, String> lines = new LinkedHashMap<>();
        facts.forEach((fact, answer) -> lines.put(fact, OneLine.of(answer)));
        facts = Collections.unmodifiableMap(lines);
    }

    /** The details, and below them a line for each fact. */
    public String description() {
        return Stream.of(
                        details,
                        facts.entrySet().stream()
                                .map(fact -> OneLine.of(fact.getKey()) + ": " + fact.getValue())
                                .collect(Collectors.joining("\n")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** The part of a task that is the answer to a fact, which may be called as any other part is. */
    public static String part(String fact) {
        return "facts." + fact;
    }

    /** Where a personal identity number stands, in each part that has one: {@code title}, {@code details} or a {@link #part fact}. */
    public List<Found> personalNumbers() {
        return Stream.concat(
                        Stream.of(Map.entry("title", title), Map.entry("details", details)),
                        facts.entrySet().stream().map(fact -> Map.entry(part(fact.getKey()), fact.getValue())))
                .flatMap(part ->
                        PersonalNumbers.in(part.getValue()).stream().map(place -> new Found(part.getKey(), place)))
                .toList();
    }

    /**
     * A personal identity number.
     *
     * @param part where it is
     * @param place where in that part
     */
    public record Found(String part, PersonalNumbers.Place place) {}
}
