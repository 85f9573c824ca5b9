package org.sluice.intake.domain;

import java.util.List;

/** The facts that a task's planned acceptance asks for and that nobody has given yet: what its reporter can be asked. */
@FunctionalInterface
public interface LackingFacts {

    /** Those of a task, by its id, in the order of the line of who does what; none where nothing lacks, or there is no such task. */
    List<String> of(long task);
}
