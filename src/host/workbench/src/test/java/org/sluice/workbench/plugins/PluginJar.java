package org.sluice.workbench.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Builds the JAR of a small plugin for one test: its descriptor, its texts, some classes of the tests. */
public final class PluginJar {
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final TreeSet<String> imports = new TreeSet<>();

    private PluginJar() {
        header("Bundle-ManifestVersion", "2");
        header("Bundle-SymbolicName", "test.plugin");
        header("Bundle-Version", "1.0.0");
        header("Atlassian-Plugin-Key", "test.plugin");
    }

    /** A plugin with the key {@code test.plugin}, some texts and the given modules. */
    public static PluginJar withModules(String... modules) {
        return new PluginJar()
                .descriptor("<atlassian-plugin key=\"test.plugin\" name=\"Test\" plugins-version=\"2\">"
                        + "<plugin-info><version>1.0.0</version><vendor name=\"Test\"/></plugin-info>"
                        + "<resource type=\"i18n\" name=\"i18n\" location=\"i18n.test\"/>" + String.join("", modules)
                        + "</atlassian-plugin>")
                .text("i18n/test.properties", "test.hello=Hello {0}\ntest.name=Name\n")
                .text("i18n/test_da.properties", "test.hello=Hej {0}\ntest.name=Navn\n");
    }

    public PluginJar descriptor(String xml) {
        return text("atlassian-plugin.xml", xml);
    }

    public PluginJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public PluginJar without(String header) {
        headers.remove(header);
        return this;
    }

    public PluginJar text(String path, String content) {
        entries.put(path, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public PluginJar imports(String... packages) {
        imports.addAll(List.of(packages));
        return this;
    }

    public PluginJar classes(Class<?>... types) {
        for (Class<?> type : types) {
            String path = type.getName().replace('.', '/') + ".class";
            try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
                entries.put(path, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        }
        return this;
    }

    /** Writes the JAR into the folder. */
    public Path in(Path folder) {
        if (!imports.isEmpty()) {
            header("Import-Package", String.join(",", imports));
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        Path file = folder.resolve("test-plugin.jar");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
        return file;
    }
}
