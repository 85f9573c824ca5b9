package org.sluice.workbench.importing;

/** A file that is not what Jira exports; the message is one line that says where. Nothing of it was imported. */
public final class BrokenFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenFileException(String file, String place, String reason) {
        super(file + ": " + place + ": " + reason.replaceAll("\\s+", " ").strip());
    }
}
