package com.atlassian.jira.sharing;

/** What its owner may share with others. */
public interface SharedEntity {
    /** With whom it is shared. */
    final class SharePermissions {
        public static final SharePermissions AUTHENTICATED = new SharePermissions("authenticated");
        public static final SharePermissions GLOBAL = new SharePermissions("global");
        public static final SharePermissions PRIVATE = new SharePermissions("private");

        private final String name;

        private SharePermissions(String name) {
            this.name = name;
        }

        public boolean isGlobal() {
            return name.equals("global");
        }

        public boolean isAuthenticated() {
            return name.equals("authenticated");
        }

        public boolean isPrivate() {
            return name.equals("private");
        }
    }
}
