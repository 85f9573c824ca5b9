package com.atlassian.jira.portal;

import com.atlassian.gadgets.dashboard.Layout;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;

/** A dashboard. */
public final class PortalPage implements SharedEntity {
    private final Long id;
    private final String name;
    private final String description;
    private final ApplicationUser owner;
    private final Layout layout;
    private final SharePermissions permissions;

    private PortalPage(Builder from) {
        this.id = from.id;
        this.name = from.name;
        this.description = from.description;
        this.owner = from.owner;
        this.layout = from.layout;
        this.permissions = from.permissions;
    }

    public static Builder name(String name) {
        return new Builder().name(name);
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public ApplicationUser getOwner() {
        return owner;
    }

    public Layout getLayout() {
        return layout;
    }

    public SharePermissions getPermissions() {
        return permissions;
    }

    /** Puts a dashboard together. */
    public static class Builder {
        private Long id;
        private String name;
        private String description;
        private ApplicationUser owner;
        private Layout layout = Layout.AA;
        private SharePermissions permissions = SharePermissions.PRIVATE;

        private Builder() {}

        public Builder id(Long newId) {
            this.id = newId;
            return this;
        }

        public Builder name(String newName) {
            this.name = newName;
            return this;
        }

        public Builder description(String newDescription) {
            this.description = newDescription;
            return this;
        }

        public Builder owner(ApplicationUser newOwner) {
            this.owner = newOwner;
            return this;
        }

        public Builder permissions(SharePermissions newPermissions) {
            this.permissions = newPermissions;
            return this;
        }

        public Builder layout(Layout newLayout) {
            this.layout = newLayout;
            return this;
        }

        public PortalPage build() {
            return new PortalPage(this);
        }
    }
}
