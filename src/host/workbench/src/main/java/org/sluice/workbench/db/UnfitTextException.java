package org.sluice.workbench.db;

/** A text with U+0000, which no database keeps alike; whoever sent it is told, for it is no fault of the host. */
public final class UnfitTextException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnfitTextException(String text) {
        super("A text holds the character U+0000 at " + text.indexOf('\0') + ": " + text.replace('\0', '?'));
    }
}
