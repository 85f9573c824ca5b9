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
    private final Map<String, AoModule> modules = new ConcurrentHashMap<>();

    public AoModules(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Opens a plugin's module; its tables are made by {@link AoModule#start()}. A plugin has one module only. */
    public AoModule open(String pluginKey, String namespace, List<Class<? extends RawEntity<?>>> entities) {
        TableNames tables = new TableNames(namespace);
        AoModule module = new AoModule(
                pluginKey, EntityManagers.over(dataSource, tables), EntityManagers.names(tables), entities);
        if (modules.putIfAbsent(pluginKey, module) != null) {
            throw new StartFailure("Plugin " + pluginKey + " has two ao modules; Jira takes one");
        }
        return module;
    }

    public void startAll() {
        modules.values().forEach(AoModule::start);
    }

    public void stopAll() {
        modules.values().forEach(AoModule::stop);
    }
}
