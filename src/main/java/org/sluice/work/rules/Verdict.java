package org.sluice.work.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a rule says of a transition: all that speaks against it, and what is only remarked.
 *
 * @param refusals none when the transition may be made
 * @param remarks for the log; they hold nothing back
 */
public record Verdict(List<Finding> refusals, List<Finding> remarks) {

    /** Nothing to say. */
    public static final Verdict PASSED = new Verdict(List.of(), List.of());

    /** Keeps its own copies. */
    public Verdict {
        refusals = List.copyOf(refusals);
        remarks = List.copyOf(remarks);
    }

    /** This speaks against it. */
    public static Verdict refused(Finding finding) {
        return new Verdict(List.of(finding), List.of());
    }

    /** It may be made, and this is remarked. */
    public static Verdict remarked(Finding finding) {
        return new Verdict(List.of(), List.of(finding));
    }

    /** It may be made, or else this speaks against it. */
    public static Verdict unless(boolean fine, Finding otherwise) {
        return fine ? PASSED : refused(otherwise);
    }

    /** Whether the transition may be made. */
    public boolean passes() {
        return refusals.isEmpty();
    }

    /** What both say. */
    public Verdict and(Verdict other) {
        return new Verdict(
                Stream.concat(refusals.stream(), other.refusals.stream()).toList(),
                Stream.concat(remarks.stream(), other.remarks.stream()).toList());
    }
}
