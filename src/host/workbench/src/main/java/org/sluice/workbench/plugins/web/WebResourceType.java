package org.sluice.workbench.plugins.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.workbench.plugins.InService;
import org.sluice.workbench.plugins.ModuleElement;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.Xml;
import org.sluice.workbench.plugins.i18n.Translations;
import org.w3c.dom.Element;

/** {@code web-resource}: scripts and styles with their contexts and dependencies. */
public final class WebResourceType implements ModuleType, WebResources {
    private final InService<WebResource> resources = new InService<>();
    private final WebResourceRules rules;

    public WebResourceType(Translations translations) {
        this.rules = new WebResourceRules(translations);
    }

    @Override
    public String tag() {
        return "web-resource";
    }

    @Override
    public void enable(Plugin plugin, ModuleElement module) {
        WebResource resource = read(plugin, module);
        rules.check(resource, module, keys());
        resources.put(resource.completeKey(), resource);
    }

    @Override
    public void disable(Plugin plugin, ModuleElement module) {
        resources.remove(module.completeKey());
    }

    @Override
    public String tags(Collection<String> keysAndContexts, Locale locale) {
        Set<WebResource> wanted = new LinkedHashSet<>();
        for (WebResource resource : resources.all()) {
            if (keysAndContexts.contains(resource.completeKey())
                    || resource.contexts().stream().anyMatch(keysAndContexts::contains)) {
                collect(resource, wanted, new HashSet<>());
            }
        }
        return wanted.stream().map(resource -> tagsOf(resource, locale)).collect(Collectors.joining());
    }

    /** The module with the given complete key, for whoever serves its files. */
    Optional<WebResource> find(String completeKey) {
        return resources.find(completeKey);
    }

    private Set<String> keys() {
        return resources.all().stream().map(WebResource::completeKey).collect(Collectors.toSet());
    }

    private void collect(WebResource resource, Set<WebResource> wanted, Set<String> path) {
        if (!path.add(resource.completeKey())) {
            return;
        }
        for (String dependency : resource.dependencies()) {
            find(dependency).ifPresent(found -> collect(found, wanted, path));
        }
        wanted.add(resource);
    }

    private static String tagsOf(WebResource resource, Locale locale) {
        StringBuilder tags = new StringBuilder(resource.data().script());
        String base = ResourceUrls.of(resource, locale);
        for (String name : resource.files().keySet()) {
            if (name.endsWith(".css")) {
                tags.append("<link rel=\"stylesheet\" href=\"")
                        .append(base)
                        .append(name)
                        .append("\">\n");
            } else if (name.endsWith(".js")) {
                tags.append("<script defer src=\"").append(base).append(name).append("\"></script>\n");
            }
        }
        return tags.toString();
    }

    private static WebResource read(Plugin plugin, ModuleElement module) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Element file : Xml.children(module.xml(), "resource")) {
            files.put(file.getAttribute("name"), file.getAttribute("location"));
        }
        boolean translated = Xml.children(module.xml(), "transformation").stream()
                .flatMap(transformation -> Xml.children(transformation, "transformer").stream())
                .anyMatch(transformer -> "jsI18n".equals(transformer.getAttribute("key")));
        return new WebResource(
                plugin,
                module.completeKey(),
                texts(module, "dependency"),
                Set.copyOf(texts(module, "context")),
                files,
                PageData.of(plugin, module),
                translated);
    }

    private static List<String> texts(ModuleElement module, String tag) {
        return Xml.children(module.xml(), tag).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }
}
