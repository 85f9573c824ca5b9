package org.sluice.workbench.workflow.editing;

import java.util.List;

/** A number in a list, counted from one, as addresses carry it. */
final class Places {
    private Places() {}

    /** The index, counted from nought. */
    static int index(String place, List<?> members) {
        int number = place.matches("\\d{1,6}") ? Integer.parseInt(place) : 0;
        if (number < 1 || number > members.size()) {
            throw new WorkflowRefusal("workbench.workflow.refused.rule");
        }
        return number - 1;
    }
}
