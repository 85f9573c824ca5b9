package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.streams.domain.FlowStatus;

/** Whether a task shows the panel for starting and pausing: it is open, in a status of the two-stream workflow, and somebody looks to whom that is shown. */
public final class WorkPanelCondition extends AbstractWebCondition {

    private static final Logger log = LoggerFactory.getLogger(WorkPanelCondition.class);

    private final FlowTasks tasks;
    private final WorkShown shown;

    /** Reads the task, and asks to whom it is shown. */
    public WorkPanelCondition(FlowTasks tasks, WorkShown shown) {
        this.tasks = tasks;
        this.shown = shown;
    }

    /** A fault costs the panel, and no page. */
    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        try {
            return user != null
                    && helper.getContextParams().get("issue") instanceof Issue issue
                    && tasks.of(issue)
                            .part()
                            .filter(part -> part != FlowStatus.DONE)
                            .isPresent()
                    && shown.at(issue, user);
        } catch (RuntimeException | LinkageError e) {
            log.warn("The panel for starting and pausing is not shown", e);
            return false;
        }
    }
}
