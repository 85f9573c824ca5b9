package org.sluice.workbench.plugins.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.plugins.InService;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.plugins.web.PageValues;
import org.sluice.workbench.plugins.web.WebFragments.FragmentContext;
import org.sluice.workbench.templates.PluginTemplates;

/** {@code dashboard-item}: gadgets that a plugin draws with its own script, for those whom its conditions let have them. */
public final class DashboardItemType implements ModuleType, DashboardItems {
    private final InService<DeclaredItem> items = new InService<>();
    private final Translations translations;
    private final PluginTemplates templates;
    private final PageValues values;

    public DashboardItemType(Translations translations, PluginTemplates templates, PageValues values) {
        this.translations = translations;
        this.templates = templates;
        this.values = values;
    }

    @Override
    public String tag() {
        return "dashboard-item";
    }

    @Override
    public void enable(Plugin plugin, ModuleElement module) {
        items.put(module.completeKey(), DeclaredItem.of(plugin, module, translations));
    }

    @Override
    public void disable(Plugin plugin, ModuleElement module) {
        items.remove(module.completeKey());
    }

    @Override
    public List<Item> all(Locale locale) {
        return items.all().stream()
                .filter(this::isShown)
                .map(item -> item.in(locale, translations))
                .toList();
    }

    @Override
    public Optional<Item> find(String completeKey, Locale locale) {
        return items.find(completeKey).filter(this::isShown).map(item -> item.in(locale, translations));
    }

    @Override
    public boolean isHidden(String completeKey) {
        return items.find(completeKey).filter(item -> !isShown(item)).isPresent();
    }

    @Override
    public String view(String completeKey, Map<String, String> preferences) {
        return items.find(completeKey).map(item -> view(item, preferences)).orElse("");
    }

    private String view(DeclaredItem item, Map<String, String> preferences) {
        return item.module()
                .resource("view")
                .map(view -> templates.render(item.plugin(), view, context(item, preferences)))
                .orElse("");
    }

    private boolean isShown(DeclaredItem item) {
        return item.condition().test(values.of(FragmentContext.none()));
    }

    private Map<String, Object> context(DeclaredItem item, Map<String, String> preferences) {
        Map<String, Object> page = new HashMap<>(values.of(FragmentContext.none()));
        page.put("preferences", preferences);
        return item.context().apply(page);
    }
}
