package org.sluice.workbench.pages.moves;

import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Project;

/**
 * Where one issue goes in a move.
 *
 * @param along whether it is a sub-task that goes along with its parent
 */
public record Leg(Issue issue, Project project, String typeId, boolean along) {
    /** All that go to the same project as the same type are asked the same things once. */
    String place() {
        return project.id() + "-" + typeId;
    }
}
