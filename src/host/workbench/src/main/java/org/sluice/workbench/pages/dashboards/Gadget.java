package org.sluice.workbench.pages.dashboards;

/**
 * One gadget as the page shows it.
 *
 * @param found false when no plugin has the module any more
 * @param preferences as JSON, each value HTML-encoded as in Jira
 * @param viewHtml what the module's {@code view} template rendered
 */
public record Gadget(
        long id,
        long dashboardId,
        String moduleKey,
        String amdModule,
        String title,
        String color,
        boolean found,
        boolean configurable,
        String preferences,
        String viewHtml) {}
