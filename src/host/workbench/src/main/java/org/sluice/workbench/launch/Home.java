package org.sluice.workbench.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that a workbench keeps its data in: a named one, or one of its own that goes when it ends. */
public final class Home implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Home.class);
    private final Path folder;
    private final boolean throwAway;

    private Home(Path folder, boolean throwAway) {
        this.folder = folder;
        this.throwAway = throwAway;
    }

    /** The given folder, made when it is not there; without one a fresh folder, different at each start. */
    public static Home at(Optional<Path> kept) {
        try {
            return kept.isPresent()
                    ? new Home(Files.createDirectories(kept.get().toAbsolutePath()), false)
                    : new Home(Files.createTempDirectory("sluice-workbench-"), true);
        } catch (IOException e) {
            throw new UncheckedIOException("The home folder cannot be made: " + kept, e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** Where the OSGi framework keeps its own files; emptied by it at each start. */
    public Path bundleCache() {
        return folder.resolve("bundle-cache");
    }

    /** Where JARs are kept that were installed while the host ran. */
    public Path installedPlugins() {
        return folder.resolve("plugins").resolve("installed-plugins");
    }

    /** Where mail comes in as files, unless another folder is named. */
    public Path mailIn() {
        return folder.resolve("mail").resolve("in");
    }

    /** Where mail that was sent is kept. */
    public Path mailOut() {
        return folder.resolve("mail").resolve("out");
    }

    /** Copies of the given JARs inside the home, so that a build may replace the originals while they run. */
    public List<Path> copyOf(List<Path> jars) {
        Path plugins = folder.resolve("plugins");
        try {
            Files.createDirectories(plugins);
            for (Path jar : jars) {
                Files.copy(jar, plugins.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Plugins cannot be copied to " + plugins, e);
        }
        return jars.stream().map(jar -> plugins.resolve(jar.getFileName())).toList();
    }

    @Override
    public void close() {
        if (!throwAway) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            log.warn("The throw-away home {} could not be removed", folder, e);
        }
    }
}
