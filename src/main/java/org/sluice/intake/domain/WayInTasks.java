package org.sluice.intake.domain;

import java.util.Map;
import java.util.Optional;

/** Makes tasks of what reporters write, as themselves and with no more rights than they have. */
public interface WayInTasks {

    /** Makes a task that is nobody's yet, in the first status of the project's workflow. */
    Made make(String userKey, long projectId, WayInTask task);

    /** The type of task that the way in makes in a project, by id; none where the project has none. */
    Optional<String> type(long projectId);

    /** Whether what the way in makes in a project begins in triage. */
    boolean beginsInTriage(long projectId);

    /** Whether somebody, by user key, may name another reporter in a project. */
    boolean mayNameReporter(String userKey, long projectId);

    /**
     * What came of it: a task, or why there is none.
     *
     * @param id of the task
     * @param key of the task
     * @param faults what the host says against it, by the id of the field; what is about none has an empty id
     */
    record Made(Optional<Long> id, String key, Map<String, String> faults) {

        /** There is a task. */
        public static Made task(long id, String key) {
            return new Made(Optional.of(id), key, Map.of());
        }

        /** There is none. */
        public static Made none(Map<String, String> faults) {
            return new Made(Optional.empty(), "", faults);
        }
    }
}
