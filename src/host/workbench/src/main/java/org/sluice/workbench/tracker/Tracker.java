package org.sluice.workbench.tracker;

import org.sluice.workbench.db.Database;
import org.sluice.workbench.tracker.config.Constants;
import org.sluice.workbench.tracker.config.MadeEvents;
import org.sluice.workbench.tracker.dashboards.DashboardItems;
import org.sluice.workbench.tracker.dashboards.DashboardSharing;
import org.sluice.workbench.tracker.dashboards.Dashboards;
import org.sluice.workbench.tracker.fields.FieldContexts;
import org.sluice.workbench.tracker.fields.FieldOptions;
import org.sluice.workbench.tracker.fields.FieldValues;
import org.sluice.workbench.tracker.fields.Fields;
import org.sluice.workbench.tracker.filters.FilterSharing;
import org.sluice.workbench.tracker.filters.Filters;
import org.sluice.workbench.tracker.history.ChangeHistory;
import org.sluice.workbench.tracker.issues.Attachments;
import org.sluice.workbench.tracker.issues.Comments;
import org.sluice.workbench.tracker.issues.Issues;
import org.sluice.workbench.tracker.issues.Labels;
import org.sluice.workbench.tracker.issues.Links;
import org.sluice.workbench.tracker.issues.Watches;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.Users;
import org.sluice.workbench.tracker.projects.Components;
import org.sluice.workbench.tracker.projects.ProjectRoles;
import org.sluice.workbench.tracker.projects.Projects;
import org.sluice.workbench.tracker.rights.CommentRights;
import org.sluice.workbench.tracker.rights.GlobalPermissions;
import org.sluice.workbench.tracker.rights.Holders;
import org.sluice.workbench.tracker.rights.PermissionSchemes;
import org.sluice.workbench.tracker.rights.Permissions;
import org.sluice.workbench.tracker.rights.SecurityLevels;
import org.sluice.workbench.tracker.screens.Layouts;
import org.sluice.workbench.tracker.settings.PluginSettingsStore;

/** All stores over one database, made once; the table of contents of the tracker. */
public record Tracker(
        Database database,
        Users users,
        Groups groups,
        Constants constants,
        MadeEvents madeEvents,
        Fields fields,
        FieldContexts contexts,
        FieldOptions options,
        FieldValues values,
        Layouts layouts,
        Projects projects,
        Components components,
        ProjectRoles roles,
        Issues issues,
        Comments comments,
        Labels labels,
        Links links,
        Watches watches,
        Attachments attachments,
        ChangeHistory history,
        PermissionSchemes schemes,
        SecurityLevels levels,
        GlobalPermissions globalPermissions,
        Holders holders,
        Permissions permissions,
        CommentRights commentRights,
        Dashboards dashboards,
        DashboardItems dashboardItems,
        DashboardSharing dashboardSharing,
        Filters filters,
        FilterSharing filterSharing,
        PluginSettingsStore settings) {

    public static Tracker over(Database database) {
        Groups groups = new Groups(database);
        FieldContexts contexts = new FieldContexts(database);
        FieldValues values = new FieldValues(database);
        Projects projects = new Projects(database);
        ProjectRoles roles = new ProjectRoles(database);
        PermissionSchemes schemes = new PermissionSchemes(database);
        SecurityLevels levels = new SecurityLevels(database);
        Holders holders = new Holders(groups, roles, values);
        Permissions permissions = new Permissions(projects, schemes, levels, holders);
        Dashboards dashboards = new Dashboards(database);
        Filters filters = new Filters(database);
        return new Tracker(
                database,
                new Users(database),
                groups,
                new Constants(database),
                new MadeEvents(database),
                new Fields(database, contexts),
                contexts,
                new FieldOptions(database, contexts),
                values,
                Layouts.over(database),
                projects,
                new Components(database),
                roles,
                new Issues(database),
                new Comments(database),
                new Labels(database),
                new Links(database),
                new Watches(database),
                new Attachments(database),
                new ChangeHistory(database),
                schemes,
                levels,
                new GlobalPermissions(database, groups),
                holders,
                permissions,
                new CommentRights(groups, roles),
                dashboards,
                new DashboardItems(database),
                new DashboardSharing(dashboards, groups, projects, permissions),
                filters,
                new FilterSharing(filters, groups, projects, roles, permissions),
                new PluginSettingsStore(database));
    }

    /** Drops what the stores hold in memory; for whoever wrote to the tables directly. */
    public void forget() {
        users.forget();
        groups.forget();
        roles.forget();
        schemes.forget();
        levels.forget();
        constants.forget();
        fields.forget();
        contexts.forget();
        options.forget();
        layouts.forget();
        projects.forget();
    }
}
