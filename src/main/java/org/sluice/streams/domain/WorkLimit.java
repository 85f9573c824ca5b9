package org.sluice.streams.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sluice.work.Stream;

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
        List<String> taken = new ArrayList<>();
        Verdict verdict = Verdict.PASSED;
        for (Limit limit : limits.counting(move.to())) {
            if (!limit.counts(move.from())) {
                verdict = verdict.and(verdict(limit, move, taken));
            }
        }
        if (!verdict.passes()) {
            taken.forEach(group -> places.giveBack(move.projectId(), group, move.issueId()));
        }
        return verdict;
    }

    private Verdict verdict(Limit limit, Move move, List<String> taken) {
        if (limit.severity() == Severity.WARN) {
            boolean free = places.held(move.projectId(), limit.group()) < limit.most();
            return free ? Verdict.PASSED : Verdict.remarked(said(limit, "over"));
        }
        if (places.take(move.projectId(), limit.group(), move.issueId(), limit.most())) {
            taken.add(limit.group());
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

    private Finding said(Limit limit, String what, String... further) {
        String word = limit.status().isPresent() ? what + "-in-status" : what;
        String key = limit.stream() == Stream.URGENT ? "sluice.limit.urgent." + word : "sluice.limit.planned." + word;
        List<Serializable> arguments = new ArrayList<>(List.of(limit.most()));
        limit.status().map(statusNames).ifPresent(arguments::add);
        arguments.addAll(List.of(further));
        return new Finding(key, arguments);
    }
}
