package org.sluice.workbench.tracker.issues;

import java.net.URLConnection;
import java.util.Optional;

/** Names of files: what is left of one that somebody sent, and what it says of the file's kind. */
public final class FileName {
    private static final String FORBIDDEN = "\\/\":?*<|>";
    private static final int LONGEST = 255;

    private FileName() {}

    /** Without the folders that it lay in at the sender's. */
    public static String last(String sent) {
        return sent.replaceAll("(?s).*[/\\\\]", "").strip();
    }

    /** Whether it can be kept: not empty, not too long, and no name of a folder. */
    public static boolean fits(String name) {
        return !name.isBlank() && name.length() <= LONGEST && !name.equals(".") && !name.equals("..");
    }

    /** The first character that no name may have, as it can be shown. */
    public static Optional<String> forbidden(String name) {
        return name.codePoints()
                .filter(one -> FORBIDDEN.indexOf(one) >= 0 || Character.isISOControl(one))
                .mapToObj(one -> Character.isISOControl(one) ? String.format("U+%04X", one) : Character.toString(one))
                .findFirst();
    }

    /** By its ending. */
    public static String mediaType(String name) {
        return Optional.ofNullable(URLConnection.guessContentTypeFromName(name)).orElse("application/octet-stream");
    }
}
