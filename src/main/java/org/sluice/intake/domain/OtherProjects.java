package org.sluice.intake.domain;

import java.util.List;
import java.util.Optional;

/** The other projects of Jira, as far as whoever looks may browse them: of the rest nothing is said. */
public interface OtherProjects {

    /** What a project is called, none where it is gone or hidden. */
    Optional<String> name(long projectId);

    /** Which project has a key or a name, none where it is gone or hidden. */
    Optional<Long> called(String keyOrName);

    /** Who does what in the eyes of another project, none where it is gone or hidden. */
    List<ScopeLine> lines(long projectId);
}
