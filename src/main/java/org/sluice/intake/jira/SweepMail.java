package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sluice.intake.domain.Hindrance;
import org.sluice.intake.domain.Sweep;
import org.sluice.intake.domain.SweepLetter;
import org.sluice.intake.domain.SweptTask;
import org.sluice.intake.domain.Undelivered;
import org.sluice.intake.domain.Whose;
import org.sluice.platform.Languages;

/** Tells a reporter by one mail, in their language, where a sweep has brought their tasks. Who swept is told nothing of their own. */
public final class SweepMail {

    private final MailDesk desk;
    private final PassedOnTo receivers;
    private final Languages languages;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final ApplicationProperties jira;

    /** Asks Jira who it is, and what they may see. */
    public SweepMail(
            MailDesk desk,
            PassedOnTo receivers,
            Languages languages,
            ProjectManager projects,
            IssueManager issues,
            PermissionManager permissions,
            ApplicationProperties jira) {
        this.desk = desk;
        this.receivers = receivers;
        this.languages = languages;
        this.projects = projects;
        this.issues = issues;
        this.permissions = permissions;
        this.jira = jira;
    }

    /** Why not, none where it is on its way or nobody has to be told; all tasks are of one reporter. */
    Optional<Undelivered> tell(Sweep sweep, List<SweptTask> tasks) {
        ApplicationUser reporter = tasks.stream()
                .map(task -> issues.getIssueObject(task.choice().taskId()))
                .filter(Objects::nonNull)
                .map(Issue::getReporter)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (reporter == null || reporter.getKey().equals(sweep.by())) {
            return Optional.empty();
        }
        if (!reporter.isActive()) {
            return Undelivered.of(Hindrance.REPORTER_GONE);
        }
        String address = Optional.ofNullable(reporter.getEmailAddress()).orElse("");
        if (!Whose.isMail(address)) {
            return Undelivered.of(Hindrance.NO_MAIL_ADDRESS);
        }
        SweepLetter letter = new SweepLetter(
                team(sweep.projectId()),
                tasks.stream()
                        .flatMap(task -> passed(sweep, task, reporter).stream())
                        .toList());
        return desk.send(address, languages.of(reporter.getKey()), letter.subject(), letter.paragraphs());
    }

    private Optional<SweepLetter.Passed> passed(Sweep sweep, SweptTask task, ApplicationUser reporter) {
        Optional<Issue> there = task.made().map(issues::getIssueObject);
        String receiver = task.choice().receiver();
        return Optional.<Issue>ofNullable(issues.getIssueObject(task.choice().taskId()))
                .map(issue -> new SweepLetter.Passed(
                        name(issue, reporter),
                        issue.getSummary(),
                        there.map(made -> team(made.getProjectId())).orElse(receiver),
                        there.map(Issue::getKey),
                        receivers
                                .whose(sweep.projectId(), receiver)
                                .map(Whose::address)
                                .orElse(""),
                        task.choice().reason()));
    }

    private String name(Issue issue, ApplicationUser reporter) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reporter)
                ? jira.getBaseUrl(UrlMode.CANONICAL) + "/browse/" + issue.getKey()
                : issue.getKey();
    }

    private String team(long projectId) {
        return Optional.ofNullable(projects.getProjectObj(projectId))
                .map(Project::getName)
                .orElse("");
    }
}
