package org.sluice.workbench.importing;

import java.time.Instant;
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
