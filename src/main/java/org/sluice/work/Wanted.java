package org.sluice.work;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which of a project's facts a measure needs, so that a year's figures do not read what ten years left behind. A ledger may give
 * more than is wanted, never less.
 *
 * <ul>
 *   <li>a task is wanted when one of the kinds fits it;
 *   <li>the stretch contains its {@code from} and not its {@code to}; without one it is open on that side;
 *   <li>done in an unbounded stretch is everything that is resolved, also at an unknown time.
 * </ul>
 */
public record Wanted(Set<Kind> kinds, Optional<Instant> from, Optional<Instant> to) {

    /** Every task. */
    public static final Wanted ALL = new Wanted(Set.of(Kind.ARRIVED), Optional.empty(), Optional.empty());

    /** Keeps its own copy. */
    public Wanted {
        kinds = Set.copyOf(kinds);
    }

    /** A reason to want a task. */
    public enum Kind {
        /** It arrived in the stretch. */
        ARRIVED,
        /** It was done in the stretch. */
        DONE,
        /** It is open, since whenever. */
        OPEN,
        /** It last went from one stream into the other in the stretch. */
        RESTREAMED,
        /** It may have been in work in the stretch: begun before its end, and not done before it. */
        WORKED
    }

    /** Whether a task is wanted. */
    public boolean includes(Facts facts) {
        return kinds.stream().anyMatch(kind -> includes(kind, facts));
    }

    private boolean includes(Kind kind, Facts facts) {
        return switch (kind) {
            case OPEN -> facts.open();
            case ARRIVED -> contains(facts.progress().arrived());
            case RESTREAMED ->
                facts.progress().restreamed().filter(this::contains).isPresent();
            case WORKED ->
                facts.progress()
                                .started()
                                .filter(start -> to.map(start::isBefore).orElse(true))
                                .isPresent()
                        && facts.outcome()
                                .flatMap(Outcome::done)
                                .filter(done -> from.map(done::isBefore).orElse(false))
                                .isEmpty();
            case DONE ->
                unbounded()
                        ? !facts.open()
                        : facts.outcome()
                                .flatMap(Outcome::done)
                                .filter(this::contains)
                                .isPresent();
        };
    }

    private boolean contains(Instant instant) {
        return from.filter(instant::isBefore).isEmpty()
                && to.filter(end -> !instant.isBefore(end)).isEmpty();
    }

    /** Whether the stretch is all of time. */
    public boolean unbounded() {
        return from.isEmpty() && to.isEmpty();
    }
}
