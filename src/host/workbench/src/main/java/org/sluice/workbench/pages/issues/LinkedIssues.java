package org.sluice.workbench.pages.issues;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;

/** Issues around one issue: linked ones, sub-tasks and the parent, as far as the viewer may browse them. */
final class LinkedIssues {
    private final Tracker tracker;
    private final IssueDoor door;
    private final IssueRows rows;

    LinkedIssues(Tracker tracker, IssueDoor door, IssueRows rows) {
        this.tracker = tracker;
        this.door = door;
        this.rows = rows;
    }

    List<Linked> links(Visit visit, Issue issue) {
        List<Link> links = tracker.links().of(issue.id());
        List<Issue> others = visible(
                visit,
                tracker.issues()
                        .byIds(links.stream()
                                .map(link -> other(link, issue))
                                .distinct()
                                .toList()));
        Map<String, IssueRow> byKey =
                rows.of(others).stream().collect(Collectors.toMap(IssueRow::key, Function.identity()));
        Map<Long, String> keys = others.stream().collect(Collectors.toMap(Issue::id, Issue::key));
        return links.stream()
                .filter(link -> keys.containsKey(other(link, issue)))
                .map(link -> new Linked(link.id(), relation(link, issue), byKey.get(keys.get(other(link, issue)))))
                .toList();
    }

    List<IssueRow> subtasks(Visit visit, Issue issue) {
        return rows.of(visible(visit, tracker.issues().subtasksOf(issue.id())));
    }

    /** The parent in a list, or an empty list. */
    List<IssueRow> parent(Visit visit, Issue issue) {
        List<Issue> parent =
                issue.parentId().flatMap(tracker.issues()::byId).stream().toList();
        return rows.of(visible(visit, parent));
    }

    private List<Issue> visible(Visit visit, List<Issue> issues) {
        return issues.stream().filter(issue -> door.maySee(visit, issue)).toList();
    }

    private static long other(Link link, Issue issue) {
        return link.sourceId() == issue.id() ? link.destinationId() : link.sourceId();
    }

    private static String relation(Link link, Issue issue) {
        return link.sourceId() == issue.id()
                ? link.type().outward()
                : link.type().inward();
    }
}
