package org.sluice.streams.domain;

import java.util.List;

/** The projects in which somebody may turn a call into urgent work. */
public interface TeamProjects {

    /** By name; for a person by user key. */
    List<TeamProject> of(String person);

    /** One project. */
    record TeamProject(String key, String name) {}
}
