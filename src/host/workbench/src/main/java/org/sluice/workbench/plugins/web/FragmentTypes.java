package org.sluice.workbench.plugins.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.velocity.VelocityContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.InService;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.templates.PluginTemplates;
import org.w3c.dom.Element;

/** {@code web-section}, {@code web-item} and {@code web-panel}: three types of module over one way of showing them. */
public final class FragmentTypes implements WebFragments {
    private static final Logger log = LoggerFactory.getLogger(FragmentTypes.class);
    private final InService<Fragment> fragments = new InService<>();
    private final Translations translations;
    private final PluginTemplates templates;
    private final PageValues values;
    private final Supplier<Locale> locale;
    private final IssueTabs tabs;

    public FragmentTypes(
            Translations translations, PluginTemplates templates, PageValues values, Supplier<Locale> locale) {
        this(translations, templates, values, locale, IssueTabs.none());
    }

    public FragmentTypes(
            Translations translations,
            PluginTemplates templates,
            PageValues values,
            Supplier<Locale> locale,
            IssueTabs tabs) {
        this.tabs = tabs;
        this.translations = translations;
        this.templates = templates;
        this.values = values;
        this.locale = locale;
    }

    /** The kinds of module that feed this. */
    public List<ModuleType> types() {
        return List.of(
                new Type("web-section", "location"),
                new Type("web-item", "section"),
                new Type("web-panel", "location"));
    }

    @Override
    public List<WebSection> sections(String location, FragmentContext context) {
        return shown("web-section", location, values.of(context))
                .map(found -> new WebSection(found.module().key(), location, label(found, values.of(context))))
                .toList();
    }

    @Override
    public List<WebItem> items(String section, FragmentContext context) {
        return shown("web-item", section, values.of(context))
                .map(found -> item(found, found.context().apply(values.of(context))))
                .toList();
    }

    @Override
    public List<WebPanel> panels(String location, FragmentContext context) {
        return shown("web-panel", location, values.of(context))
                .map(found -> panel(found, found.context().apply(values.of(context))))
                .toList();
    }

    @Override
    public IssueTabs issueTabs() {
        return tabs;
    }

    private Stream<Fragment> shown(String type, String place, Map<String, Object> page) {
        return fragments.all().stream()
                .filter(found ->
                        found.module().type().equals(type) && found.place().equals(place))
                .filter(found -> found.condition().test(page))
                .sorted(Comparator.comparingInt(found -> found.module().weight()));
    }

    private WebItem item(Fragment found, Map<String, Object> context) {
        Element link = found.module().child("link").orElseThrow();
        String url = evaluate(found, link.getTextContent().strip(), context);
        return new WebItem(
                found.module().completeKey(),
                found.place(),
                link.getAttribute("linkId"),
                label(found, context),
                url.startsWith("/") ? WebResources.CONTEXT_PATH + url : url,
                found.module().childText("styleClass").orElse(""));
    }

    private WebPanel panel(Fragment found, Map<String, Object> context) {
        String html;
        try {
            html = templates.render(
                    found.plugin(), found.module().resource("view").orElseThrow(), context);
        } catch (RuntimeException e) {
            log.error("Panel {} could not be drawn", found.module().completeKey(), e);
            html = "";
        }
        return new WebPanel(found.module().completeKey(), label(found, context), html);
    }

    private String label(Fragment found, Map<String, Object> context) {
        return found.module()
                .textKey("label")
                .map(key -> translations.text(locale.get(), key))
                .orElseGet(
                        () -> evaluate(found, found.module().childText("label").orElse(""), context));
    }

    private String evaluate(Fragment found, String text, Map<String, Object> context) {
        return templates.renderText(
                text, new VelocityContext(context), found.module().completeKey());
    }

    /** One of the three tags. */
    private final class Type implements ModuleType {
        private final String tag;
        private final String place;

        Type(String tag, String place) {
            this.tag = tag;
            this.place = place;
        }

        @Override
        public String tag() {
            return tag;
        }

        @Override
        public void enable(Plugin plugin, ModuleElement module) {
            module.textKey("label")
                    .filter(key -> translations.raw(Locale.ENGLISH, key).isEmpty())
                    .ifPresent(key -> {
                        throw module.failure("names a text that no file has: " + key);
                    });
            if ("web-item".equals(tag) && module.child("link").isEmpty()) {
                throw module.failure("has no link");
            }
            if ("web-panel".equals(tag)) {
                checkView(plugin, module);
            }
            fragments.put(module.completeKey(), Fragment.of(plugin, module, place));
        }

        @Override
        public void disable(Plugin plugin, ModuleElement module) {
            fragments.remove(module.completeKey());
        }

        private static void checkView(Plugin plugin, ModuleElement module) throws StartFailure {
            String view = module.resource("view").orElseThrow(() -> module.failure("has no view"));
            if (plugin.resource(view).isEmpty()) {
                throw module.failure("names a template that is not there: " + view);
            }
        }
    }
}
