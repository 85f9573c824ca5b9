package org.sluice.workbench.plugins;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The few walks over a DOM that reading a descriptor needs. */
public final class Xml {
    private Xml() {}

    public static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    public static List<Element> children(Element parent, String tag) {
        return children(parent).stream()
                .filter(element -> tag.equals(element.getTagName()))
                .toList();
    }

    public static Optional<Element> child(Element parent, String tag) {
        return children(parent, tag).stream().findFirst();
    }

    /** The {@code param} children as a map: {@code <param name="x">v</param>} or {@code <param name="x" value="v"/>}. */
    public static Map<String, String> params(Element parent) {
        Map<String, String> params = new LinkedHashMap<>();
        for (Element param : children(parent, "param")) {
            String value = param.hasAttribute("value")
                    ? param.getAttribute("value")
                    : param.getTextContent().strip();
            params.put(param.getAttribute("name"), value);
        }
        return params;
    }
}
