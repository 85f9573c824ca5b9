package org.sluice.workbench.pages.issues;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.config.Priority;
import org.sluice.workbench.tracker.config.Resolution;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** Turns issues into rows with names instead of ids; two statements for a whole page. */
public final class IssueRows {
    private final Tracker tracker;

    public IssueRows(Tracker tracker) {
        this.tracker = tracker;
    }

    public List<IssueRow> ofIds(Collection<Long> ids) {
        return of(tracker.issues().byIds(ids));
    }

    /** The rows of these issues, in their order. */
    public List<IssueRow> of(Collection<Issue> issues) {
        Map<String, User> people = tracker.users()
                .byKeys(issues.stream()
                        .flatMap(issue -> Stream.concat(issue.assigneeKey().stream(), issue.reporterKey().stream()))
                        .distinct()
                        .toList());
        return issues.stream().map(issue -> row(issue, people)).toList();
    }

    private IssueRow row(Issue issue, Map<String, User> people) {
        Optional<Status> status = tracker.constants().status(issue.statusId());
        return new IssueRow(
                issue.key(),
                issue.summary(),
                tracker.constants().type(issue.typeId()).map(IssueType::name).orElse(""),
                status.map(Status::name).orElse(""),
                status.map(Lozenges::of).orElse(""),
                issue.priorityId()
                        .flatMap(tracker.constants()::priority)
                        .map(Priority::name)
                        .orElse(""),
                issue.resolutionId()
                        .flatMap(tracker.constants()::resolution)
                        .map(Resolution::name)
                        .orElse(""),
                name(issue.assigneeKey(), people),
                name(issue.reporterKey(), people),
                issue.created(),
                issue.updated());
    }

    /** The display name, or the key of somebody whom the host does not know any more. */
    private static String name(Optional<String> key, Map<String, User> people) {
        return key.map(one -> people.containsKey(one) ? people.get(one).displayName() : one)
                .orElse("");
    }
}
