package org.sluice.workbench.pages.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page says about itself.
 *
 * @param title shown in the browser's tab
 * @param resources contexts and web-resources that the page loads
 * @param meta further {@code ajs-} elements that scripts read
 * @param extraHtml elements that a plugin's page brought for the head
 * @param style a class on the body that tells one kind of page from another
 */
public record Head(String title, List<String> resources, Map<String, String> meta, String extraHtml, String style) {
    public static Head general(String title) {
        return new Head(title, List.of("atl.general"), Map.of(), "", "page-general");
    }

    public static Head admin(String title) {
        return new Head(title, List.of("atl.admin", "admin"), Map.of(), "", "page-admin");
    }

    public Head loading(String... more) {
        List<String> all = new ArrayList<>(resources);
        all.addAll(List.of(more));
        return new Head(title, List.copyOf(all), meta, extraHtml, style);
    }

    public Head with(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(meta);
        all.put(name, value);
        return new Head(title, resources, all, extraHtml, style);
    }

    public Head withHtml(String html) {
        return new Head(title, resources, meta, html, style);
    }

    public Head styled(String name) {
        return new Head(title, resources, meta, extraHtml, name);
    }
}
