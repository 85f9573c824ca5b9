package com.atlassian.jira.permission;

import java.io.Serializable;

/** Names a permission for the whole instance. */
public final class GlobalPermissionKey implements Serializable {
    private static final long serialVersionUID = 1L;

    public static final GlobalPermissionKey ADMINISTER = of("ADMINISTER");
    public static final GlobalPermissionKey SYSTEM_ADMIN = of("SYSTEM_ADMIN");

    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    public static GlobalPermissionKey of(String key) {
        return new GlobalPermissionKey(key);
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlobalPermissionKey that && key.equals(that.key);
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
