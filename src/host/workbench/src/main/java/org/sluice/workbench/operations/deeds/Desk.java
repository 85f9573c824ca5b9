package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.Screens;
import org.sluice.workbench.operations.Steps;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.operations.history.Recorder;
import org.sluice.workbench.operations.writing.IssueWriting;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/** What every deed works with. */
public record Desk(
        Tracker tracker,
        IssueFields fields,
        IssueWriting writing,
        Recorder recorder,
        Happenings happenings,
        Screens screens,
        Steps steps,
        Engine engine) {

    /**
     * Does it to an issue that the user sees and may do it to, with the issue's row locked, in one transaction. An issue
     * that may not be seen is said to be not there; one of an archived project can only be read.
     */
    <T> Outcome<T> on(
            Optional<User> user, long issueId, List<ProjectPermissionKey> anyOf, Function<Issue, Outcome<T>> deed) {
        return happenings.attempt(() -> {
            Optional<Issue> issue = writing.lockIfThere(issueId);
            if (issue.isEmpty() || !may(user, ProjectPermissions.BROWSE_PROJECTS, issue.get())) {
                return Outcome.refused(Problems.notFound("workbench.refusal.issue.unknown"));
            }
            if (projectOf(issue.get()).archived()) {
                return Outcome.refused(Problems.forbidden("workbench.refusal.project.archived"));
            }
            boolean allowed = anyOf.isEmpty() || anyOf.stream().anyMatch(key -> may(user, key, issue.get()));
            return allowed
                    ? deed.apply(issue.get())
                    : Outcome.refused(Problems.forbidden(
                            "workbench.refusal.forbidden", issue.get().key()));
        });
    }

    boolean may(Optional<User> user, ProjectPermissionKey permission, Issue issue) {
        return tracker.permissions().has(user, permission.permissionKey(), issue);
    }

    public boolean may(Optional<User> user, ProjectPermissionKey permission, Project project) {
        return tracker.permissions().has(user, permission.permissionKey(), project);
    }

    Project projectOf(Issue issue) {
        return tracker.projects()
                .byId(issue.projectId())
                .orElseThrow(() -> new IllegalStateException("Issue " + issue.key() + " is in no project"));
    }

    Issue fresh(Issue issue) {
        return tracker.issues()
                .byId(issue.id())
                .orElseThrow(() -> new IllegalStateException("Issue " + issue.key() + " is gone"));
    }

    /** Records items beside those of fields and says that the issue changed. */
    Optional<ChangeGroup> record(Issue issue, Optional<User> user, List<ChangeItem> items) {
        writing.touch(issue.id());
        return recorder.record(issue.id(), user.map(User::key), items);
    }

    void tell(Happening happening) {
        happenings.happened(happening);
    }

    static Happening event(long type, Issue issue, Optional<User> user) {
        return Happening.of(type, issue, user.map(User::key));
    }
}
