package org.sluice.workbench.services.ao;

import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.Connection;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.Transaction;

/**
 * One transaction a thread: an inner one is part of the outer one, and whatever is thrown rolls everything back. It reads what is
 * committed, as Jira asks of its databases; left to itself, Active Objects would fail whoever writes what another has just written.
 */
final class Transactions {
    private final EntityManager manager;
    private final ThreadLocal<Boolean> open = ThreadLocal.withInitial(() -> false);

    Transactions(EntityManager manager) {
        this.manager = manager;
    }

    <T> T run(TransactionCallback<T> work) {
        if (open.get()) {
            return work.doInTransaction();
        }
        open.set(true);
        try {
            return new Work<>(manager, work).execute();
        } catch (SQLException e) {
            throw new ActiveObjectsException("The transaction failed: " + e.getMessage(), e);
        } finally {
            open.remove();
        }
    }

    /** Hands the work to Active Objects, which commits, or rolls back and forgets what it has read. */
    private static final class Work<T> extends Transaction<T> {
        private final EntityManager manager;
        private final TransactionCallback<T> work;

        Work(EntityManager manager, TransactionCallback<T> work) {
            super(manager);
            this.manager = manager;
            this.work = work;
        }

        @Override
        protected T run() throws SQLException {
            manager.getProvider().getConnection().setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            return work.doInTransaction();
        }
    }
}
