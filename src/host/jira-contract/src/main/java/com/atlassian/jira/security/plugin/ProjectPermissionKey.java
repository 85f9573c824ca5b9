package com.atlassian.jira.security.plugin;

/** Names a permission in a project. */
public final class ProjectPermissionKey {
    private final String key;

    public ProjectPermissionKey(String permissionKey) {
        this.key = permissionKey;
    }

    public String permissionKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
