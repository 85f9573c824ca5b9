package org.sluice.workbench.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.AssumptionViolatedException;
import org.junit.runner.Description;

/** Finds what {@link StartingData} and {@link RealHistory} ask for, on the test method or on its class. */
final class StartingFiles {
    private final Description test;

    StartingFiles(Description test) {
        this.test = test;
    }

    /** The files to import, those next to the test copied into the folder. */
    List<Path> in(Path folder) {
        List<Path> files = new ArrayList<>();
        annotation(RealHistory.class)
                .map(RealHistory::value)
                .map(StartingFiles::real)
                .ifPresent(files::add);
        annotation(StartingData.class)
                .map(StartingData::value)
                .map(List::of)
                .orElse(List.of())
                .forEach(name -> files.add(copy(name, folder)));
        return files;
    }

    /** The file of that name among the real histories; the test is skipped when it is not there. */
    static Path real(String name) {
        Path file = Path.of(System.getProperty("shared.data", "")).resolve(name);
        if (!Files.isReadable(file)) {
            throw new AssumptionViolatedException("Skipped: needs the real history " + file.toAbsolutePath());
        }
        return file;
    }

    private <A extends Annotation> Optional<A> annotation(Class<A> type) {
        return Optional.ofNullable(test.getAnnotation(type))
                .or(() -> Optional.ofNullable(test.getTestClass().getAnnotation(type)));
    }

    private Path copy(String name, Path folder) {
        try (InputStream in = test.getTestClass().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " does not lie next to " + test.getTestClass());
            }
            Path file = folder.resolve(name);
            Files.copy(in, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + name + " to " + folder, e);
        }
    }
}
