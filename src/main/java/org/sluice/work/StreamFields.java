package org.sluice.work;

import java.util.Optional;

/**
 * Remembers the field of the stream, and which projects have it by Sluice. Jira's fields and the plugin's tables share no
 * transaction, so both are noted before Jira is asked: whoever comes next finds what the end of the server left between the two.
 */
public interface StreamFields {

    /** The field of the site, none before it was made or found. */
    Optional<StreamField> site();

    /** A field is about to be made or found; nothing happens when one is remembered. */
    void intend();

    /** This is the field, in place of what was remembered. */
    void complete(StreamField field);

    /** The field, if the project has it by Sluice. */
    Optional<StreamField> of(long projectId);

    /** Whether Sluice gave the field to the project, which did not have it before. */
    boolean added(long projectId);

    /** The project has the field by Sluice, which added it, or found it there. */
    void give(long projectId, boolean added);

    /** The project has nothing of it by Sluice any more. */
    void take(long projectId);
}
