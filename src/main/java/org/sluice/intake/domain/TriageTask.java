package org.sluice.intake.domain;

import java.util.List;
import java.util.Optional;
import org.sluice.work.Stream;

/**
 * A task of which the intake has still to say what becomes of it.
 *
 * @param id of the task
 * @param key as it is called
 * @param summary what it is about
 * @param words how its description begins
 * @param reporter who reported it, as others call them; empty where nobody did
 * @param visit since when it is where it is, and why it came there
 * @param stream the stream that its reporter put it into, none when they did not say
 * @param question to its reporter, for the facts that lack, in their language; empty where none does
 * @param matches the lines of who does what that it may be about, the best first
 * @param lacking facts that have to be known before it is accepted as planned
 */
public record TriageTask(
        long id,
        String key,
        String summary,
        String words,
        String reporter,
        TriageVisit visit,
        Optional<Stream> stream,
        String question,
        List<Match> matches,
        List<String> lacking) {

    /** Keeps its own copies. */
    public TriageTask {
        matches = List.copyOf(matches);
        lacking = List.copyOf(lacking);
    }
}
