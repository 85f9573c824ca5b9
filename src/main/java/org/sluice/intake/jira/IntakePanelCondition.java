package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeTeam;

/** Whether a task shows the panel of the intake: it is in triage, or its reporter is asked, and somebody of its team looks at it. */
public final class IntakePanelCondition extends AbstractWebCondition {

    private static final Logger log = LoggerFactory.getLogger(IntakePanelCondition.class);

    private final IntakeFlow flow;
    private final IntakeTeam team;

    /** Asks where the task is, and who is of the team. */
    public IntakePanelCondition(IntakeFlow flow, IntakeTeam team) {
        this.flow = flow;
        this.team = team;
    }

    /** A fault costs the panel, and no page. */
    @Override
    public boolean shouldDisplay(@Nullable ApplicationUser user, JiraHelper helper) {
        try {
            return user != null
                    && helper.getContextParams().get("issue") instanceof Issue issue
                    && flow.undecided().contains(issue.getStatusId())
                    && team.does(issue.getProjectId(), user.getKey());
        } catch (RuntimeException | LinkageError e) {
            log.warn("The panel of the intake is not shown", e);
            return false;
        }
    }
}
