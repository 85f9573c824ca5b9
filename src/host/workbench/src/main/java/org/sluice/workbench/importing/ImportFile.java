package org.sluice.workbench.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** Where an export is read from, plain or gzip, as often as needed. */
public final class ImportFile {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final Opening opening;

    private ImportFile(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    public static ImportFile of(Path path) {
        return new ImportFile(path.toFile().getName(), () -> Files.newInputStream(path));
    }

    public static ImportFile of(String name, byte[] content) {
        byte[] own = content.clone();
        return new ImportFile(name, () -> new ByteArrayInputStream(own));
    }

    public String name() {
        return name;
    }

    /** The JSON, unpacked when it was packed. */
    public InputStream open() throws IOException {
        InputStream raw = new BufferedInputStream(opening.open(), BUFFER);
        raw.mark(2);
        boolean packed = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return packed ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    /** SHA-256 of the bytes as they lie in the file. */
    public String hash() throws IOException {
        try (InputStream in = opening.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }

    /** A way to the bytes. */
    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }
}
