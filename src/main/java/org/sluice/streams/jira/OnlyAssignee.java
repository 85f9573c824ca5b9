package org.sluice.streams.jira;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Jira's own condition <em>Only Assignee</em>, where it stands on a transition, alone or with others. */
final class OnlyAssignee {

    private static final String CONDITION = "com.atlassian.jira.workflow.condition.AllowOnlyAssignee";

    private OnlyAssignee() {}

    /** Whether a transition has it. */
    static boolean mayTake(ActionDescriptor action) {
        return Optional.ofNullable(action.getRestriction())
                .filter(restriction -> isIn(restriction.getConditions()))
                .isPresent();
    }

    private static boolean isIn(Collection<?> conditions) {
        return conditions.stream().anyMatch(OnlyAssignee::is);
    }

    private static boolean is(Object condition) {
        if (condition instanceof ConditionsDescriptor group) {
            List<?> members = group.getConditions();
            return isIn(members);
        }
        return condition instanceof ConditionDescriptor one
                && CONDITION.equals(one.getArgs().get("class.name"));
    }
}
