package com.atlassian.jira.workflow;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

/** Finds out who makes a transition; what conditions and post-functions inherit. */
public class WorkflowFunctionUtils {
    public static final String ORIGINAL_ISSUE_KEY = "originalissueobject";

    public WorkflowFunctionUtils() {}

    protected ApplicationUser getCallerUser(Map transientVars, Map args) {
        return getCallerUserFromArgs(transientVars, args);
    }

    public static ApplicationUser getCallerUserFromArgs(Map transientVars, Map args) {
        return getUserByKey(getCallerKey(transientVars, args));
    }

    /** The user that the rule's argument names, or else the one who makes the transition. */
    public static String getCallerKey(Map transientVars, Map args) {
        Object named = args == null ? null : args.get("username");
        if (named instanceof String name && !name.isEmpty()) {
            ApplicationUser user =
                    ComponentAccessor.getComponent(UserManager.class).getUserByName(name);
            return user == null ? null : user.getKey();
        }
        return transientVars.get("context") instanceof WorkflowContext context ? context.getCaller() : null;
    }

    public static ApplicationUser getUserByKey(String key) {
        return key == null
                ? null
                : ComponentAccessor.getComponent(UserManager.class).getUserByKey(key);
    }
}
