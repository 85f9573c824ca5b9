package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;
import java.util.Optional;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleCall;

/**
 * The post-function <em>Release named person</em>: a task that somebody from outside the team gives to one person comes in with nobody, so
 * that the team decides who takes it. It is never refused, and never lost, and
 * its reporter is told ({@link ReleasedPersons}). It changes the task that Jira is about to store, so it
 * has to stand before Jira's own function that creates it.
 */
public final class ReleasePersonFunction implements FunctionProvider {

    private final Guard guard;
    private final IntakeTeam team;
    private final TaskAcceptance acceptance;
    private final ProjectManager projects;
    private final Releases releases;

    /** Asks who is of the team, and tells of each release. */
    public ReleasePersonFunction(
            Guard guard, IntakeTeam team, TaskAcceptance acceptance, ProjectManager projects, Releases releases) {
        this.guard = guard;
        this.team = team;
        this.acceptance = acceptance;
        this.projects = projects;
        this.releases = releases;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        RuleCall call = new RuleCall("release-person-function", transientVars, args);
        guard.attempt(call, () -> acceptance.begin(call.issue()));
        guard.aside(call, Finding.of("sluice.rule.release.view"), issue -> release(call, issue));
    }

    private void release(RuleCall call, Issue issue) {
        boolean named = issue.getAssigneeId() != null;
        boolean own = call.caller()
                .or(() -> Optional.ofNullable(issue.getReporterId()))
                .filter(person -> team.holds(issue.getProjectId(), person))
                .isPresent();
        if (named && !own) {
            boolean chosen = !isByJira(issue);
            ((MutableIssue) issue).setAssignee(null);
            if (chosen) {
                releases.released(issue);
            }
        }
    }

    /** Jira gives a task to the lead of the project where nobody chose anybody, which is not told from a lead who was chosen. */
    private boolean isByJira(Issue issue) {
        return Optional.ofNullable(issue.getProjectId())
                .map(projects::getProjectObj)
                .map(Project::getLeadUserKey)
                .filter(lead -> lead.equals(issue.getAssigneeId()))
                .isPresent();
    }
}
