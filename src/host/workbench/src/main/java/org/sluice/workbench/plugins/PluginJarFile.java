package org.sluice.workbench.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.Version;
import org.sluice.workbench.osgi.StartFailure;

/**
 * A plugin's JAR as it lies on the disk: read before anything of it runs, so that what is none is refused while the version
 * before still works.
 *
 * @param version its {@code Bundle-Version}
 */
public record PluginJarFile(Path path, PluginDescriptor descriptor, Version version) {
    private static final String KEY = "Atlassian-Plugin-Key";

    /** Reads the manifest and the descriptor; the failure's line names the file. */
    public static PluginJarFile read(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            ZipEntry entry = jar.getEntry("atlassian-plugin.xml");
            if (entry == null) {
                throw new StartFailure(path.getFileName() + " has no atlassian-plugin.xml at its root");
            }
            Manifest manifest = jar.getManifest();
            Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
            String key = main.getValue(KEY);
            if (key == null) {
                throw new StartFailure(
                        path.getFileName()
                                + ": the manifest has no Atlassian-Plugin-Key, so Jira would treat the JAR as a transformed plugin");
            }
            try (InputStream xml = jar.getInputStream(entry)) {
                PluginDescriptor descriptor = PluginDescriptor.read(xml, path.getFileName() + "!/atlassian-plugin.xml");
                return new PluginJarFile(path, descriptor, version(path, main)).withKey(key);
            }
        } catch (IOException e) {
            throw new StartFailure("The plugin " + path.getFileName() + " cannot be installed: " + e.getMessage(), e);
        }
    }

    public String key() {
        return descriptor.key();
    }

    private PluginJarFile withKey(String manifestKey) {
        if (!manifestKey.equals(key())) {
            throw new StartFailure(path.getFileName() + ": Atlassian-Plugin-Key is " + manifestKey
                    + " but the descriptor's key is " + key());
        }
        return this;
    }

    private static Version version(Path path, Attributes main) {
        String text = main.getValue("Bundle-Version");
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException e) {
            throw new StartFailure(path.getFileName() + ": Bundle-Version is none that OSGi knows: " + text, e);
        }
    }
}
