package org.sluice.workbench.mail.outgoing;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The mail that was caught, as files in a folder; the newest thousand or a few more are kept. */
public final class CaughtMails {
    private static final int MOST = 1_000;

    /** After how many new ones old ones are looked for. */
    private static final int TIDY = 50;

    private final Path folder;
    private final Clock clock;
    private long last;
    private long added;

    public CaughtMails(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Keeps a message, under a name that is above all names before. */
    synchronized void add(byte[] message) {
        last = Math.max(last + 1, clock.millis() * 1_000);
        try {
            Files.createDirectories(folder);
            Path half = folder.resolve(last + ".part");
            Files.write(half, message);
            Files.move(half, folder.resolve(last + ".eml"));
            if (added++ % TIDY == 0) {
                tidy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A caught mail cannot be kept in " + folder, e);
        }
    }

    private void tidy() throws IOException {
        List<Path> all = files();
        for (Path old : all.subList(Math.min(MOST, all.size()), all.size())) {
            Files.deleteIfExists(old);
        }
    }

    public int size() {
        try {
            return files().size();
        } catch (IOException e) {
            throw new UncheckedIOException("The caught mail in " + folder + " cannot be listed", e);
        }
    }

    /** The newest first. */
    public List<Caught> newest(int most) {
        try {
            List<Caught> all = new ArrayList<>();
            for (Path file : files().stream().limit(most).toList()) {
                read(file).ifPresent(all::add);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("The caught mail in " + folder + " cannot be listed", e);
        }
    }

    public Optional<Caught> byId(String id) {
        return id.matches("[0-9]{1,20}") ? read(folder.resolve(id + ".eml")) : Optional.empty();
    }

    /** Nothing for a file that has gone or is no message. */
    private static Optional<Caught> read(Path file) {
        try {
            MimeMessage message = new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(Files.readAllBytes(file)));
            List<Caught.Line> headers = new ArrayList<>();
            for (Header header : Collections.list(message.getAllHeaders())) {
                headers.add(new Caught.Line(header.getName(), decoded(header.getValue())));
            }
            String text = message.getContent() instanceof String content ? content : "";
            String id = file.toFile().getName().replace(".eml", "");
            return Optional.of(new Caught(id, headers, text));
        } catch (IOException | MessagingException e) {
            return Optional.empty();
        }
    }

    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (UnsupportedEncodingException e) {
            return value;
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toFile().getName().endsWith(".eml"))
                    .sorted(Comparator.comparing((Path file) -> file.toFile().getName())
                            .reversed())
                    .toList();
        }
    }
}
