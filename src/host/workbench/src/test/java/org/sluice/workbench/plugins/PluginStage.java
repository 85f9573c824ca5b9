package org.sluice.workbench.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.Description;
import org.junit.runners.model.Statement;
import org.sluice.workbench.osgi.Framework;
import org.sluice.workbench.osgi.SystemExports;
import org.sluice.workbench.plugins.dashboard.DashboardItemType;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.plugins.rest.RestMigrationType;
import org.sluice.workbench.plugins.web.FragmentTypes;
import org.sluice.workbench.plugins.web.WebResourceType;
import org.sluice.workbench.plugins.webwork.WebworkType;
import org.sluice.workbench.templates.MethodAllowlist;
import org.sluice.workbench.templates.PluginTemplates;

/** A real framework with every module type that needs no web server, for tests that install small plugins. */
public final class PluginStage extends ExternalResource {
    public final I18nResources translations = new I18nResources();
    public final MethodAllowlist allowlist = new MethodAllowlist();
    public final PluginTemplates templates = new PluginTemplates(allowlist);
    public final WebResourceType webResources = new WebResourceType(translations);
    public final DashboardItemType dashboardItems =
            new DashboardItemType(translations, templates, context -> Map.of("helper", "spade"));
    public final WebworkType actions = new WebworkType();
    public final FragmentTypes fragments =
            new FragmentTypes(translations, templates, context -> Map.of(), () -> Locale.ENGLISH);
    private final List<ModuleType> more = new ArrayList<>();
    private Framework framework;
    private PluginSystem system;
    private final TemporaryFolder folder = new TemporaryFolder();

    /** Adds a module type that only some tests need. */
    public PluginStage with(ModuleType type) {
        more.add(type);
        return this;
    }

    @Override
    public Statement apply(Statement base, Description description) {
        return folder.apply(super.apply(base, description), description);
    }

    @Override
    protected void before() {
        framework = Framework.start(folder().resolve("cache"), Path.of("target", "bundles"), SystemExports.ofJira11());
        List<ModuleType> types = new ArrayList<>(
                List.of(translations, allowlist, webResources, dashboardItems, actions, new RestMigrationType()));
        types.addAll(fragments.types());
        types.addAll(more);
        system = new PluginSystem(framework, types);
    }

    @Override
    protected void after() {
        framework.close();
    }

    public Framework framework() {
        return framework;
    }

    public void disable(Plugin plugin) {
        system.disable(plugin);
    }

    /** The system that all is installed into, for tests that lead a plugin through its life. */
    public PluginSystem system() {
        return system;
    }

    public Path folder() {
        return folder.getRoot().toPath();
    }

    public Plugin install(PluginJar jar) {
        return system.install(jar.in(folder()));
    }
}
