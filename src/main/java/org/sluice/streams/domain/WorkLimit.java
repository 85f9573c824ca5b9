package org.sluice.streams.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
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
     * @param reason whether somebody has said why it cannot wait; asked only where that matters
     */
    public record Move(long projectId, long issueId, Standing from, Standing to, BooleanSupplier reason) {}

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
        return move.reason().getAsBoolean()
                ? Verdict.remarked(said(limit, "over"))
                : Verdict.refused(said(limit, "ask"));
    }

    private Finding said(Limit limit, String what) {
        String word = limit.status().isPresent() ? what + "-in-status" : what;
        String key = limit.stream() == Stream.URGENT ? "sluice.limit.urgent." + word : "sluice.limit.planned." + word;
        List<Serializable> arguments = new ArrayList<>(List.of(limit.most()));
        limit.status().map(statusNames).ifPresent(arguments::add);
        return new Finding(key, arguments);
    }
}
