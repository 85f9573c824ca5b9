package org.sluice.workbench.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.UUID;
import net.java.ao.RawEntity;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.rules.ExternalResource;
import org.sluice.workbench.db.StatementCount;
import org.sluice.workbench.services.ao.AoModule;
import org.sluice.workbench.services.ao.AoModules;

/**
 * Real Active Objects on a database in memory, empty at the start of each test, with the tables of the given entities.
 *
 * <p>{@link #statements()} counts what goes to the database, so that a test can hold a promise about it.
 */
public final class AoRule extends ExternalResource {
    private static final String NAMESPACE = "org.sluice.jira";
    private final List<Class<? extends RawEntity<?>>> entities;
    private JdbcConnectionPool pool;
    private StatementCount statements;
    private AoModule module;

    @SafeVarargs
    @SuppressWarnings("varargs") // Copied into a list.
    public AoRule(Class<? extends RawEntity<?>>... entities) {
        this.entities = List.of(entities);
    }

    public ActiveObjects ao() {
        return module.activeObjects();
    }

    public long statements() {
        return statements.executed();
    }

    @Override
    protected void before() {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        statements = new StatementCount();
        module = new AoModules(statements.counting(pool)).open(NAMESPACE, NAMESPACE, entities);
        module.start();
    }

    @Override
    protected void after() {
        module.stop();
        pool.dispose();
    }
}
