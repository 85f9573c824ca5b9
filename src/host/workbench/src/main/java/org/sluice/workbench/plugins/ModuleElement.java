package org.sluice.workbench.plugins;

import java.util.Optional;
import org.sluice.workbench.osgi.StartFailure;
import org.w3c.dom.Element;

/**
 * One module as the descriptor declares it.
 *
 * @param pluginKey whose module it is
 * @param xml its element; the tag name is the module's type
 */
public record ModuleElement(String pluginKey, Element xml) {
    public String type() {
        return xml.getTagName();
    }

    public String key() {
        return xml.getAttribute("key");
    }

    /** Plugin key, colon, module key. */
    public String completeKey() {
        return pluginKey + ":" + key();
    }

    public Optional<String> attribute(String name) {
        return xml.hasAttribute(name) ? Optional.of(xml.getAttribute(name)) : Optional.empty();
    }

    public String required(String name) {
        return attribute(name).filter(value -> !value.isBlank()).orElseThrow(() -> failure("lacks " + name));
    }

    public Optional<Element> child(String tag) {
        return Xml.child(xml, tag);
    }

    public Optional<String> childText(String tag) {
        return child(tag).map(element -> element.getTextContent().strip());
    }

    public int weight() {
        return attribute("weight").map(Integer::parseInt).orElse(1000);
    }

    /** The location of the {@code resource} child with the given name, for example {@code view}. */
    public Optional<String> resource(String name) {
        return Xml.children(xml, "resource").stream()
                .filter(resource -> name.equals(resource.getAttribute("name")))
                .map(resource -> resource.getAttribute("location"))
                .findFirst();
    }

    /** The i18n key of {@code <label key="…"/>}, {@code <description key="…"/>} or {@code i18n-name-key}. */
    public Optional<String> textKey(String tag) {
        return child(tag).map(element -> element.getAttribute("key")).filter(key -> !key.isBlank());
    }

    /** A start failure that names this module. */
    public StartFailure failure(String what) {
        return new StartFailure(completeKey() + " (" + type() + ") " + what);
    }
}
