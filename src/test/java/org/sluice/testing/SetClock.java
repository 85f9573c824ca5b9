package org.sluice.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands where the test sets it. */
public final class SetClock extends Clock {

    private Instant now;

    /** A clock that stands there to begin with. */
    public SetClock(Instant now) {
        this.now = now;
    }

    /** It is then now. */
    public void set(Instant then) {
        now = then;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("nobody asks this clock for the zone " + zone);
    }
}
