package org.sluice.workbench.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.osgi.framework.Bundle;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.services.templates.TemplateRenderers;

/** A plugin renders templates of its own, escaped. */
public class TemplateRenderersTest {
    @Rule
    public final PluginStage stage = new PluginStage();

    private final List<Plugin> running = new ArrayList<>();

    @Test
    public void shouldRenderAndEscapeTheTemplatesOfThePluginThatAsks() throws Exception {
        TemplateRenderer renderer = renderer();
        StringWriter page = new StringWriter();

        renderer.render("templates/bed.vm", Map.of("bed", "<b>3</b>"), page);

        assertThat(page).hasToString("Bed &lt;b&gt;3&lt;/b&gt;");
        assertThat(renderer.renderFragment("$bed!", Map.of("bed", "4"))).isEqualTo("4!");
        assertThat(renderer.resolve("templates/bed.vm")).isTrue();
    }

    @Test
    public void shouldRefuseATemplateThatThePluginLacks() {
        TemplateRenderer renderer = renderer();

        assertThat(renderer.resolve("templates/tree.vm")).isFalse();
        assertThatThrownBy(() -> renderer.render("templates/tree.vm", new StringWriter()))
                .isInstanceOf(RenderingException.class)
                .hasMessageContaining("templates/tree.vm");
    }

    @Test
    public void shouldRefuseToRenderBeforeThePluginIsEnabled() {
        TemplateRenderer renderer = renderer();
        running.clear();

        assertThatThrownBy(() -> renderer.renderFragment("x", Map.of())).isInstanceOf(IllegalStateException.class);
    }

    private TemplateRenderer renderer() {
        running.add(stage.install(PluginJar.withModules().text("templates/bed.vm", "Bed $bed")));
        Bundle[] bundles = stage.framework().context().getBundles();
        return new TemplateRenderers(stage.templates, () -> running).getService(bundles[bundles.length - 1], null);
    }
}
