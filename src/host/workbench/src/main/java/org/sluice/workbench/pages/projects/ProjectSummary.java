package org.sluice.workbench.pages.projects;

import java.util.HashMap;
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
    private final ProjectDoor door;
    private final IssueSearch search;
    private final IssueRows rows;
    private final JqlParser parser = new JqlParser();

    ProjectSummary(Tracker tracker, ProjectDoor door, IssueSearch search, IssueRows rows) {
        this.tracker = tracker;
        this.door = door;
        this.search = search;
        this.rows = rows;
    }

    Map<String, Object> of(Visit visit, Project project) {
        Optional<User> lead = project.leadKey().flatMap(tracker.users()::byKey);
        Map<String, Object> facts = new HashMap<>(issues(visit, project));
        facts.put("lead", lead.map(User::displayName).orElse(""));
        facts.put("components", tracker.components().ofProject(project.id()));
        return facts;
    }

    /** Whoever only administers the project sees none of its issues; a query that names it would be refused. */
    private Map<String, Object> issues(Visit visit, Project project) {
        if (!door.maySee(visit, project)) {
            return Map.of("total", 0L, "open", 0L, "recent", List.of());
        }
        JqlQuery all = query(project, " ORDER BY updated DESC");
        return Map.of(
                "total", search.count(visit.user(), all),
                "open", search.count(visit.user(), query(project, " AND resolution is EMPTY")),
                "recent", rows.ofIds(search.page(visit.user(), all, 0, RECENT).ids()));
    }

    private JqlQuery query(Project project, String rest) {
        return parser.parse("project = \"" + project.key() + "\"" + rest);
    }
}
