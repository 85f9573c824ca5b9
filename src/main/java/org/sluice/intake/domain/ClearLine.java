package org.sluice.intake.domain;

import java.util.List;
import java.util.Optional;

/**
 * The line that a text is about beyond doubt: the best of all, whosever they are, when it is the team's own, has at least twice the points
 * of the next, and two words or one of those that hint at it spoke for it. A weaker guess asks nobody for facts.
 */
public final class ClearLine {

    private static final int AHEAD = 2;
    private static final int WORDS = 2;

    /** What a word that hints at a line counts, and no other single word does. */
    private static final int HINT = 3;

    private ClearLine() {}

    /**
     * The line of another team that a text is about beyond doubt, of all that it may be about, the best first: the same, but that lines of the
     * same receiver are no doubt.
     */
    public static Optional<Match> elsewhere(List<Match> matches) {
        return matches.stream()
                .findFirst()
                .filter(best -> best.line().whose().kind() != Whose.Kind.US)
                .filter(ClearLine::isSaid)
                .filter(best -> matches.stream()
                        .filter(next -> !next.line().whose().equals(best.line().whose()))
                        .allMatch(next -> best.points() >= AHEAD * next.points()));
    }

    private static boolean isSaid(Match best) {
        return best.words().size() >= WORDS || best.points() >= HINT;
    }

    /** That line, of all that a text may be about, the best first. */
    public static Optional<ScopeLine> of(List<Match> matches) {
        return matches.stream()
                .findFirst()
                .filter(best -> best.line().whose().kind() == Whose.Kind.US)
                .filter(ClearLine::isSaid)
                .filter(best -> matches.stream().skip(1).allMatch(next -> best.points() >= AHEAD * next.points()))
                .map(Match::line);
    }
}
