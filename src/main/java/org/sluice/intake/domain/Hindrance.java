package org.sluice.intake.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something could not be delivered. */
public enum Hindrance {
    /** The receiving project is gone, or can only be read. */
    PROJECT_GONE,
    /** Whoever passed it on may create nothing there, or is no longer active. */
    MAY_NOT_CREATE,
    /** Jira takes no such task there, and says why. */
    REFUSED,
    /** What would be passed on holds a personal identity number. */
    PERSONAL_NUMBER,
    /** The reporter has no mail address. */
    NO_MAIL_ADDRESS,
    /** The reporter is no longer active. */
    REPORTER_GONE,
    /** Jira has no mail server by which it could leave. */
    NO_MAIL_SERVER,
    /** Sluice failed; a number says where that stands in Jira's log. */
    FAULT;

    /** As tables and REST call it: {@code no-mail-server}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a code, none for a code of none. */
    public static Optional<Hindrance> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
