package org.sluice.workbench.testing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import net.java.ao.RawEntity;
import org.junit.rules.ExternalResource;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.services.ao.AoModule;
import org.sluice.workbench.services.ao.AoModules;

/**
 * Real Active Objects on an {@link EmptyDatabase}, with the tables of the given entities.
 *
 * <p>{@link #statements()} counts what goes to the database, so that a test can hold a promise about it.
 */
public final class AoRule extends ExternalResource {
    private static final String NAMESPACE = "org.sluice.jira";
    private final List<Class<? extends RawEntity<?>>> entities;
    private Database database;
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
        return database.statements().executed();
    }

    @Override
    protected void before() {
        database = EmptyDatabase.open();
        module = new AoModules(database.dataSource()).open(NAMESPACE, NAMESPACE, entities);
        module.start();
    }

    @Override
    protected void after() {
        module.stop();
        database.close();
    }
}
