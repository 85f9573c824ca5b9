package org.sluice.workbench.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sluice.workbench.importing.JiraDates;

/** The story as told on one day, with the questions that tests ask of it. */
final class Told {
    private final List<JsonNode> all;
    private final Instant begin;
    private final Instant turn;
    private final Instant end;

    private Told(LocalDate today) {
        all = new Story(today).tell();
        begin = start(Story.begin(today));
        turn = start(Story.turn(today));
        end = start(today);
    }

    static Told on(String day) {
        return new Told(LocalDate.parse(day));
    }

    List<JsonNode> all() {
        return all;
    }

    /** The tasks of the team, without parts of them. */
    List<JsonNode> tasks() {
        return all.stream()
                .filter(issue -> issue.path("key").asText().startsWith("SUP-"))
                .filter(issue ->
                        !issue.path("fields").path("issuetype").path("subtask").asBoolean())
                .toList();
    }

    Instant turn() {
        return turn;
    }

    Predicate<Instant> before() {
        return moment -> !moment.isBefore(begin) && moment.isBefore(turn);
    }

    /** Since the turn, without the months in which the old pile is worked off. */
    Predicate<Instant> settled() {
        return moment -> moment.isAfter(end.minus(Duration.ofDays(7 * 13)));
    }

    double medianHours(Predicate<Instant> when, Predicate<JsonNode> which) {
        List<Double> hours = solved(when)
                .filter(which)
                .map(issue -> Duration.between(created(issue), resolved(issue)).toMinutes() / 60.0)
                .sorted()
                .toList();
        return hours.get(hours.size() / 2);
    }

    long open(Instant moment) {
        return tasks().stream()
                .filter(issue -> created(issue).isBefore(moment))
                .filter(issue -> !isResolved(issue) || !resolved(issue).isBefore(moment))
                .count();
    }

    /** How many of the tasks that arrived then changed team at least once. */
    double hopping(Predicate<Instant> when) {
        List<JsonNode> arrived =
                tasks().stream().filter(issue -> when.test(created(issue))).toList();
        return share(arrived, issue -> items(issue).anyMatch(item -> isField(item, "Support team")));
    }

    /** How many came back to a team that had them before. */
    double bouncing(Predicate<Instant> when) {
        List<JsonNode> arrived =
                tasks().stream().filter(issue -> when.test(created(issue))).toList();
        return share(arrived, Told::bounced);
    }

    /** For each task type the share of the one who solved most of it. */
    Map<String, Double> topShares(Predicate<Instant> when) {
        Map<String, Map<String, Integer>> solvers = new HashMap<>();
        solved(when).forEach(issue -> solvers.computeIfAbsent(
                        issue.path("fields")
                                .path("components")
                                .path(0)
                                .path("name")
                                .asText(),
                        type -> new HashMap<>())
                .merge(issue.path("fields").path("assignee").path("name").asText(), 1, Integer::sum));
        Map<String, Double> shares = new HashMap<>();
        solvers.forEach((type, people) -> shares.put(
                type,
                people.values().stream().mapToInt(n -> n).max().orElseThrow()
                        / (double) people.values().stream().mapToInt(n -> n).sum()));
        return shares;
    }

    private Stream<JsonNode> solved(Predicate<Instant> when) {
        return tasks().stream()
                .filter(Told::isResolved)
                .filter(issue -> issue.path("fields")
                        .path("resolution")
                        .path("name")
                        .asText()
                        .equals("Done"))
                .filter(issue -> when.test(resolved(issue)));
    }

    private static boolean bounced(JsonNode issue) {
        Set<String> had = new HashSet<>();
        return items(issue).filter(item -> isField(item, "Support team")).anyMatch(item -> {
            had.add(item.path("fromString").asText());
            return had.contains(item.path("toString").asText());
        });
    }

    static boolean isUrgent(JsonNode issue) {
        return issue.path("fields").path("priority").path("name").asText().startsWith("High");
    }

    static double share(List<JsonNode> issues, Predicate<JsonNode> which) {
        return issues.stream().filter(which).count() / (double) issues.size();
    }

    static Stream<JsonNode> histories(JsonNode issue) {
        return each(issue.path("changelog").path("histories"));
    }

    static Stream<JsonNode> items(JsonNode issue) {
        return histories(issue).flatMap(history -> each(history.path("items")));
    }

    static Stream<JsonNode> comments(JsonNode issue) {
        return each(issue.path("fields").path("comment").path("comments"));
    }

    static boolean isField(JsonNode item, String field) {
        return item.path("field").asText().equals(field);
    }

    static boolean isResolved(JsonNode issue) {
        return issue.path("fields").path("resolution").isObject();
    }

    static Instant created(JsonNode issueOrPart) {
        String text = issueOrPart.path("fields").path("created").asText("");
        return instant(text.isEmpty() ? issueOrPart.path("created").asText() : text);
    }

    static Instant resolved(JsonNode issue) {
        return instant(issue.path("fields").path("resolutiondate").asText());
    }

    private static Instant instant(String text) {
        return JiraDates.parse(text).orElseThrow();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(OfficeHours.ZONE).toInstant();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all.stream();
    }
}
