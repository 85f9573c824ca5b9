package org.sluice.workbench.launch;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.demo.DemoAccounts;
import org.sluice.workbench.demo.DemoProject;
import org.sluice.workbench.demo.DemoRights;
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
    static final String ACCOUNTS_DUE = "workbench.accounts.due";
    private final Tracker tracker;
    private final Clock clock;
    private final Importer importer;

    ImportDoor(Tracker tracker, Clock clock) {
        this.tracker = tracker;
        this.clock = clock;
        this.importer = new Importer(tracker, clock, new Progress());
    }

    /**
     * Whether it is the invented project that comes in: nothing is named and the home holds nothing. One whose projects
     * were deleted still has its issue types, and is left as it is.
     */
    boolean invents(Options options) {
        return !options.empty()
                && options.imports().isEmpty()
                && tracker.projects().all().isEmpty()
                && tracker.constants().types().isEmpty();
    }

    void bringIn(Options options) {
        boolean invents = invents(options);
        if (invents) {
            tracker.settings().put(ACCOUNTS_DUE, "yes");
        } else if (tracker.projects().all().isEmpty()) {
            // Whoever comes in by a file of somebody's own has no password, whatever an earlier start had in mind.
            tracker.settings().remove(ACCOUNTS_DUE);
        }
        if (invents) {
            bringIn(List.of(DemoProject.export(clock)), false);
        } else {
            bringIn(options.imports().stream().map(ImportFile::of).toList(), options.shiftToNow());
        }
        // Noted, for a host that dies between the two.
        if (tracker.settings().get(ACCOUNTS_DUE).isPresent()) {
            new DemoAccounts(tracker).open();
            new DemoRights(tracker).give();
            tracker.settings().remove(ACCOUNTS_DUE);
        }
    }

    private void bringIn(List<ImportFile> files, boolean shiftToNow) {
        try {
            if (shiftToNow && !files.isEmpty()) {
                say(importer.runShiftedToNow(files));
            } else {
                files.forEach(file -> say(List.of(importer.run(file))));
            }
        } catch (BrokenFileException e) {
            throw new StartFailure("A file was not imported, nothing of it is kept: " + e.getMessage(), e);
        }
    }

    private static void say(List<ImportReport> reports) {
        reports.forEach(report -> report.lines().forEach(log::info));
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
