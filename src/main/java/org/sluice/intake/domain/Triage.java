package org.sluice.intake.domain;

/** What the intake of a project has still to decide, and how it does. */
public interface Triage {

    /** What is in triage, as far as a person, by user key, may see it. */
    TriageList of(String person, long projectId);

    /** The same of one task, by key, as it is at this moment; nothing where it is not in triage or not theirs to see. */
    TriageList of(String person, long projectId, String issue);

    /** A person says something of a task of the project, by a transition of its workflow; refused where they or the task may not. */
    void say(String person, long projectId, SaidOutcome said);

    /**
     * A person takes back what was said last of a task, by key, which has to be this and not long ago; refused where something else happened
     * since, or it is not theirs to take back.
     */
    void takeBack(String person, long projectId, String issue, IntakeOutcome said);
}
