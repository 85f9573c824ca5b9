package org.sluice.workbench.importing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Ids;

/** Keeps a file's numeric ids where they are free and gives new ones where they are not. */
final class KeptIds {
    private final Handle handle;
    private final String table;
    private final String counter;
    private Set<Long> taken = new HashSet<>();

    KeptIds(Handle handle, String table, String counter) {
        this.handle = handle;
        this.table = table;
        this.counter = counter;
    }

    /** Looks up which of the ids are taken; to be called before {@link #keep} for the ids that come next. */
    void prepare(Collection<String> idsInFile) {
        Set<Long> wanted = idsInFile.stream()
                .flatMap(id -> HighestIds.numeric(id).stream())
                .collect(Collectors.toSet());
        taken = handle.createQuery("SELECT id FROM <table> WHERE id = ANY(:ids)")
                .define("table", table)
                .bindArray("ids", Long.class, wanted)
                .mapTo(Long.class)
                .collect(Collectors.toCollection(HashSet::new));
    }

    long keep(String idInFile) {
        return HighestIds.numeric(idInFile).filter(id -> taken.add(id)).orElseGet(() -> Ids.next(handle, counter));
    }
}
