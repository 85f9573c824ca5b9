package org.sluice.workbench.db;

import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Counts executions of SQL statements; a JDBC batch is one. Tests read it to hold a promise about round trips. */
public final class StatementCount {
    private final AtomicLong executed = new AtomicLong();

    public long executed() {
        return executed.get();
    }

    /** The data source, its statements counted here, whoever uses it. */
    public DataSource counting(DataSource behind) {
        return new CountingDataSource(behind, this);
    }

    void add() {
        executed.incrementAndGet();
    }
}
