package org.sluice.workbench.mail.outgoing;

/** A message that was not taken. */
public final class PostException extends Exception {
    private static final long serialVersionUID = 1L;

    public PostException(String message, Throwable cause) {
        super(message, cause);
    }
}
