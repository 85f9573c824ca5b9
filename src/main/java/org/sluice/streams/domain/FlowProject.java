package org.sluice.streams.domain;

/**
 * A project, and how far it is from following the two-stream workflow.
 *
 * @param issues tasks that it has, archived ones too
 * @param stream whether it has the field of the stream by Sluice
 */
public record FlowProject(long id, String key, String name, long issues, boolean stream, boolean follows) {

    /** Whether Sluice may give it the workflow; with tasks Jira's own wizard has to ask where each of them goes. */
    public boolean mayFollow() {
        return !follows && stream && issues == 0;
    }
}
