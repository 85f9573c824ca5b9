package org.sluice.streams.jira;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the project of a page has two streams and somebody is logged in: only then its pages about them have anything to show. */
public final class StreamsProjectCondition extends AbstractWebCondition {

    private static final Logger log = LoggerFactory.getLogger(StreamsProjectCondition.class);

    private final TeamFlows flows;

    /** Asks what is set up. */
    public StreamsProjectCondition(TeamFlows flows) {
        this.flows = flows;
    }

    /** A fault costs the link, and no page. */
    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        try {
            return user != null
                    && Optional.ofNullable(helper.getProject())
                            .filter(project -> flows.apply(project.getId()))
                            .isPresent();
        } catch (RuntimeException | LinkageError e) {
            log.warn("The pages about two streams are not offered", e);
            return false;
        }
    }
}
