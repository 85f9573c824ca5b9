package org.sluice.workbench.operations;

import java.util.Set;
import org.sluice.workbench.tracker.issues.Issue;

/** What the deeds ask of workflows. */
public interface Steps {
    /** Where a new issue of the type begins. */
    String firstStatus(long projectId, String typeId);

    /** The statuses that an issue of the type can stand at; none means any. */
    Set<String> statuses(long projectId, String typeId);

    /** Whether the issue's status lets people edit it. */
    boolean isEditable(Issue issue);
}
