package org.sluice.workbench.services.ao;

import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;

/** A call of Active Objects that may fail in the database. */
@FunctionalInterface
interface SqlCall<T> {
    T run() throws SQLException;

    /** Fails as Jira does: unchecked, with the database's words. */
    static <T> T unchecked(SqlCall<T> call) {
        try {
            return call.run();
        } catch (SQLException e) {
            throw new ActiveObjectsException(e.getMessage(), e);
        }
    }
}
