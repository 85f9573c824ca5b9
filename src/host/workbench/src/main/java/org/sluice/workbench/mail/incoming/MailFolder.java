package org.sluice.workbench.mail.incoming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder that mail comes into as files ending in {@code .eml}. What was taken in moves to {@code done}, what nobody
 * wanted to {@code skipped}, what failed to {@code failed}, the last two with the reason in a file beside. Whoever puts
 * mail there writes it under another name first and then renames it, so that no half of a file is read.
 */
public final class MailFolder {
    private static final String REASON = ".reason.txt";

    private final Path folder;

    public MailFolder(Path folder) {
        this.folder = folder;
    }

    /** The messages that wait, by name. */
    public List<Path> waiting() throws IOException {
        return files(folder);
    }

    public List<Left> failed() throws IOException {
        return left("failed");
    }

    public List<Left> skipped() throws IOException {
        return left("skipped");
    }

    void done(Path file) throws IOException {
        move(file, folder.resolve("done"));
    }

    void skipped(Path file, String reason) throws IOException {
        explained(file, "skipped", reason);
    }

    void failed(Path file, String reason) throws IOException {
        explained(file, "failed", reason);
    }

    /** Puts what failed back, to be tried once more; nothing when there is no such file. */
    public void retry(String name) throws IOException {
        for (Path file : files(folder.resolve("failed"))) {
            if (file.toFile().getName().equals(name)) {
                move(file, folder);
                Files.deleteIfExists(reasonBeside(file));
            }
        }
    }

    /** The reason first: a file that is in the folder has one, also when the host dies in between. */
    private void explained(Path file, String where, String reason) throws IOException {
        Path into = Files.createDirectories(folder.resolve(where));
        Path target = free(into, file.toFile().getName());
        Files.writeString(reasonBeside(target), reason + "\n", StandardCharsets.UTF_8);
        Files.move(file, target);
    }

    private static void move(Path file, Path into) throws IOException {
        Files.createDirectories(into);
        Files.move(file, free(into, file.toFile().getName()));
    }

    /** The name, or one like it that no file has. */
    private static Path free(Path into, String name) {
        Path target = into.resolve(name);
        for (int i = 2; Files.exists(target); i++) {
            target = into.resolve(name.replaceFirst("(?i)\\.eml$", "-" + i + ".eml"));
        }
        return target;
    }

    private List<Left> left(String where) throws IOException {
        return files(folder.resolve(where)).stream()
                .map(file -> new Left(file.toFile().getName(), reasonOf(file)))
                .toList();
    }

    private static String reasonOf(Path file) {
        try {
            return Files.readString(reasonBeside(file), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static Path reasonBeside(Path file) {
        return file.resolveSibling(file.toFile().getName() + REASON);
    }

    private static List<Path> files(Path where) throws IOException {
        if (!Files.isDirectory(where)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(where)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }

    /** Where the mail of a handler lies; nothing when its name would lead elsewhere. */
    static Optional<MailFolder> of(Path root, MailHandler handler) {
        Path folder = root.resolve(handler.folder()).normalize();
        return folder.startsWith(root.normalize()) ? Optional.of(new MailFolder(folder)) : Optional.empty();
    }

    /** A message that was put aside, and why. */
    public record Left(String name, String reason) {}
}
