package org.sluice.streams.domain;

/** Who looks after what a team has agreed, beside the administrators of its project. */
public interface TeamLeads {

    /** Whether a user holds a project role of the two-stream workflow in a project. */
    boolean include(long projectId, String userKey);
}
