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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.intake.domain.Hindrance;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.ReporterLetter;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.Undelivered;
import org.sluice.intake.domain.Whose;
import org.sluice.platform.Languages;
import org.sluice.work.rules.Finding;

/** Tells the reporter of a task by mail what was said of it, in their language. Who said it themselves is told nothing. */
public final class ReporterPost {

    private final MailDesk desk;
    private final PassedOnLines lines;
    private final Languages languages;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final ApplicationProperties jira;

    /** Asks Jira who it is, and what they may see. */
    public ReporterPost(
            MailDesk desk,
            PassedOnLines lines,
            Languages languages,
            ProjectManager projects,
            IssueManager issues,
            PermissionManager permissions,
            ApplicationProperties jira) {
        this.desk = desk;
        this.lines = lines;
        this.languages = languages;
        this.projects = projects;
        this.issues = issues;
        this.permissions = permissions;
        this.jira = jira;
    }

    /** Why not, none where it is on its way or nobody has to be told. */
    Optional<Undelivered> tell(Outgoing out, Issue issue) {
        if (!tells(out, issue)) {
            return Optional.empty();
        }
        ApplicationUser reporter = issue.getReporter();
        IntakeOutcome outcome = out.said().outcome();
        return send(
                issue,
                reporter,
                letter -> letter.subject(outcome),
                letter -> letter.paragraphs(said(out, issue), out.reason(), outcome));
    }

    /** Whether there is somebody to tell, who did not say it themselves. */
    static boolean tells(Outgoing out, Issue issue) {
        return issue.getReporter() != null && !issue.getReporter().getKey().equals(out.by());
    }

    /** The same of a question that was asked some days ago. */
    Optional<Undelivered> remind(Outgoing out, Issue issue) {
        ApplicationUser reporter = issue.getReporter();
        return reporter == null
                ? Optional.empty()
                : send(issue, reporter, ReporterLetter::reminderSubject, letter -> letter.reminder(out.reason()));
    }

    /** The same of a task that named one person: the team decides who takes it. */
    Optional<Undelivered> tellReleased(Issue issue) {
        ApplicationUser reporter = issue.getReporter();
        return reporter == null
                ? Optional.empty()
                : send(issue, reporter, ReporterLetter::releasedSubject, ReporterLetter::released);
    }

    private Optional<Undelivered> send(
            Issue issue,
            ApplicationUser reporter,
            Function<ReporterLetter, Finding> subject,
            Function<ReporterLetter, List<Finding>> paragraphs) {
        if (!reporter.isActive()) {
            return Undelivered.of(Hindrance.REPORTER_GONE);
        }
        String address = Optional.ofNullable(reporter.getEmailAddress()).orElse("");
        if (!Whose.isMail(address)) {
            return Undelivered.of(Hindrance.NO_MAIL_ADDRESS);
        }
        ReporterLetter letter = new ReporterLetter(
                issue.getKey(), team(issue.getProjectId()), issue.getSummary(), link(issue, reporter));
        return desk.send(address, languages.of(reporter.getKey()), subject.apply(letter), paragraphs.apply(letter));
    }

    private Optional<String> link(Issue issue, ApplicationUser reporter) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, reporter)
                ? Optional.of(jira.getBaseUrl(UrlMode.CANONICAL) + "/browse/" + issue.getKey())
                : Optional.empty();
    }

    private List<Finding> said(Outgoing out, Issue issue) {
        return switch (out.said().outcome()) {
            case PASS_ON -> passedOn(out, issue);
            case WISH ->
                List.of(
                        Finding.of("sluice.letter.said.wish"),
                        Optional.ofNullable(issue.getDueDate())
                                .map(due -> Finding.of(
                                        "sluice.letter.wish.day",
                                        due.toLocalDateTime().toLocalDate().toString()))
                                .orElse(Finding.of("sluice.letter.next.wish")));
            default -> ReporterLetter.plain(out.said().outcome());
        };
    }

    private List<Finding> passedOn(Outgoing out, Issue issue) {
        Optional<Whose> whose = lines.whose(out);
        List<Finding> said = new ArrayList<>();
        Optional<Issue> there = out.made().map(issues::getIssueObject);
        if (there.isPresent()) {
            said.add(Finding.of(
                    "sluice.letter.pass-on.project.said",
                    team(there.get().getProjectId()),
                    there.get().getKey()));
        } else {
            boolean mailed = whose.filter(PassedOnLines::isByMail).isPresent();
            said.add(Finding.of(
                    mailed ? "sluice.letter.pass-on.mail.said" : "sluice.letter.said.pass-on",
                    out.said().receiver()));
        }
        whose.flatMap(receiver -> lines.line(issue, receiver))
                .map(ScopeLine::sentence)
                .filter(sentence -> !sentence.isEmpty())
                .ifPresent(sentence -> said.add(Finding.of("sluice.letter.plain", sentence)));
        said.add(next(there.isPresent(), whose, issue));
        return said;
    }

    private static Finding next(boolean made, Optional<Whose> whose, Issue issue) {
        if (made) {
            return Finding.of(
                    issue.getResolutionId() == null
                            ? "sluice.letter.pass-on.project.urgent"
                            : "sluice.letter.pass-on.project.next");
        }
        return whose.filter(receiver -> !receiver.address().isEmpty())
                .map(receiver -> PassedOnLines.isByMail(receiver)
                        ? Finding.of("sluice.letter.pass-on.mail.next")
                        : Finding.of("sluice.letter.pass-on.link.next", receiver.address()))
                .orElse(Finding.of("sluice.letter.pass-on.named.next"));
    }

    private String team(long projectId) {
        return Optional.ofNullable(projects.getProjectObj(projectId))
                .map(Project::getName)
                .orElse("");
    }
}
