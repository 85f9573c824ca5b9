package org.sluice.streams.jira;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the top of the page offers <em>Urgent now</em>: to the teams of projects with streams. */
public final class UrgentNowCondition extends AbstractWebCondition {

    private static final Logger log = LoggerFactory.getLogger(UrgentNowCondition.class);

    private final UrgentProjects projects;

    /** Asks which projects there are. */
    public UrgentNowCondition(UrgentProjects projects) {
        this.projects = projects;
    }

    /** A fault costs the link, and no page. */
    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        try {
            return user != null && projects.any(user);
        } catch (RuntimeException | LinkageError e) {
            log.warn("Urgent now is not offered", e);
            return false;
        }
    }
}
