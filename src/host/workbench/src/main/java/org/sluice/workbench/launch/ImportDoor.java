package org.sluice.workbench.launch;

import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.demo.DemoProject;
import org.sluice.workbench.importing.BrokenFileException;
import org.sluice.workbench.importing.ImportFile;
import org.sluice.workbench.importing.ImportListener;
import org.sluice.workbench.importing.ImportReport;
import org.sluice.workbench.importing.Importer;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.tracker.Tracker;

/** Brings the files that the options name into the tracker before anybody can look, and says what came in. */
final class ImportDoor {
    private static final Logger log = LoggerFactory.getLogger(ImportDoor.class);
    private final Tracker tracker;
    private final Clock clock;
    private final Importer importer;

    ImportDoor(Tracker tracker, Clock clock) {
        this.tracker = tracker;
        this.clock = clock;
        this.importer = new Importer(tracker, clock, new Progress());
    }

    /** True when the invented project has just come in: nothing was named and the home held nothing. */
    boolean bringIn(Options options) {
        if (options.imports().isEmpty()) {
            return bringInTheInventedProject();
        }
        for (Path path : options.imports()) {
            bringIn(ImportFile.of(path), options.shiftToNow());
        }
        return false;
    }

    private boolean bringInTheInventedProject() {
        if (!tracker.projects().all().isEmpty()) {
            return false;
        }
        bringIn(DemoProject.export(clock), false);
        return true;
    }

    private void bringIn(ImportFile file, boolean shiftToNow) {
        try {
            ImportReport report = shiftToNow ? importer.runShiftedToNow(file) : importer.run(file);
            report.lines().forEach(log::info);
        } catch (BrokenFileException e) {
            throw new StartFailure(file.name() + " was not imported, nothing of it is kept: " + e.getMessage(), e);
        }
    }

    /** One log line in a while, so that a large file does not look like a hang. */
    private static final class Progress implements ImportListener {
        @Override
        public void progress(String file, long issues, long of) {
            log.info("{}: {} of {} issues", file, issues, of);
        }

        @Override
        public void problem(String line) {
            log.warn(line);
        }
    }
}
