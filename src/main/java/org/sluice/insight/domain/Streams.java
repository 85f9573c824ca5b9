package org.sluice.insight.domain;

import java.util.Optional;
import org.sluice.work.StreamField;

/**
 * The select-list field of the stream: made once for the site, or found where a field of that name and those options is there
 * already, and given to each project that is switched on.
 */
public interface Streams {

    /** Gives it to a project, named in a language if it has to be made; false when this Jira does not let Sluice. */
    boolean give(MeasuredProject project, String language);

    /** The field, if the project has it by Sluice. */
    Optional<StreamField> of(long projectId);

    /**
     * Takes it from the project, unless it was there before; what tasks hold in it stays and shows again when the field comes
     * back. In the last project the field stays, unless Sluice made it and no task holds anything in it: then it goes. It is
     * remembered when this Jira does not let Sluice.
     */
    void take(MeasuredProject project);
}
