package org.sluice.workbench.services.ao;

import static org.sluice.workbench.services.ao.SqlCall.unchecked;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.util.Map;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/** Active Objects over one entity manager: its exceptions unchecked, its transactions nested. */
final class ManagedActiveObjects implements ActiveObjects {
    private final EntityManager manager;
    private final Transactions transactions;

    ManagedActiveObjects(EntityManager manager) {
        this.manager = manager;
        this.transactions = new Transactions(manager);
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs") // Handed on, not stored into.
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        unchecked(() -> {
            manager.migrate(entities);
            return true;
        });
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs") // Handed on, not stored into.
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return unchecked(() -> manager.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return unchecked(() -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return unchecked(() -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return unchecked(() -> manager.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... entities) {
        unchecked(() -> {
            manager.delete(entities);
            return true;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return unchecked(() -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return unchecked(() -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return unchecked(() -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return unchecked(() -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> streamCallback) {
        unchecked(() -> {
            manager.stream(type, streamCallback);
            return true;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(
            Class<T> type, Query query, EntityStreamCallback<T, K> streamCallback) {
        unchecked(() -> {
            manager.stream(type, query, streamCallback);
            return true;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return unchecked(() -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return unchecked(() -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return unchecked(() -> manager.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return transactions.run(callback);
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        return new Ready();
    }

    /** Tables that are there. */
    private static final class Ready implements ActiveObjectsModuleMetaData {
        @Override
        public void awaitInitialization() {}

        @Override
        public boolean isInitialized() {
            return true;
        }
    }
}
