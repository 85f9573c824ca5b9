package org.sluice.workbench.workflow.rules;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Jira's own validators. */
final class Validators {
    private static final String PACKAGE = "com.atlassian.jira.workflow.validator.";

    private Validators() {}

    static Map<String, Object> of(RuleHost host) {
        Validator permission = (vars, args, properties) -> byPermission(new RuleCall(vars, args, host));
        Validator userPermission = (vars, args, properties) -> byUserPermission(new RuleCall(vars, args, host));
        return Map.of(PACKAGE + "PermissionValidator", permission, PACKAGE + "UserPermissionValidator", userPermission);
    }

    private static void byPermission(RuleCall call) throws InvalidInputException {
        refuseUnless(call, call.caller());
    }

    /** Looks at a user whose name stands in a variable of the transition. */
    private static void byUserPermission(RuleCall call) throws InvalidInputException {
        Object name = call.vars().get(call.required("vars.key"));
        if (name == null && call.text("nullallowed").filter("true"::equals).isPresent()) {
            return;
        }
        refuseUnless(call, name == null ? null : call.host().users().getUserByName(name.toString()));
    }

    private static void refuseUnless(RuleCall call, ApplicationUser user) throws InvalidInputException {
        String permission = call.text("permissionKey").orElseGet(() -> call.required("permission"));
        if (!call.host().may(user, call.issue(), permission)) {
            throw new InvalidInputException(
                    user == null
                            ? "Whoever is not logged in does not have the permission \"" + permission + "\"."
                            : "User '" + user.getName() + "' does not have the permission \"" + permission + "\".");
        }
    }
}
