package org.sluice.workbench.pages.administration;

import java.util.List;
import java.util.Optional;

/**
 * One of the tabs of Jira's administration.
 *
 * @param location where plugins hang their sections and items
 * @param name the end of the label's key
 * @param own links of the host in this tab
 * @param sections sections that Jira has there already, into which plugins put items without declaring them
 */
record AdminTab(String location, String name, List<AdminLink> own, List<String> sections) {
    static final List<AdminTab> ALL = List.of(
            new AdminTab(
                    "admin_applications_section",
                    "applications",
                    List.of(),
                    List.of("admin_applications_integrations_section")),
            new AdminTab(
                    "admin_project_menu",
                    "projects",
                    List.of(
                            new AdminLink("view_projects", "projects", "/secure/project/ViewProjects.jspa"),
                            new AdminLink("project_roles", "roles", "/secure/project/ViewProjectRoles.jspa")),
                    List.of()),
            new AdminTab(
                    "element_options_section",
                    "issues",
                    List.of(
                            new AdminLink("workflows", "workflows", "/secure/admin/workflows/ListWorkflows.jspa"),
                            new AdminLink(
                                    "workflow_schemes", "workflowschemes", "/secure/admin/ViewWorkflowSchemes.jspa"),
                            new AdminLink("view_custom_fields", "custom-fields", "/secure/admin/ViewCustomFields.jspa"),
                            new AdminLink(
                                    "field_configuration", "configurations", "/secure/admin/ViewFieldLayouts.jspa"),
                            new AdminLink(
                                    "issue_fields",
                                    "layout.configuration",
                                    "/secure/admin/ViewFieldLayoutSchemes.jspa"),
                            new AdminLink("field_screens", "screens", "/secure/admin/ViewFieldScreens.jspa"),
                            new AdminLink(
                                    "field_screen_scheme",
                                    "layout.screen",
                                    "/secure/admin/ViewFieldScreenSchemes.jspa"),
                            new AdminLink(
                                    "issue_type_screen_scheme",
                                    "layout.type",
                                    "/secure/admin/ViewIssueTypeScreenSchemes.jspa"),
                            new AdminLink(
                                    "permission_schemes",
                                    "permission-schemes",
                                    "/secure/admin/ViewPermissionSchemes.jspa"),
                            new AdminLink(
                                    "security_schemes",
                                    "security-schemes",
                                    "/secure/admin/ViewIssueSecuritySchemes.jspa")),
                    List.of("workflows_section")),
            new AdminTab(
                    "admin_plugins_menu",
                    "apps",
                    List.of(new AdminLink("upm-admin-link", "plugins", "/plugins/servlet/upm")),
                    List.of()),
            new AdminTab(
                    "admin_users_menu",
                    "users",
                    List.of(
                            new AdminLink("user_browser", "people", "/secure/admin/user/UserBrowser.jspa"),
                            new AdminLink("group_browser", "groups", "/secure/admin/user/GroupBrowser.jspa"),
                            new AdminLink(
                                    "anonymization", "anonymize", "/secure/admin/user/AnonymizeUser!default.jspa")),
                    List.of()),
            new AdminTab(
                    "top_system_section",
                    "system",
                    List.of(
                            new AdminLink("system_info", "info", "/secure/admin/ViewSystemInfo.jspa"),
                            new AdminLink(
                                    "global_permissions",
                                    "global-permissions",
                                    "/secure/admin/GlobalPermissions!default.jspa"),
                            new AdminLink("incoming_mail", "mail.in", "/secure/admin/IncomingMailServers.jspa"),
                            new AdminLink("outgoing_mail", "mail.out", "/secure/admin/OutgoingMailServers.jspa")),
                    List.of("mail_section", "advanced_menu_section")));

    /** The tab that a page's {@code admin.active.section} lies in, for example {@code admin_plugins_menu/sluice}. */
    static Optional<AdminTab> ofSection(String section) {
        return ALL.stream()
                .filter(tab -> section.equals(tab.location()) || section.startsWith(tab.location() + "/"))
                .findFirst();
    }

    /** A page of the host in the administration. */
    record AdminLink(String id, String name, String path) {}
}
