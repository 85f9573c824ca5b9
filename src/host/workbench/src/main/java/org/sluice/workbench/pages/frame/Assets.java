package org.sluice.workbench.pages.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The host's scripts, styles and pictures on the class path. Their address holds a checksum of scripts and style, so that
 * a browser may keep them for a year and still never shows an old one.
 */
public final class Assets {
    /** Below the context path; what follows is checksum and file. */
    public static final String PATH = "/s/workbench";

    private static final String FOLDER = "workbench/assets/";
    private static final Pattern PLAIN = Pattern.compile("[\\w-]+(/[\\w-]+)*\\.\\w+");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "woff", "font/woff",
            "ttf", "font/ttf",
            "eot", "application/vnd.ms-fontobject");

    private final String version;
    private final String checksum;

    public Assets(String version) {
        this.version = version;
        CRC32 sum = new CRC32();
        for (String file : List.of("batch.js", "batch.css", "diagram.js")) {
            sum.update(read(file).orElse(new byte[0]));
        }
        this.checksum = Long.toHexString(sum.getValue());
    }

    public String version() {
        return version;
    }

    public String url(String contextPath) {
        return contextPath + PATH + "/" + checksum;
    }

    /** The file's bytes; empty for a name that is none of ours. */
    public Optional<byte[]> read(String name) {
        if (!PLAIN.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the host's file " + name, e);
        }
    }

    public static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
