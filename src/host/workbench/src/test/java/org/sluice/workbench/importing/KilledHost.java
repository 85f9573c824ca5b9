package org.sluice.workbench.importing;

import java.nio.file.Path;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.Tracker;

/**
 * A process of its own that dies as if killed, without closing anything: in the middle of an import, or right after a
 * setting was kept.
 */
public final class KilledHost {
    static final int DEAD = 137;

    private KilledHost() {}

    public static void main(String[] args) {
        Tracker tracker = Tracker.over(Database.open(Path.of(args[0])));
        if (args.length > 1) {
            new Importer(tracker, ImportedTracker.CLOCK, new Death()).run(ImportFile.of(Path.of(args[1])));
        }
        tracker.settings().put("kept", "yes");
        Runtime.getRuntime().halt(DEAD);
    }

    /** Ends the process at the first sign of progress. */
    private static final class Death implements ImportListener {
        @Override
        public void progress(String file, long issues, long of) {
            Runtime.getRuntime().halt(DEAD);
        }

        @Override
        public void problem(String line) {
            throw new IllegalStateException(line);
        }
    }
}
