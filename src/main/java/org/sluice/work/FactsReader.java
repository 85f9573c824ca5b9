package org.sluice.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the facts of tasks from where their history is kept. */
public interface FactsReader {

    /** Whether there still is such a project. */
    boolean knows(long projectId);

    /** The ids of the project's tasks, lowest first. */
    List<Long> ids(long projectId);

    /** Makes a reading of a project under given settings; what the settings need is looked up once. */
    Reading reading(long projectId, ProjectSettings settings);

    /** Makes a reading of some tasks of a project only: the query for urgent work is asked about these. */
    Reading reading(long projectId, ProjectSettings settings, List<Long> some);

    /** Where tasks are now: their ids by that of their project; tasks that are gone are left out. */
    Map<Long, List<Long>> byProject(List<Long> ids);

    /** One reading. */
    interface Reading {

        /** The facts of some tasks; tasks that are gone meanwhile are left out. */
        List<Facts> facts(List<Long> ids);

        /** The statuses that were met so far, by id, in tasks and in their changes. */
        Set<String> statuses();

        /** What the settings name that is of no use any more. */
        Set<ReadingProblem> problems();

        /** Those of the tasks read so far that changed so lately that the search may not have known of it when it was asked. */
        Set<Long> unsure();

        /** The stream that a task is in by the project's query. */
        Optional<Stream> stream(long id);

        /** Whether some tasks are in a stream by what their history says, which comes before the query. */
        boolean streamsByHistory();
    }
}
