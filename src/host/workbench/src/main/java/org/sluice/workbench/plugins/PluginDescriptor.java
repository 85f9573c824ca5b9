package org.sluice.workbench.plugins;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.workbench.osgi.PluginXml;
import org.sluice.workbench.osgi.StartFailure;
import org.w3c.dom.Element;

/**
 * What {@code atlassian-plugin.xml} says: who the plugin is and its modules in file order.
 *
 * @param key the plugin's key, equal to the manifest's {@code Atlassian-Plugin-Key}
 * @param info the parameters and texts of {@code plugin-info}: {@code description}, {@code version}, {@code vendor}, and
 *     each {@code param} by its name
 */
public record PluginDescriptor(String key, String name, Map<String, String> info, List<ModuleElement> modules) {
    /** Reads a descriptor; a document that is none is named with its fault. */
    public static PluginDescriptor read(InputStream xml, String where) {
        Element root = PluginXml.read(xml, where);
        if (!"atlassian-plugin".equals(root.getTagName())) {
            throw new StartFailure(where + ": the root element is " + root.getTagName() + ", not atlassian-plugin");
        }
        if (!"2".equals(root.getAttribute("plugins-version"))) {
            throw new StartFailure(where + ": plugins-version must be 2");
        }
        String key = root.getAttribute("key");
        List<ModuleElement> modules = Xml.children(root).stream()
                .filter(element -> !"plugin-info".equals(element.getTagName()))
                .map(element -> new ModuleElement(key, element))
                .toList();
        refuseTwins(modules, where);
        return new PluginDescriptor(key, root.getAttribute("name"), infoOf(root), modules);
    }

    private static Map<String, String> infoOf(Element root) {
        return Xml.child(root, "plugin-info")
                .map(info -> Xml.children(info).stream()
                        .collect(Collectors.toMap(
                                element -> "param".equals(element.getTagName())
                                        ? element.getAttribute("name")
                                        : element.getTagName(),
                                element -> "vendor".equals(element.getTagName())
                                        ? element.getAttribute("name")
                                        : element.getTextContent().strip(),
                                (first, second) -> first)))
                .orElse(Map.of());
    }

    private static void refuseTwins(List<ModuleElement> modules, String where) {
        Set<String> seen = new HashSet<>();
        for (ModuleElement module : modules) {
            if (!"resource".equals(module.type()) && !seen.add(module.key())) {
                throw new StartFailure(where + ": two modules have the key " + module.key());
            }
        }
    }
}
