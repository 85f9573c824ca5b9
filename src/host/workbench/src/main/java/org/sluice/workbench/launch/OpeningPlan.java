package org.sluice.workbench.launch;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.demo.DemoProject;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.tracker.Tracker;

/**
 * Whether the opening has still to be played, kept in the home: it is due from before the invented project comes in until
 * it was played to its end, with how far it has come. So a host that dies in between, or whose opening is refused, goes on
 * with it at its next start. An opening that fails costs nothing else: the host runs, and one line says what to do by hand.
 */
final class OpeningPlan {
    private static final Logger log = LoggerFactory.getLogger(OpeningPlan.class);
    private static final String DUE = "workbench.opening.due";
    private final Tracker tracker;
    private final Optional<Path> opening;

    OpeningPlan(Tracker tracker, Options options) {
        this.tracker = tracker;
        this.opening = options.opening();
    }

    /** Notes that the opening is due when the invented project is about to come in; said before it does. */
    void comes(boolean invented) {
        if (invented && opening.isPresent()) {
            note(OpeningProgress.NONE);
        } else if (tracker.projects().all().isEmpty()) {
            // What an earlier start had in mind for this home is not what comes in now.
            tracker.settings().remove(DUE);
        }
    }

    /** Plays the opening when it is due. */
    void play(Opening with) {
        Optional<String> due = tracker.settings().get(DUE);
        if (opening.isEmpty() || due.isEmpty() || !hasComeIn()) {
            return;
        }
        try {
            with.play(opening.get(), OpeningProgress.read(due.get()), this::note);
            tracker.settings().remove(DUE);
        } catch (StartFailure e) {
            log.warn(
                    "The workbench runs, but its opening was not played: {}. The next start on this home goes on there;"
                            + " or log in as admin and do by hand what is left of {}",
                    e.getMessage(),
                    opening.get());
            log.debug("Why", e);
        }
    }

    private void note(OpeningProgress progress) {
        tracker.settings().put(DUE, progress.text());
    }

    private boolean hasComeIn() {
        return tracker.projects().byKey(DemoProject.KEY).isPresent();
    }
}
