package org.sluice.workbench.db;

import java.util.concurrent.atomic.AtomicLong;

/** Counts executions of SQL statements; a JDBC batch is one. Tests read it to hold a promise about round trips. */
public final class StatementCount {
    private final AtomicLong executed = new AtomicLong();

    public long executed() {
        return executed.get();
    }

    void add() {
        executed.incrementAndGet();
    }
}
