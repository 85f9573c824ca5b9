package org.sluice.intake.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has been lying in triage, and where it clearly belongs. It suggests, and decides nothing. */
public interface Backlog {

    /** So many tasks are looked through, the oldest first, and swept at once. */
    int MOST = 2000;

    /** What is in triage in a project, as far as somebody, by user key, may see it. */
    Preview preview(String person, long projectId);

    /** A task of the project by its key, none where there is none that they may see. */
    Optional<Long> task(String person, long projectId, String key);

    /**
     * What a look through a backlog gave.
     *
     * @param looked how many tasks were looked at
     * @param more how many there are besides
     * @param groups those that clearly belong elsewhere, the largest group first; all others stay
     */
    record Preview(int looked, int more, List<Group> groups) {

        /** Keeps its own copy. */
        public Preview {
            groups = List.copyOf(groups);
        }
    }

    /**
     * Tasks for which the same line speaks.
     *
     * @param line which
     * @param team its receiver as it is chosen when a task is passed on; none where it cannot be chosen
     * @param tasks the oldest first
     */
    record Group(ScopeLine line, Optional<String> team, List<Task> tasks) {

        /** Keeps its own copy. */
        public Group {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A task.
     *
     * @param key as it is called
     * @param summary what it is about
     * @param since when it came in
     * @param words which words spoke for the line
     */
    record Task(String key, String summary, Instant since, List<String> words) {}
}
