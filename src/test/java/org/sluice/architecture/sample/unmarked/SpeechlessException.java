package org.sluice.architecture.sample.unmarked;

/** Not allowed: an exception that cannot say what was wrong. */
public final class SpeechlessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Nothing to say. */
    public SpeechlessException() {}
}
