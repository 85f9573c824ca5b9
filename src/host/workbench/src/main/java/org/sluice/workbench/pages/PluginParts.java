package org.sluice.workbench.pages;

import org.sluice.workbench.plugins.dashboard.DashboardItems;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.plugins.web.WebFragments;
import org.sluice.workbench.plugins.web.WebResources;

/** What plugins bring to the pages. */
public record PluginParts(
        Translations translations, WebFragments fragments, WebResources resources, DashboardItems dashboardItems) {}
