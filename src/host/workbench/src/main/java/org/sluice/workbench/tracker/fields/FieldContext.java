package org.sluice.workbench.tracker.fields;

import java.util.List;
import java.util.Set;

/**
 * Where a custom field is, and what it offers there. A project has at most one context of a field: one that names it, or
 * else the one for all projects.
 *
 * @param projectIds none for all projects
 * @param typeIds issue types; none for all of them
 * @param defaults what a new issue holds there, as text: ids of options, keys of users, days as {@code 2026-06-30}
 */
public record FieldContext(
        long id,
        long fieldId,
        String name,
        String description,
        Set<Long> projectIds,
        Set<String> typeIds,
        List<String> defaults) {
    public FieldContext {
        projectIds = Set.copyOf(projectIds);
        typeIds = Set.copyOf(typeIds);
        defaults = List.copyOf(defaults);
    }

    /** What Jira calls the context that a new field begins with. */
    static String firstName(String fieldName) {
        return "Default Configuration Scheme for " + fieldName;
    }

    public boolean isGlobal() {
        return projectIds.isEmpty();
    }

    public boolean isForType(String typeId) {
        return typeIds.isEmpty() || typeIds.contains(typeId);
    }

    /** The same for other projects and types. */
    public FieldContext in(Set<Long> projects, Set<String> types) {
        return new FieldContext(id, fieldId, name, description, projects, types, defaults);
    }

    /** The same with another default. */
    public FieldContext beginningWith(List<String> contents) {
        return new FieldContext(id, fieldId, name, description, projectIds, typeIds, contents);
    }
}
