package org.sluice.workbench.pages.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.pages.issues.IssueRows;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.search.JqlParser;
import org.sluice.workbench.search.JqlQuery;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/** What a project's first page says: who leads it, how many issues there are, what changed last. */
final class ProjectSummary {
    private static final int RECENT = 10;
    private final Tracker tracker;
    private final IssueSearch search;
    private final IssueRows rows;
    private final JqlParser parser = new JqlParser();

    ProjectSummary(Tracker tracker, IssueSearch search, IssueRows rows) {
        this.tracker = tracker;
        this.search = search;
        this.rows = rows;
    }

    Map<String, Object> of(Visit visit, Project project) {
        JqlQuery all = query(project, " ORDER BY updated DESC");
        List<Long> recent = search.page(visit.user(), all, 0, RECENT).ids();
        Optional<User> lead = project.leadKey().flatMap(tracker.users()::byKey);
        return Map.of(
                "lead", lead.map(User::displayName).orElse(""),
                "total", search.count(visit.user(), all),
                "open", search.count(visit.user(), query(project, " AND resolution is EMPTY")),
                "components", tracker.components().ofProject(project.id()),
                "recent", rows.ofIds(recent));
    }

    private JqlQuery query(Project project, String rest) {
        return parser.parse("project = \"" + project.key() + "\"" + rest);
    }
}
