package org.sluice.streams.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sluice.work.Stream;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Verdict;

/**
 * Says whether a task may go where limits count it.
 *
 * <ul>
 *   <li>a limit that counted the task already where it stood has nothing to say;
 *   <li>urgent work passes, and work under a limit that warns: what lies above the limit is remarked;
 *   <li>a limit that asks or stops lets through while a place is free, and takes it;
 *   <li>one that asks also lets through with a reason, and remarks it;
 *   <li>of several limits all that are full are named; a task that one of them holds back takes no place under another.
 * </ul>
 */
public final class WorkLimit {

    private final Places places;
    private final UnaryOperator<String> statusNames;

    /**
     * Asks for places.
     *
     * @param statusNames what a status is called, by its id
     */
    public WorkLimit(Places places, UnaryOperator<String> statusNames) {
        this.places = places;
        this.statusNames = statusNames;
    }

    /**
     * A task on its way.
     *
     * @param from where it stands
     * @param to where it would stand
     * @param answer what was said of why it cannot wait; asked only where that matters
     */
    public record Move(long projectId, long issueId, Standing from, Standing to, Answer answer) {}

    /** What somebody says of why a task cannot wait, where a limit asks. */
    @FunctionalInterface
    public interface Answer {

        /** Whether they said it. */
        boolean given();

        /** Another way to say it, by name, where this one has no place for it. */
        default Optional<String> otherWay() {
            return Optional.empty();
        }

        /** What speaks against what they said. */
        default Verdict doubt() {
            return Verdict.PASSED;
        }
    }

    /** What the limits say of a move. */
    public Verdict verdict(Limits limits, Move move) {
        List<Limit> entered = limits.counting(move.to()).stream()
                .filter(limit -> !limit.counts(move.from()))
                .toList();
        if (entered.isEmpty()) {
            return Verdict.PASSED;
        }
        Set<String> groups = entered.stream().map(Limit::group).collect(Collectors.toSet());
        return Looks.until(
                () -> verdict(entered, move, places.look(move.projectId(), groups)),
                () -> "task " + move.issueId() + " finds no place that stays free under " + groups);
    }

    /** None when somebody was there first. */
    private Optional<Verdict> verdict(List<Limit> entered, Move move, Map<String, Occupancy> seen) {
        Verdict verdict = entered.stream()
                .map(limit -> verdict(limit, move, under(limit, seen)))
                .reduce(Verdict.PASSED, Verdict::and);
        return Optional.of(verdict).filter(said -> !said.passes() || taken(entered, move, seen));
    }

    private Verdict verdict(Limit limit, Move move, Occupancy now) {
        if (limit.severity() == Severity.WARN) {
            return now.full(limit.most()) ? Verdict.remarked(said(limit, "over")) : Verdict.PASSED;
        }
        if (hasRoom(limit, move, now)) {
            return Verdict.PASSED;
        }
        if (limit.severity() == Severity.STOP) {
            return Verdict.refused(said(limit, "full"));
        }
        return move.answer().given()
                ? Verdict.remarked(said(limit, "over"))
                : Verdict.refused(move.answer()
                                .otherWay()
                                .map(way -> said(limit, "ask-by", way))
                                .orElseGet(() -> said(limit, "ask")))
                        .and(move.answer().doubt());
    }

    private static Occupancy under(Limit limit, Map<String, Occupancy> seen) {
        return Objects.requireNonNull(seen.get(limit.group()), () -> limit + " was not looked at");
    }

    private static boolean hasRoom(Limit limit, Move move, Occupancy now) {
        return !now.full(limit.most()) || now.heldBy(move.issueId()).isPresent();
    }

    /** Whether the task has its place under each limit that keeps some; else somebody was there first. */
    private boolean taken(List<Limit> entered, Move move, Map<String, Occupancy> seen) {
        Map<String, Occupancy> wanted = entered.stream()
                .filter(limit -> limit.severity() != Severity.WARN && hasRoom(limit, move, under(limit, seen)))
                .collect(Collectors.toMap(Limit::group, limit -> under(limit, seen)));
        return wanted.isEmpty() || places.take(move.projectId(), move.issueId(), wanted);
    }

    private Finding said(Limit limit, String what, String... further) {
        String word = limit.status().isPresent() ? what + "-in-status" : what;
        String key = limit.stream() == Stream.URGENT ? "sluice.limit.urgent." + word : "sluice.limit.planned." + word;
        List<Serializable> arguments = new ArrayList<>(List.of(limit.most()));
        limit.status().map(statusNames).ifPresent(arguments::add);
        arguments.addAll(List.of(further));
        return new Finding(key, arguments);
    }
}
