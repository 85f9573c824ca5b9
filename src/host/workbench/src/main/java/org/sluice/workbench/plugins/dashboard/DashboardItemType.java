package org.sluice.workbench.plugins.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.Xml;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.templates.PluginTemplates;
import org.w3c.dom.Element;

/** {@code dashboard-item}: gadgets that a plugin draws with its own script. */
public final class DashboardItemType implements ModuleType, DashboardItems {
    private final Map<String, Declared> items = new LinkedHashMap<>();
    private final Translations translations;
    private final PluginTemplates templates;

    public DashboardItemType(Translations translations, PluginTemplates templates) {
        this.translations = translations;
        this.templates = templates;
    }

    @Override
    public String tag() {
        return "dashboard-item";
    }

    @Override
    public void enable(Plugin plugin, ModuleElement module) {
        Element definition = module.child("definition")
                .orElseThrow(() -> module.failure("has neither a definition nor replace-gadget-spec-uri"));
        String titleKey = Xml.child(definition, "title")
                .map(title -> title.getAttribute("key"))
                .orElseThrow(() -> module.failure("has a definition without a title key"));
        String author = Xml.child(definition, "author")
                .flatMap(found -> Xml.child(found, "name"))
                .map(name -> name.getTextContent().strip())
                .orElseThrow(() -> module.failure("has a definition without an author's name"));
        String descriptionKey = module.textKey("description").orElse(titleKey);
        for (String key : List.of(titleKey, descriptionKey)) {
            if (translations.raw(Locale.ENGLISH, key).isEmpty()) {
                throw module.failure("names a text that no file has: " + key);
            }
        }
        module.resource("view").filter(view -> plugin.resource(view).isEmpty()).ifPresent(view -> {
            throw module.failure("names a template that is not there: " + view);
        });
        if (module.childText("amd-module").isEmpty() && module.resource("view").isEmpty()) {
            throw module.failure("has neither an amd-module nor a view");
        }
        String thumbnail = Xml.child(definition, "thumbnail")
                .map(found -> found.getAttribute("location"))
                .orElse("");
        items.put(module.completeKey(), new Declared(plugin, module, titleKey, descriptionKey, author, thumbnail));
    }

    @Override
    public List<Item> all(Locale locale) {
        return items.values().stream()
                .map(item -> item.in(locale, translations))
                .toList();
    }

    @Override
    public Optional<Item> find(String completeKey, Locale locale) {
        return Optional.ofNullable(items.get(completeKey)).map(item -> item.in(locale, translations));
    }

    @Override
    public String view(String completeKey, Map<String, String> preferences) {
        Declared item = items.get(completeKey);
        return item == null
                ? ""
                : item.module()
                        .resource("view")
                        .map(view -> templates.render(item.plugin(), view, Map.of("preferences", preferences)))
                        .orElse("");
    }

    /** A gadget as its descriptor has it, before a reader's language is known. */
    private record Declared(
            Plugin plugin,
            ModuleElement module,
            String titleKey,
            String descriptionKey,
            String author,
            String thumbnail) {
        Item in(Locale locale, Translations translations) {
            return new Item(
                    module.completeKey(),
                    translations.text(locale, titleKey),
                    translations.text(locale, descriptionKey),
                    author,
                    thumbnail,
                    module.childText("amd-module").orElse(""),
                    module.attribute("configurable").map(Boolean::parseBoolean).orElse(false));
        }
    }
}
