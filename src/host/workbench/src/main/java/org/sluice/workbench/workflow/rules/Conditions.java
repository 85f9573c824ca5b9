package org.sluice.workbench.workflow.rules;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.Condition;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Jira's own conditions. Whoever is not logged in meets none that asks who it is. */
final class Conditions {
    private static final String PACKAGE = "com.atlassian.jira.workflow.condition.";

    private Conditions() {}

    static Map<String, Object> of(RuleHost host) {
        return Map.of(
                PACKAGE + "AlwaysFalseCondition", condition(host, call -> false),
                PACKAGE + "AllowOnlyAssignee", condition(host, Conditions::byAssignee),
                PACKAGE + "AllowOnlyReporter", condition(host, Conditions::byReporter),
                PACKAGE + "PermissionCondition", condition(host, Conditions::byPermission),
                PACKAGE + "UserInGroupCondition", condition(host, Conditions::byGroup),
                PACKAGE + "InProjectRoleCondition", condition(host, Conditions::byRole),
                PACKAGE + "SubTaskBlockingCondition", condition(host, Conditions::bySubtasks));
    }

    private static Condition condition(RuleHost host, Predicate<RuleCall> rule) {
        return (vars, args, properties) -> rule.test(new RuleCall(vars, args, host));
    }

    private static boolean byAssignee(RuleCall call) {
        ApplicationUser caller = call.caller();
        return caller != null && caller.getKey().equals(call.issue().getAssigneeId());
    }

    private static boolean byReporter(RuleCall call) {
        ApplicationUser caller = call.caller();
        return caller != null && caller.getKey().equals(call.issue().getReporterId());
    }

    private static boolean byPermission(RuleCall call) {
        String permission = call.text("permissionKey").orElseGet(() -> call.required("permission"));
        return call.host().may(call.caller(), call.issue(), permission);
    }

    private static boolean byGroup(RuleCall call) {
        ApplicationUser caller = call.caller();
        return caller != null && call.host().groups().isUserInGroup(caller, call.required("group"));
    }

    private static boolean byRole(RuleCall call) {
        ApplicationUser caller = call.caller();
        long role = Long.parseLong(call.required("jira.projectrole.id"));
        return caller != null && call.host().plays(caller, call.issue(), role);
    }

    /** Each sub-task has to stand at one of the statuses. */
    private static boolean bySubtasks(RuleCall call) {
        Set<String> allowed = Arrays.stream(call.required("issue_statuses").split(",", -1))
                .map(String::strip)
                .collect(Collectors.toSet());
        return call.host().tracker().issues().subtasksOf(call.issue().getId()).stream()
                .allMatch(subtask -> allowed.contains(subtask.statusId()));
    }
}
