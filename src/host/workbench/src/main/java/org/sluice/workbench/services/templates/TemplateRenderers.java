package org.sluice.workbench.services.templates;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.List;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.templates.PluginTemplates;

/** Gives each bundle a renderer of its own plugin's templates. */
public final class TemplateRenderers implements ServiceFactory<TemplateRenderer> {
    private final PluginTemplates templates;
    private final Supplier<List<Plugin>> plugins;

    /** @param plugins those that run when a template is rendered */
    public TemplateRenderers(PluginTemplates templates, Supplier<List<Plugin>> plugins) {
        this.templates = templates;
        this.plugins = plugins;
    }

    @Override
    public TemplateRenderer getService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
        String key = bundle.getHeaders().get("Atlassian-Plugin-Key");
        return new PluginRenderer(templates, () -> running(key));
    }

    @Override
    public void ungetService(
            Bundle bundle, ServiceRegistration<TemplateRenderer> registration, TemplateRenderer renderer) {}

    private Plugin running(String key) {
        return plugins.get().stream()
                .filter(plugin -> plugin.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Plugin " + key + " is not enabled yet"));
    }
}
