package org.sluice.streams.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The secret addresses at which people read their own turns with a calendar that cannot log in: one for each person, who may renew or revoke it. */
public interface CalendarLinks {

    /** Makes a secret for somebody; one that they had before opens nothing any more. It is told this once and kept nowhere. */
    String renew(String userKey);

    /** The secret of somebody opens nothing any more. */
    void revoke(String userKey);

    /** Since when somebody has a secret, none when they have none. */
    Optional<Instant> since(String userKey);

    /** Everybody who has a secret, by user key. */
    Set<String> owners();

    /** Whose secret that is, by user key; none when it is nobody's. */
    Optional<String> owner(String secret);
}
