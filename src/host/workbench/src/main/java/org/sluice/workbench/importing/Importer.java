package org.sluice.workbench.importing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.sluice.workbench.tracker.Tracker;

/**
 * Imports an export in one transaction: all of it or, if it is broken or the process dies, nothing. A file that the
 * home holds is skipped; an issue whose key is here stays as it is.
 */
public final class Importer {
    private static final int CHUNK = 250;
    private static final int REPORTED = 2500;

    private final Tracker tracker;
    private final Clock clock;
    private final ImportListener listener;

    public Importer(Tracker tracker, Clock clock, ImportListener listener) {
        this.tracker = tracker;
        this.clock = clock;
        this.listener = listener;
    }

    /** Imports the file with its own dates. */
    public ImportReport run(ImportFile file) {
        return run(new Surveyed(file), Shift.NONE);
    }

    /** Imports the file with all dates moved so that the newest lies at yesterday. */
    public ImportReport runShiftedToNow(ImportFile file) {
        return runShiftedToNow(List.of(file)).get(0);
    }

    /**
     * Imports the files with all dates moved by one constant: that of an earlier import into this home, else the one that
     * puts the newest date of them all at yesterday.
     */
    public List<ImportReport> runShiftedToNow(List<ImportFile> files) {
        List<Surveyed> surveyed = files.stream().map(Surveyed::new).toList();
        Shift shift = tracker.database()
                .jdbi()
                .withHandle(handle -> new ImportJournal(handle).firstShift())
                .orElseGet(() -> Shift.toYesterday(newest(surveyed), clock));
        return surveyed.stream().map(file -> run(file, shift)).toList();
    }

    private static Instant newest(List<Surveyed> files) {
        return files.stream()
                .map(file -> file.survey().newest())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private ImportReport run(Surveyed surveyed, Shift shift) {
        ImportFile file = surveyed.file();
        Instant start = clock.instant();
        String hash = hash(file);
        if (tracker.database().jdbi().withHandle(handle -> new ImportJournal(handle).holds(hash))) {
            return new ImportReport(file.name(), true, 0, 0, 0, Duration.ZERO, Map.of(), Map.of());
        }
        Survey survey = surveyed.take();
        Problems problems = new Problems(listener::problem);
        ImportReport report = kept(file, handle -> {
            References references = references(handle, survey);
            Writing writing = new Writing(file.name(), survey.issues());
            IssueWriter writer = new IssueWriter(handle, references, shift, problems);
            LeftOut.unknownFields(survey.fields(), problems);
            LeftOut.statusesWithoutCategory(survey, problems);
            try (writer) {
                new ExportReader(file).read(issue -> writing.add(writer, issue));
                writing.flush(writer);
                writer.finish();
            }
            new ImportJournal(handle).add(hash, file.name(), start, shift, writer.written());
            return new ImportReport(
                    file.name(),
                    false,
                    writer.written(),
                    writer.left(),
                    writer.histories(),
                    Duration.between(start, clock.instant()),
                    problems.counts(),
                    problems.notes());
        });
        tracker.forget();
        return report;
    }

    /** Writes in one transaction; what the database refuses is the file's fault and rolls all of it back. */
    private ImportReport kept(ImportFile file, HandleCallback<ImportReport, RuntimeException> writing) {
        try {
            return tracker.database().jdbi().inTransaction(writing);
        } catch (JdbiException | IllegalStateException | IllegalArgumentException refused) {
            Throwable cause = refused.getCause() == null ? refused : refused.getCause();
            throw new BrokenFileException(file.name(), "while writing", String.valueOf(cause.getMessage()));
        }
    }

    private static References references(Handle handle, Survey survey) {
        References references = new References();
        survey.highest().passBy(handle);
        new ConstantsWriter(handle, references).write(survey);
        new PeopleWriter(handle, references).write(survey);
        new ProjectsWriter(handle, references).write(survey);
        new FieldsWriter(handle, references).write(survey);
        return references;
    }

    private static String hash(ImportFile file) {
        try {
            return file.hash();
        } catch (IOException unreadable) {
            throw new BrokenFileException(
                    file.name(), "at its beginning", "cannot be read: " + unreadable.getMessage());
        }
    }

    /** Gathers issues into chunks and says how far it is. */
    private final class Writing {
        private final String file;
        private final long of;
        private final List<ExportedIssue> chunk = new ArrayList<>(CHUNK);
        private long done;

        Writing(String file, long of) {
            this.file = file;
            this.of = of;
        }

        void add(IssueWriter writer, ExportedIssue issue) {
            chunk.add(issue);
            if (chunk.size() == CHUNK) {
                flush(writer);
            }
        }

        void flush(IssueWriter writer) {
            writer.write(chunk);
            done += chunk.size();
            chunk.clear();
            if (done % REPORTED < CHUNK || done == of) {
                listener.progress(file, done, of);
            }
        }
    }
}
