package org.sluice.streams.domain;

/** Which projects follow the two-stream workflow. */
public interface FlowProjects {

    /** How far a project is, with the id of the scheme; empty when there is no scheme yet. */
    FlowProject look(long id, String key, String name, String schemeId);

    /** Gives the scheme to a project without tasks; says whether it still had none afterwards, and else takes it back. */
    boolean attach(long projectId, String schemeId);
}
