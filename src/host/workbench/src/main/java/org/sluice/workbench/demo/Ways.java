package org.sluice.workbench.demo;

import java.time.Instant;
import java.util.Optional;

/** How a team takes in, chooses and sets aside its work. */
interface Ways {
    /** Something has come in. */
    void receive(Task task, Instant moment);

    /** What somebody who has nothing in hand takes up. */
    Optional<Task> next(Cast.Colleague who, Instant moment);

    /** What is so urgent that somebody sets aside what is in hand. */
    Optional<Task> interruption(Cast.Colleague who, Instant moment);

    /** Leaves a task for a more urgent one. */
    void setAside(Task task, Cast.Colleague who, Task urgent, Instant moment);

    /** A task of the pile that turns out to belong elsewhere. */
    void sendOn(Task task, Cast.Colleague who, Instant moment);

    /** Where a task waits that came back after it was done. */
    Status backTo();

    /** How many hours a task takes that needs one: changing between tasks costs time. */
    double effort(Cast.Colleague who, Task task);

    /** How many of a hundred solved tasks come back. */
    double reopened();

    /** How many of a hundred tasks that come in belong elsewhere; people learn where to ask. */
    double misplaced();

    /** Somebody has solved a task. */
    void solved(Cast.Colleague who, Topic topic);
}
