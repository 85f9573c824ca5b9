package org.sluice.workbench.plugins.rest;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.hk2.api.Injectee;
import org.glassfish.hk2.api.JustInTimeInjectionResolver;
import org.glassfish.hk2.api.ServiceLocator;
import org.glassfish.hk2.utilities.ServiceLocatorUtilities;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.Plugin;

/** Gives resources the beans of their plugin, looked up by type when Jersey first needs one. */
final class PluginInjection implements Feature {
    private final Plugin plugin;

    PluginInjection(Plugin plugin) {
        this.plugin = plugin;
    }

    @Override
    public boolean configure(FeatureContext context) {
        context.register(new AbstractBinder() {
            @Override
            protected void configure() {
                bind(plugin).to(Plugin.class);
                bind(Resolver.class).to(JustInTimeInjectionResolver.class).in(Singleton.class);
            }
        });
        return true;
    }

    /** Asks the plugin's Spring context for a type that Jersey does not know. */
    static final class Resolver implements JustInTimeInjectionResolver {
        private final ServiceLocator locator;
        private final Plugin plugin;

        @Inject
        Resolver(ServiceLocator locator, Plugin plugin) {
            this.locator = locator;
            this.plugin = plugin;
        }

        @Override
        public boolean justInTimeResolution(Injectee wanted) {
            if (!(wanted.getRequiredType() instanceof Class<?> type)) {
                return false;
            }
            try {
                ServiceLocatorUtilities.addOneConstant(locator, plugin.bean(type), null, type);
                return true;
            } catch (StartFailure unknownToThePlugin) {
                // Jersey then says which parameter of which constructor it cannot fill.
                return false;
            }
        }
    }
}
