package org.sluice.workbench.plugins.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.Xml;
import org.sluice.workbench.plugins.dashboard.DashboardItems.Item;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.plugins.web.Conditions;
import org.sluice.workbench.plugins.web.ContextProviders;
import org.w3c.dom.Element;

/**
 * A gadget as its descriptor has it, before a reader and the reader's language are known.
 *
 * @param condition whether the viewer may have it
 * @param context from the page's values to those of its view
 */
record DeclaredItem(
        Plugin plugin,
        ModuleElement module,
        String titleKey,
        String descriptionKey,
        String author,
        String thumbnail,
        Predicate<Map<String, Object>> condition,
        UnaryOperator<Map<String, Object>> context) {

    /** Reads a gadget and checks that all is there that it names. */
    static DeclaredItem of(Plugin plugin, ModuleElement module, Translations translations) {
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
        if (module.child("condition").isPresent() && module.child("conditions").isPresent()) {
            throw module.failure("has both a condition and conditions");
        }
        String thumbnail = Xml.child(definition, "thumbnail")
                .map(found -> found.getAttribute("location"))
                .orElse("");
        return new DeclaredItem(
                plugin,
                module,
                titleKey,
                descriptionKey,
                author,
                thumbnail,
                Conditions.of(plugin, module),
                ContextProviders.of(plugin, module));
    }

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
