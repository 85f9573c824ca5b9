package org.sluice.work;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers the field of the stream, and which projects have it by Sluice. Jira's fields and the plugin's tables share no
 * transaction, so both are noted before Jira is asked: whoever comes next finds what the end of the server left between the two.
 */
public interface StreamFields {

    /** The field of the site, none before it was made or found. */
    Optional<StreamField> site();

    /** Since when a field is intended of which nobody has noted that it was made or found. */
    Optional<Instant> intended();

    /** A field is about to be made or found, in place of what was remembered; what is intended already stays so. */
    void intend(Instant now);

    /** This is the field, in place of what was remembered. */
    void complete(StreamField field);

    /** There is no field, and none is intended. */
    void forget();

    /** The field, if the project uses it by Sluice. */
    Optional<StreamField> of(long projectId);

    /** Whether Sluice gave the field to the project, which did not have it before. */
    boolean added(long projectId);

    /** The projects that have the field by Sluice, are to have it, or had to keep it. */
    Set<Long> projects();

    /** The projects that use the field by Sluice: those of {@link #projects} for which there is {@link #of one}. */
    Set<Long> using();

    /** The project has the field by Sluice, which added it, or found it there. */
    void give(long projectId, boolean added);

    /** The project does not use the field any more, but it had to be left there. */
    void leave(long projectId);

    /** The project has nothing of it by Sluice any more. */
    void take(long projectId);

    /** The screens that have the field by Sluice for a project, by id. */
    Set<Long> screens(long projectId);

    /** The field is about to be put on these screens for a project that has it, or is on them for another one. */
    void show(long projectId, Set<Long> screens);
}
