package org.sluice.workbench.osgi;

/** Why the host or a plugin cannot start: one line that names what is missing and where. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StartFailure(String line) {
        super(line);
    }

    public StartFailure(String line, Throwable cause) {
        super(line, cause);
    }
}
