package org.sluice.workbench.services.templates;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.templates.PluginTemplates;

/** Gives each bundle a renderer of its own plugin's templates. */
public final class TemplateRenderers implements ServiceFactory<TemplateRenderer> {
    private final PluginTemplates templates;
    private final Function<String, Optional<Plugin>> plugins;

    /** @param plugins finds a running plugin by its key */
    public TemplateRenderers(PluginTemplates templates, Function<String, Optional<Plugin>> plugins) {
        this.templates = templates;
        this.plugins = plugins;
    }

    @Override
    public TemplateRenderer getService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
        String key = bundle.getHeaders().get("Atlassian-Plugin-Key");
        return new PluginRenderer(templates, () -> plugins.apply(key)
                .orElseThrow(() -> new IllegalStateException("Plugin " + key + " is not enabled yet")));
    }

    @Override
    public void ungetService(
            Bundle bundle, ServiceRegistration<TemplateRenderer> registration, TemplateRenderer renderer) {}
}
