package org.sluice.workbench.plugins.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.Xml;
import org.sluice.workbench.plugins.i18n.Translations;
import org.w3c.dom.Element;

/** What Jira 11 refuses in a {@code web-resource}, or would show as a broken page: refused when the plugin starts. */
final class WebResourceRules {
    private static final Set<String> TRANSFORMERS = Set.of("jsI18n");
    private final HostResources host = HostResources.ofJira11();
    private final Translations translations;

    WebResourceRules(Translations translations) {
        this.translations = translations;
    }

    void check(WebResource resource, ModuleElement module, Set<String> known) {
        checkTransformers(module);
        checkConditions(module);
        for (String dependency : resource.dependencies()) {
            if (!host.contains(dependency) && !known.contains(dependency)) {
                throw module.failure("depends on " + dependency + ", which is neither Jira's nor declared above it");
            }
        }
        for (Map.Entry<String, String> file : resource.files().entrySet()) {
            checkFile(resource, module, file.getKey(), file.getValue());
        }
    }

    private static void checkTransformers(ModuleElement module) {
        for (Element transformation : Xml.children(module.xml(), "transformation")) {
            for (Element transformer : Xml.children(transformation, "transformer")) {
                String key = transformer.getAttribute("key");
                if (!TRANSFORMERS.contains(key)) {
                    throw module.failure("uses the transformer " + key + ", which Jira 11 does not have");
                }
            }
        }
    }

    /** Jira takes only conditions that can be told from the URL; a plain one makes the module fail. */
    private static void checkConditions(ModuleElement module) {
        if (module.child("condition").isPresent() || module.child("conditions").isPresent()) {
            throw module.failure("has a condition; a web-resource takes only url-reading ones, and the workbench none");
        }
    }

    private void checkFile(WebResource resource, ModuleElement module, String name, String location) {
        if (name.endsWith(".less") || location.endsWith(".less")) {
            throw module.failure("holds LESS (" + name + "), which Jira 11 no longer transforms");
        }
        if (name.endsWith("/")) {
            return;
        }
        Plugin plugin = resource.plugin();
        byte[] bytes =
                plugin.bytes(location).orElseThrow(() -> module.failure("names a file that is not there: " + location));
        if (name.endsWith(".js") && resource.translated()) {
            for (String key : JsI18n.keys(new String(bytes, StandardCharsets.UTF_8))) {
                if (translations.raw(Locale.ENGLISH, key).isEmpty()) {
                    throw module.failure("asks for a text that no file has: " + key + " in " + location);
                }
            }
        }
    }
}
