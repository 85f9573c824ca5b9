package org.sluice.streams.jira;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a project's sidebar offers <em>Waiting for you</em>: where there are two streams, to whom something of theirs may wait. */
public final class WaitingCondition extends AbstractWebCondition {

    private static final Logger log = LoggerFactory.getLogger(WaitingCondition.class);

    private final TeamFlows flows;
    private final WorkShown shown;

    /** Asks what is set up, and to whom it is shown. */
    public WaitingCondition(TeamFlows flows, WorkShown shown) {
        this.flows = flows;
        this.shown = shown;
    }

    /** A fault costs the link, and no page. */
    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        try {
            return user != null
                    && Optional.ofNullable(helper.getProject())
                            .filter(project -> flows.apply(project.getId()) && shown.in(project.getId(), user))
                            .isPresent();
        } catch (RuntimeException | LinkageError e) {
            log.warn("What waits is not offered", e);
            return false;
        }
    }
}
