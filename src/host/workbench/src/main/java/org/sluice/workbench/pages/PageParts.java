package org.sluice.workbench.pages;

import java.time.Clock;
import java.time.ZoneId;
import org.sluice.workbench.anonymizing.Anonymizations;
import org.sluice.workbench.http.Accounts;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.http.WebContexts;
import org.sluice.workbench.mail.PostRoom;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.pages.workflows.WorkflowSources;
import org.sluice.workbench.plugins.life.ManagedPlugins;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.templates.Templates;
import org.sluice.workbench.tracker.Tracker;

/**
 * What the pages are made of.
 *
 * @param version of the host, shown in the footer
 * @param zone in which the pages write moments
 */
public record PageParts(
        Operations operations,
        IssueSearch search,
        Accounts accounts,
        Sessions sessions,
        WebContexts contexts,
        Templates templates,
        PluginParts plugins,
        WorkflowSources workflows,
        ManagedPlugins installed,
        PostRoom mail,
        Anonymizations anonymizations,
        Clock clock,
        ZoneId zone,
        String version) {
    public Tracker tracker() {
        return operations.desk().tracker();
    }
}
