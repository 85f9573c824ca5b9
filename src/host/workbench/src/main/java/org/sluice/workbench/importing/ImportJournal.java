package org.sluice.workbench.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Remembers which files a home holds, by their hash; written in the transaction that imports the file. */
final class ImportJournal {
    private final Handle handle;

    ImportJournal(Handle handle) {
        this.handle = handle;
    }

    boolean holds(String hash) {
        return handle.select("SELECT 1 FROM import_journal WHERE content_hash = ?", hash)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /** By how much the first import moved its dates that moved them at all: later ones into this home do the same. */
    Optional<Shift> firstShift() {
        return handle.createQuery("SELECT shift FROM import_journal WHERE shift <> 0 ORDER BY imported LIMIT 1")
                .mapTo(Long.class)
                .findOne()
                .map(millis -> new Shift(Duration.ofMillis(millis)));
    }

    void add(String hash, String file, Instant when, Shift shift, long issues) {
        handle.execute(
                "INSERT INTO import_journal (content_hash, file_name, imported, shift, issues) VALUES (?, ?, ?, ?, ?)",
                hash,
                file,
                when.toEpochMilli(),
                shift.by().toMillis(),
                issues);
    }
}
