package com.atlassian.jira.bc.portal;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Makes and removes dashboards, with the checks that the page makes. */
public interface PortalPageService {
    PortalPage createPortalPage(JiraServiceContext jiraServiceContext, PortalPage portalPage, boolean flag);

    boolean validateForCreate(JiraServiceContext jiraServiceContext, PortalPage portalPage);

    Collection<PortalPage> getOwnedPortalPages(ApplicationUser user);

    PortalPage getPortalPage(JiraServiceContext jiraServiceContext, Long id);

    boolean validateForDelete(JiraServiceContext jiraServiceContext, Long id);

    void deletePortalPage(JiraServiceContext jiraServiceContext, Long id);
}
