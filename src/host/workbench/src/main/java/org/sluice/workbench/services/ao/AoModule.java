package org.sluice.workbench.services.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.BiConsumer;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.schema.NameConverters;
import org.sluice.workbench.osgi.StartFailure;

/**
 * The tables of one plugin.
 *
 * <p>{@link #activeObjects()} can be handed out at once; until {@link #start()} has made the tables every call fails, as
 * it does in Jira, where the tables are made after the plugin has been enabled.
 */
public final class AoModule {
    private final String pluginKey;
    private final NameConverters names;
    private final ActiveObjects behind;
    private final List<Class<? extends RawEntity<?>>> entities;
    private final BiConsumer<List<ActiveObjectsUpgradeTask>, ActiveObjects> upgrades;
    private final ActiveObjects guarded;
    private volatile boolean ready;

    AoModule(
            String pluginKey,
            EntityManager manager,
            NameConverters names,
            List<Class<? extends RawEntity<?>>> entities,
            BiConsumer<List<ActiveObjectsUpgradeTask>, ActiveObjects> upgrades) {
        this.pluginKey = pluginKey;
        this.names = names;
        this.behind = new ManagedActiveObjects(manager);
        this.entities = List.copyOf(entities);
        this.upgrades = upgrades;
        this.guarded = guard();
    }

    /** What the plugin gets as its service. */
    public ActiveObjects activeObjects() {
        return guarded;
    }

    /** Starts a plugin that has no upgrade tasks. */
    public void start() {
        start(List.of());
    }

    /**
     * Makes or alters the tables to match the entities; a column that no entity declares any longer is dropped. Before that the
     * upgrade tasks run, which find the tables as the version before left them.
     */
    public void start(List<ActiveObjectsUpgradeTask> tasks) {
        try {
            entities.forEach(this::checkNames);
            upgrades.accept(tasks, behind);
            behind.migrate(entities.toArray(AoModule::classes));
        } catch (ActiveObjectsException e) {
            throw new StartFailure("The tables of " + pluginKey + " cannot be made: " + e.getMessage(), e);
        }
        ready = true;
    }

    public void stop() {
        ready = false;
    }

    /** Active Objects says what is wrong with a name, but not whose name it is. */
    private void checkNames(Class<? extends RawEntity<?>> entity) {
        try {
            names.getTableNameConverter().getName(entity);
            FieldNames.of(entity, names.getFieldNameConverter());
        } catch (ActiveObjectsException e) {
            throw new StartFailure(
                    "Entity " + entity.getName() + " of " + pluginKey + " has a name that is too long: "
                            + e.getMessage(),
                    e);
        }
    }

    @SuppressWarnings("unchecked") // Arrays of generic classes cannot be made otherwise.
    private static Class<? extends RawEntity<?>>[] classes(int size) {
        return (Class<? extends RawEntity<?>>[]) new Class<?>[size];
    }

    private ActiveObjects guard() {
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == ActiveObjects.class) {
                        refuseBeforeStart(method.getName());
                    }
                    try {
                        return method.invoke(behind, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void refuseBeforeStart(String call) {
        if (!ready) {
            throw new IllegalStateException("Plugin " + pluginKey + " called " + call
                    + " of Active Objects before it was enabled: the tables come after PluginEnabledEvent"
                    + " and before LifecycleAware.onStart()");
        }
    }
}
