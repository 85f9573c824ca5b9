package org.sluice.workbench.plugins.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.sluice.workbench.osgi.Framework;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.Xml;
import org.sluice.workbench.services.ao.AoModule;
import org.sluice.workbench.services.ao.AoModules;
import org.w3c.dom.Element;

/** {@code ao}: each plugin sees its own Active Objects, and none before it has started. */
public final class AoType implements ModuleType {
    private final Map<String, AoModule> modules = new ConcurrentHashMap<>();
    private final Map<String, List<ActiveObjectsUpgradeTask>> tasks = new ConcurrentHashMap<>();
    private final AoModules tables;

    public AoType(AoModules tables) {
        this.tables = tables;
    }

    /** Offers {@link ActiveObjects} to bundles, each its own. */
    public void publish(Framework framework) {
        framework
                .context()
                .registerService(ActiveObjects.class, new OnePerBundle(), FrameworkUtil.asDictionary(Map.of()));
    }

    @Override
    public String tag() {
        return "ao";
    }

    @Override
    public void prepare(Bundle bundle, ModuleElement module) {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        for (Element entity : Xml.children(module.xml(), "entity")) {
            entities.add(entity(bundle, module, entity.getTextContent().strip()));
        }
        String namespace = module.attribute("namespace").orElse(module.pluginKey());
        modules.put(module.pluginKey(), tables.open(module.pluginKey(), namespace, entities));
    }

    @Override
    public void enable(Plugin plugin, ModuleElement module) {
        if (!modules.containsKey(plugin.key())) {
            throw module.failure("was not prepared");
        }
        tasks.put(
                plugin.key(),
                Xml.children(module.xml(), "upgradeTask").stream()
                        .map(element ->
                                task(plugin, module, element.getTextContent().strip()))
                        .toList());
    }

    /** Tables answer until the plugin's own context is gone: see {@link #release}. */
    @Override
    public void disable(Plugin plugin, ModuleElement module) {
        tasks.remove(plugin.key());
    }

    /** Runs the upgrade tasks that are due and makes or alters the plugin's tables; from now on its Active Objects answer. */
    public void start(String pluginKey) {
        AoModule module = modules.get(pluginKey);
        if (module != null) {
            module.start(tasks.getOrDefault(pluginKey, List.of()));
        }
    }

    /** Lets go of the plugin's entities; its tables stay, as in Jira. */
    @Override
    public void release(ModuleElement module) {
        modules.remove(module.pluginKey());
        tables.close(module.pluginKey());
    }

    private static ActiveObjectsUpgradeTask task(Plugin plugin, ModuleElement module, String name) {
        if (!(plugin.create(plugin.load(name)) instanceof ActiveObjectsUpgradeTask task)) {
            throw module.failure("names an upgrade task that is none: " + name);
        }
        return task;
    }

    @SuppressWarnings("unchecked") // Checked one line above; the key type of an entity is not known here.
    private static Class<? extends RawEntity<?>> entity(Bundle bundle, ModuleElement module, String name) {
        try {
            Class<?> type = bundle.loadClass(name);
            if (!RawEntity.class.isAssignableFrom(type)) {
                throw module.failure("names an entity that is none: " + name);
            }
            return (Class<? extends RawEntity<?>>) type;
        } catch (ClassNotFoundException e) {
            throw new StartFailure(module.completeKey() + " (ao) names a class that is not there: " + name, e);
        }
    }

    /** Gives a bundle the Active Objects of its plugin. */
    private final class OnePerBundle implements ServiceFactory<ActiveObjects> {
        @Override
        public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
            String key = bundle.getHeaders().get("Atlassian-Plugin-Key");
            AoModule module = key == null ? null : modules.get(key);
            if (module == null) {
                throw new IllegalStateException(bundle.getSymbolicName() + " has no ao module");
            }
            return module.activeObjects();
        }

        @Override
        public void ungetService(
                Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {}
    }
}
