package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ofbiz.core.entity.GenericEntityException;
import org.sluice.intake.domain.Hindrance;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.Undelivered;
import org.sluice.intake.domain.WayInTask;
import org.sluice.intake.domain.WayInTasks;
import org.sluice.platform.Languages;

/**
 * Makes the task of a receiving team, as whoever passed it on and with no more rights than they have there; its reporter is the one who
 * wrote it, where that may be said, and else is named in the description. Before it is made the highest id there is written down, and
 * after it the id that it got: after a kill in between it is found again among what the same person made there since under the same summary, and
 * not made twice.
 */
public final class PassedOnTasks {

    /** Jira takes 32,767 characters unless it is told otherwise. */
    private static final int LONGEST = 30_000;

    private final AoOutbox outbox;
    private final AoPassedOn passed;
    private final WayInTasks wayIn;
    private final PassedOnText text;
    private final PassedOnLinks links;
    private final MailDesk words;
    private final Languages languages;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final PermissionManager permissions;
    private final UserManager users;

    /** Makes tasks as the way in does. */
    public PassedOnTasks(
            AoOutbox outbox,
            AoPassedOn passed,
            WayInTasks wayIn,
            PassedOnText text,
            PassedOnLinks links,
            MailDesk words,
            Languages languages,
            ProjectManager projects,
            IssueManager issues,
            PermissionManager permissions,
            UserManager users) {
        this.outbox = outbox;
        this.passed = passed;
        this.wayIn = wayIn;
        this.text = text;
        this.links = links;
        this.words = words;
        this.languages = languages;
        this.projects = projects;
        this.issues = issues;
        this.permissions = permissions;
        this.users = users;
    }

    /** Why not, none where the team has it. */
    Optional<Undelivered> make(Outgoing out, Issue issue, long projectId) {
        Optional<Issue> there = out.made().<Issue>map(issues::getIssueObject).or(() -> found(out, issue, projectId));
        if (there.isPresent()) {
            return finish(out, issue, there.get().getId());
        }
        Project project = projects.getProjectObj(projectId);
        if (project == null || project.isArchived()) {
            return Undelivered.of(Hindrance.PROJECT_GONE);
        }
        ApplicationUser sender = users.getUserByKey(out.by());
        if (sender == null
                || !sender.isActive()
                || !permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, sender)) {
            return Undelivered.of(Hindrance.MAY_NOT_CREATE);
        }
        outbox.making(out.id(), highest(projectId));
        return made(out, issue, project);
    }

    private Optional<Undelivered> made(Outgoing out, Issue issue, Project project) {
        Optional<ApplicationUser> reporter = Optional.ofNullable(issue.getReporter());
        Optional<String> named = reporter.filter(ApplicationUser::isActive)
                .filter(one -> one.getKey().equals(out.by()) || wayIn.mayNameReporter(out.by(), project.getId()))
                .map(ApplicationUser::getName);
        WayInTasks.Made made = made(out, issue, project, named);
        if (made.id().isEmpty() && named.isPresent() && made.faults().containsKey("reporter")) {
            made = made(out, issue, project, Optional.empty());
        }
        Map<String, String> faults = made.faults();
        return made.id()
                .map(id -> finish(out, issue, id))
                .orElseGet(() -> Undelivered.of(Hindrance.REFUSED, String.join(" ", faults.values())));
    }

    private WayInTasks.Made made(Outgoing out, Issue issue, Project project, Optional<String> reporter) {
        Optional<ApplicationUser> told =
                reporter.isPresent() ? Optional.empty() : Optional.ofNullable(issue.getReporter());
        String beside = text.of(out, issue, told).stream()
                .map(finding -> words.sentence(languages.of(project.getLeadUserKey()), finding))
                .collect(Collectors.joining("\n"));
        String wrote = Optional.ofNullable(issue.getDescription()).orElse("").strip();
        String shortened = wrote.length() <= LONGEST ? wrote : wrote.substring(0, LONGEST) + " …";
        String description = shortened.isEmpty() ? beside : shortened + "\n\n----\n" + beside;
        return wayIn.make(
                out.by(), project.getId(), new WayInTask(issue.getSummary(), description, Map.of(), reporter));
    }

    /** Written down first: what comes later may fail, and is done again. */
    private Optional<Undelivered> finish(Outgoing out, Issue issue, long made) {
        outbox.made(out.id(), made);
        links.link(issue, made, Optional.ofNullable(users.getUserByKey(out.by())));
        return Optional.empty();
    }

    /** What was made before a kill. */
    private Optional<Issue> found(Outgoing out, Issue issue, long projectId) {
        return out.madeAfter().flatMap(after -> ids(projectId).stream()
                .filter(id -> id > after)
                .map(issues::getIssueObject)
                .filter(Objects::nonNull)
                .map(Issue.class::cast)
                .filter(task -> out.by().equals(task.getCreatorId()))
                .filter(task -> issue.getSummary().equals(task.getSummary()))
                .filter(task -> !passed.isMade(task.getId()))
                .min(Comparator.comparing(Issue::getId)));
    }

    private long highest(long projectId) {
        return ids(projectId).stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private Collection<Long> ids(long projectId) {
        try {
            return issues.getIssueIdsForProject(projectId);
        } catch (GenericEntityException e) {
            throw new IllegalStateException("the tasks of project " + projectId + " cannot be listed", e);
        }
    }
}
