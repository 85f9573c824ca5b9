package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.plugin.PluginParseException;
import java.util.Locale;
import java.util.Map;

/** The "permission" parameter of the built-in conditions: a short name or the permission's own key. */
final class PermissionParameter {
    private static final Map<String, String> SHORT_NAMES = Map.of(
            "browse",
            "BROWSE_PROJECTS",
            "edit",
            "EDIT_ISSUES",
            "create",
            "CREATE_ISSUES",
            "project",
            "ADMINISTER_PROJECTS");

    private PermissionParameter() {}

    static ProjectPermissionKey of(Map<String, String> params) {
        String name = params.get("permission");
        if (name == null || name.isBlank()) {
            throw new PluginParseException("The condition needs a parameter named permission");
        }
        return new ProjectPermissionKey(SHORT_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name));
    }
}
