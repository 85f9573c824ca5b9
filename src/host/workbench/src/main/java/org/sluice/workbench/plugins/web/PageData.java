package org.sluice.workbench.plugins.web;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.Xml;
import org.w3c.dom.Element;

/** The {@code data} of a web-resource, asked for anew for each page; a script claims it as {@code KEY.NAME}. */
final class PageData {
    private static final Logger log = LoggerFactory.getLogger(PageData.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, WebResourceDataProvider> providers = new LinkedHashMap<>();

    private PageData() {}

    /** Builds the providers that a module names; each has to be there. */
    static PageData of(Plugin plugin, ModuleElement module) {
        PageData data = new PageData();
        for (Element element : Xml.children(module.xml(), "data")) {
            String key = element.getAttribute("key");
            String className = element.getAttribute("class");
            if (key.isBlank() || className.isBlank()) {
                throw module.failure("has data without a key or a class");
            }
            if (!(plugin.create(plugin.load(className)) instanceof WebResourceDataProvider provider)) {
                throw module.failure("names a data provider that is none: " + className);
            }
            data.providers.put(module.completeKey() + "." + key, provider);
        }
        return data;
    }

    /** The script that puts the data where {@code WRM.data.claim} finds it; empty for a module without data. */
    String script() {
        StringBuilder script = new StringBuilder();
        providers.forEach((key, provider) -> json(key, provider).ifPresent(json -> script.append("WRM._unparsedData[")
                .append(literal(key))
                .append("]=")
                .append(literal(json))
                .append(";")));
        return script.isEmpty()
                ? ""
                : "<script>window.WRM=window.WRM||{};WRM._unparsedData=WRM._unparsedData||{};" + script + "</script>\n";
    }

    /** Data that fails is absent, and the page is shown, as in Jira; the log says why. */
    private static Optional<String> json(String key, WebResourceDataProvider provider) {
        try {
            StringWriter text = new StringWriter();
            provider.get().write(text);
            return Optional.of(JSON.readTree(text.toString()).toString());
        } catch (IOException | RuntimeException e) {
            log.error("The data {} cannot be had", key, e);
            return Optional.empty();
        }
    }

    /** A text for a script in a page: nothing in it can end the script. */
    private static String literal(String text) {
        try {
            return JSON.writeValueAsString(text)
                    .replace("<", "\\u003c")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A text can always be written", e);
        }
    }
}
