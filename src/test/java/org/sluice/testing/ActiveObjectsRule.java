package org.sluice.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsModuleMetaData;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.DBParam;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.EntityManagerBuilder;
import org.junit.rules.ExternalResource;

/**
 * Real Active Objects on a database of its own in memory, with the tables of the given entities and Jira's way of naming
 * them; a new one for each test.
 */
public final class ActiveObjectsRule extends ExternalResource implements ActiveObjects {

    private final Class<? extends RawEntity<?>>[] entities;
    private EntityManager manager = open();

    /** A database with the tables of the given entities. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public ActiveObjectsRule(Class<? extends RawEntity<?>>... entities) {
        this.entities = entities;
    }

    @Override
    protected void before() {
        manager = open();
        migrate(entities);
    }

    @Override
    protected void after() {
        manager.getProvider().dispose();
    }

    private static EntityManager open() {
        return EntityManagerBuilder.url("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1")
                .username("sa")
                .password("")
                .auto()
                .schema("PUBLIC")
                .tableNameConverter(new AtlassianTableNameConverter(name -> "AO_0F00D0_" + name))
                .fieldNameConverter(new AtlassianFieldNameConverter())
                .indexNameConverter(new AtlassianIndexNameConverter())
                .uniqueNameConverter(new AtlassianUniqueNameConverter())
                .build();
    }

    /** How many statements the work takes. */
    public int statementsOf(Runnable work) {
        AtomicInteger count = new AtomicInteger();
        DatabaseProvider.SqlListener listener = sql -> count.incrementAndGet();
        manager.getProvider().addSqlListener(listener);
        try {
            work.run();
        } finally {
            manager.getProvider().removeSqlListener(listener);
        }
        return count.get();
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final void migrate(Class<? extends RawEntity<?>>... types) {
        run(() -> {
            manager.migrate(types);
            return types;
        });
    }

    @Override
    public void flushAll() {
        throw new UnsupportedOperationException("nothing is cached");
    }

    @Override
    public void flush(RawEntity<?>... flushed) {
        throw new UnsupportedOperationException("nothing is cached");
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return run(() -> manager.get(type, keys));
    }

    @Override
    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return run(() -> manager.get(type, key));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return run(() -> manager.create(type, params));
    }

    @Override
    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return run(() -> manager.create(type, params));
    }

    @Override
    public void delete(RawEntity<?>... deleted) {
        run(() -> {
            manager.delete(deleted);
            return deleted;
        });
    }

    @Override
    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return run(() -> manager.deleteWithSQL(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return run(() -> manager.find(type));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        return run(() -> manager.find(type, criteria, parameters));
    }

    @Override
    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        return run(() -> manager.find(type, query));
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        run(() -> {
            manager.stream(type, callback);
            return type;
        });
    }

    @Override
    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        run(() -> {
            manager.stream(type, query, callback);
            return type;
        });
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type) {
        return run(() -> manager.count(type));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        return run(() -> manager.count(type, criteria, parameters));
    }

    @Override
    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        return run(() -> manager.count(type, query));
    }

    @Override
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        return run(() -> new Transaction<T>(manager) {
            @Override
            protected T run() {
                return callback.doInTransaction();
            }
        }.execute());
    }

    @Override
    public ActiveObjectsModuleMetaData moduleMetaData() {
        throw new UnsupportedOperationException("the tables are always there");
    }

    private static <T> T run(SqlWork<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new IllegalStateException("the database refused", e);
        }
    }

    /** Work that a database may refuse. */
    private interface SqlWork<T> {
        T run() throws SQLException;
    }
}
