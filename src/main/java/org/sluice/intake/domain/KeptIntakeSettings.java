package org.sluice.intake.domain;

/** What projects have settled of their intake. */
public interface KeptIntakeSettings {

    /** What a project has settled; the usual where it has settled nothing. */
    IntakeSettings of(long projectId);

    /** This, and nothing else from now on. */
    void change(long projectId, IntakeSettings settings);
}
