package org.sluice.workbench.services.templates;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.velocity.VelocityContext;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.templates.PluginTemplates;

/** Renders the templates of one plugin. */
final class PluginRenderer implements TemplateRenderer {
    private final PluginTemplates templates;
    private final Supplier<Plugin> plugin;

    PluginRenderer(PluginTemplates templates, Supplier<Plugin> plugin) {
        this.templates = templates;
        this.plugin = plugin;
    }

    @Override
    public void render(String templateName, Writer writer) throws IOException {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        if (!resolve(templateName)) {
            throw new RenderingException(
                    "Template " + templateName + " is not in " + plugin.get().key());
        }
        writer.write(templates.render(plugin.get(), templateName, context));
    }

    @Override
    public String renderFragment(String fragment, Map<String, Object> context) {
        return templates.renderText(
                fragment,
                new VelocityContext(new HashMap<>(context)),
                plugin.get().key() + " fragment");
    }

    @Override
    public boolean resolve(String templateName) {
        return plugin.get().resource(templateName).isPresent();
    }
}
