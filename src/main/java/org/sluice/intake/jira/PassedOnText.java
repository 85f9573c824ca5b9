package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.intake.domain.Outgoing;
import org.sluice.platform.Host;
import org.sluice.work.rules.Finding;

/** What a receiving team is told beside what the reporter wrote: from whom it comes and why, when it came in first, and whose it is. */
public final class PassedOnText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final AoPassedOn passed;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final ApplicationProperties jira;
    private final Host host;

    /** Asks Jira what things are called. */
    public PassedOnText(
            AoPassedOn passed, ProjectManager projects, IssueManager issues, ApplicationProperties jira, Host host) {
        this.passed = passed;
        this.projects = projects;
        this.issues = issues;
        this.jira = jira;
        this.host = host;
    }

    /**
     * The sentences.
     *
     * @param reporter who is to be named; none where Jira names them
     */
    List<Finding> of(Outgoing out, Issue issue, Optional<ApplicationUser> reporter) {
        List<Finding> all = new ArrayList<>();
        all.add(Finding.of(
                "sluice.passed-on.from",
                team(issue),
                jira.getBaseUrl(UrlMode.CANONICAL) + "/browse/" + issue.getKey()));
        all.add(Finding.of(
                "sluice.passed-on.arrived", MINUTE.format(arrived(issue).atZone(host.zone()))));
        reporter.map(ApplicationUser::getDisplayName)
                .ifPresent(name -> all.add(Finding.of("sluice.passed-on.reporter", name)));
        if (!out.reason().isBlank()) {
            all.add(Finding.of("sluice.passed-on.why", out.reason().strip()));
        }
        return all;
    }

    /** What the team is called that passes it on. */
    String team(Issue issue) {
        return Optional.ofNullable(projects.getProjectObj(issue.getProjectId()))
                .map(Project::getName)
                .orElse("");
    }

    /** When it came in first, with whichever team that was. */
    private Instant arrived(Issue issue) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(passed.origin(issue.getId())))
                .orElse(issue)
                .getCreated()
                .toInstant();
    }
}
