package org.sluice.workbench.mail.incoming;

/** A file that is no message. */
public final class UnreadableMailException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableMailException(String message, Throwable cause) {
        super(message, cause);
    }
}
