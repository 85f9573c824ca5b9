package org.sluice.platform;

import java.time.Instant;

/** What one part of two streams does each night, as part of {@link NightlyJob}: what fails of it keeps no other part from its night. */
public interface NightlyPart {

    /** Does what is to be done tonight. */
    void night(Instant now);
}
