package org.sluice.intake.domain;

import java.time.Instant;

/** From when on a project's intake is asked. What was there before came in by no gate, as an imported backlog, and owes no outcome. */
@FunctionalInterface
public interface IntakeBeginnings {

    /** That moment: when a rule of the intake was asked first in a project, which may be now. */
    Instant of(long projectId);
}
