package org.sluice.workbench.services.jobs;

import java.time.Instant;

/** Calls somebody at a time, or at once when the time has passed. */
public interface Alarm {
    void at(Instant time, Runnable call);
}
