package org.sluice.work;

/** What a reading of a project's history could not use, or that it failed; told to readers instead of being passed over. */
public enum ReadingProblem {
    /** The query for urgent work is no longer understood, so no task has a stream. */
    URGENT_QUERY,
    /** The field of the owning team is gone or can no longer be told apart, so the project counts as the team. */
    TEAM_FIELD,
    /** The field of the stream is gone or can no longer be told apart, so that the query alone says which stream a task is in. */
    STREAM_FIELD,
    /** The last attempt to read failed; it is tried again by itself. */
    FAILED
}
