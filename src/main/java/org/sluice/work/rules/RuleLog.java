package org.sluice.work.rules;

import java.util.List;
import java.util.Optional;

/** What rules said when nobody was held back, the latest of it. */
public interface RuleLog {

    /** Notes it; never fails. */
    void note(Said said);

    /** The latest of a project, or of all, newest first. */
    List<Said> latest(Optional<Long> projectId, int most);
}
