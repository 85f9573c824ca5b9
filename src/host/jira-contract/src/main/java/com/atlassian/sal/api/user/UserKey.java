package com.atlassian.sal.api.user;

import java.io.Serializable;

/** A user's key, which never changes. */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String key;

    public UserKey(String userkey) {
        this.key = userkey;
    }

    public String getStringValue() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey that && key.equals(that.key);
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
