package org.sluice.workbench.services.ao;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import org.sluice.workbench.osgi.StartFailure;

/** The tables of all plugins: one {@link AoModule} each, all in the host's database. */
public final class AoModules {
    private final DataSource dataSource;
    private final ModelVersions versions;
    private final Map<String, AoModule> modules = new ConcurrentHashMap<>();

    /** Tables whose model versions are forgotten at the end. */
    public AoModules(DataSource dataSource) {
        this(dataSource, ModelVersions.forgotten());
    }

    public AoModules(DataSource dataSource, ModelVersions versions) {
        this.dataSource = dataSource;
        this.versions = versions;
    }

    /** Opens a plugin's module; its tables are made by {@link AoModule#start()}. A plugin has one module only. */
    public AoModule open(String pluginKey, String namespace, List<Class<? extends RawEntity<?>>> entities) {
        TableNames tables = new TableNames(namespace);
        AoModule module = new AoModule(
                pluginKey,
                EntityManagers.over(dataSource, tables),
                EntityManagers.names(tables),
                entities,
                (tasks, ao) -> versions.upgrade(tables.prefix(), tasks, ao));
        if (modules.putIfAbsent(pluginKey, module) != null) {
            throw new StartFailure("Plugin " + pluginKey + " has two ao modules; Jira takes one");
        }
        return module;
    }

    /** Lets go of a plugin's module and with it of the plugin's classes. */
    public void close(String pluginKey) {
        AoModule module = modules.remove(pluginKey);
        if (module != null) {
            module.stop();
        }
    }

    public void startAll() {
        modules.values().forEach(AoModule::start);
    }

    public void stopAll() {
        modules.values().forEach(AoModule::stop);
    }
}
