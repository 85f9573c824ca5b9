package org.sluice.workbench.plugins.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.plugins.Plugin;

/**
 * One {@code web-resource}: files under one name.
 *
 * @param files file name to location in the JAR; a name that ends in a slash stands for a folder
 * @param data what the page carries for its scripts
 * @param translated whether scripts pass through {@code jsI18n}
 */
record WebResource(
        Plugin plugin,
        String completeKey,
        List<String> dependencies,
        Set<String> contexts,
        Map<String, String> files,
        PageData data,
        boolean translated) {

    /** Where a requested file lies in the JAR. */
    Optional<String> locate(String name) {
        if (files.containsKey(name)) {
            return Optional.of(files.get(name));
        }
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("/") && name.startsWith(file.getKey()) && !name.contains(".."))
                .map(file ->
                        folder(file.getValue()) + name.substring(file.getKey().length()))
                .findFirst();
    }

    /** The file at a location of the JAR. */
    Optional<byte[]> bytes(String location) {
        return plugin.bytes(location);
    }

    private static String folder(String location) {
        return location.endsWith("/") ? location : location + "/";
    }
}
