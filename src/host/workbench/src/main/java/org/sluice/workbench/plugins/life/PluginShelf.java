package org.sluice.workbench.plugins.life;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.PluginJarFile;

/** The folder of the home with the JARs that were installed while the host ran. */
public final class PluginShelf {
    private static final Logger log = LoggerFactory.getLogger(PluginShelf.class);
    private final Path folder;

    public PluginShelf(Path folder) {
        this.folder = folder;
    }

    /** All that can be read, the latest version of each plugin last. */
    List<PluginJarFile> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<PluginJarFile> jars = new ArrayList<>();
            files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(file -> readable(file)
                    .ifPresent(jars::add));
            jars.sort(Comparator.comparing(PluginJarFile::version));
            return jars;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
    }

    /** A copy under a name of its own, since the version before may still be open. */
    PluginJarFile keep(PluginJarFile jar) {
        try {
            Files.createDirectories(folder);
            Path copy = Files.createTempFile(folder, jar.key() + "-" + jar.version() + "-", ".jar");
            Files.copy(jar.path(), copy, StandardCopyOption.REPLACE_EXISTING);
            return PluginJarFile.read(copy);
        } catch (IOException e) {
            throw new UncheckedIOException("Plugin " + jar.key() + " cannot be copied to " + folder, e);
        }
    }

    /** Removes a JAR if it lies here; those that were named at the start lie elsewhere and belong to whoever named them. */
    void drop(PluginJarFile jar) {
        if (!jar.path().startsWith(folder)) {
            return;
        }
        try {
            Files.deleteIfExists(jar.path());
        } catch (IOException e) {
            log.warn("{} could not be removed", jar.path(), e);
        }
    }

    private static Optional<PluginJarFile> readable(Path file) {
        try {
            return Optional.of(PluginJarFile.read(file));
        } catch (StartFailure e) {
            log.error("A plugin in the home is passed over: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
