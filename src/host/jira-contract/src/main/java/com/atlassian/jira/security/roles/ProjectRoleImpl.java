package com.atlassian.jira.security.roles;

/** A role made by a program, to be given to {@link ProjectRoleManager#createRole}; it has no id yet. */
public class ProjectRoleImpl implements ProjectRole {
    private final String name;
    private final String description;

    public ProjectRoleImpl(String name, String description) {
        this.name = name;
        this.description = description;
    }

    @Override
    public Long getId() {
        return null;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }
}
