package org.sluice.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of the repository as they are written; tests run at its root. */
final class Repository {

    static final Path ROOT = Path.of("").toAbsolutePath();

    private static final Set<String> MADE = Set.of("target", "node_modules", "dist", ".git", ".idea", ".vscode");

    private Repository() {}

    /** Files below a folder, without what builds and tools make. */
    static List<Path> below(String folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT.resolve(folder), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean made = MADE.contains(String.valueOf(directory.getFileName()));
                    return made ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot walk " + folder, e);
        }
        return found;
    }

    /** The text of a file; empty when it is none, as a picture. */
    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException picture) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** The texts of all files below a folder whose name ends so, one after another; declarations of types do nothing. */
    static String texts(String folder, String... endings) {
        StringBuilder all = new StringBuilder();
        for (Path file : below(folder)) {
            String name = file.toString();
            if (!name.endsWith(".d.ts") && List.of(endings).stream().anyMatch(name::endsWith)) {
                all.append(text(file)).append('\n');
            }
        }
        return all.toString();
    }
}
