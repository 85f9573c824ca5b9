package org.sluice.workbench.testing;

import static org.junit.Assume.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Real histories in a folder of shared data beside, or above, the project. */
public final class RealFiles {
    private RealFiles() {}

    /** The file; a test that needs it is skipped where there is none. */
    public static Path need(String name) {
        Optional<Path> found = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data").resolve(name))
                .filter(Files::exists)
                .findFirst();
        assumeTrue("no shared/data/" + name + " above this folder", found.isPresent());
        return found.get();
    }
}
