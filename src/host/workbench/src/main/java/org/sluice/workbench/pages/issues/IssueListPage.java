package org.sluice.workbench.pages.issues;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.search.JqlException;
import org.sluice.workbench.search.JqlParser;
import org.sluice.workbench.search.JqlQuery;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.filters.SavedFilter;

/** The issues that a query finds, a page at a time; a query that cannot be read stays in its box with what is wrong. */
final class IssueListPage {
    private static final int PAGE = 50;
    private final Frame frame;
    private final Tracker tracker;
    private final IssueSearch search;
    private final IssueRows rows;
    private final JqlParser parser = new JqlParser();

    IssueListPage(Frame frame, Tracker tracker, IssueSearch search, IssueRows rows) {
        this.frame = frame;
        this.tracker = tracker;
        this.search = search;
        this.rows = rows;
    }

    Answer show(Visit visit) {
        Map<String, Object> model = new HashMap<>();
        Optional<SavedFilter> filter = filter(visit);
        String jql = filter.filter(one -> visit.text("jql").isEmpty())
                .map(SavedFilter::jql)
                .orElse(visit.text("jql"));
        model.put("jql", jql);
        model.put("filters", filter.stream().toList());
        model.put(
                "ownsFilter",
                filter.filter(one -> tracker.filterSharing().owns(visit.user(), one))
                        .isPresent());
        model.put("mayChangeMany", tracker.globalPermissions().has(visit.user(), "BULK_CHANGE"));
        model.put("encodedJql", URLEncoder.encode(jql, StandardCharsets.UTF_8));
        model.put("faults", List.of());
        model.put("warnings", List.of());
        model.put("rows", List.of());
        model.put("columns", List.of());
        try {
            if (filter.isEmpty() && !visit.text("filter").isEmpty()) {
                model.put("faults", List.of(frame.text(visit.context()).get("workbench.refusal.filter.unknown")));
            } else {
                found(visit, jql, model);
            }
        } catch (JqlException e) {
            model.put("faults", List.of(e.message(visit.locale())));
        }
        String title = frame.text(visit.context()).get("workbench.issues");
        return frame.page(visit.context(), Head.general(title).loading("jira.navigator"), "issues.vm", model);
    }

    /** The filter that the request names, when it is shown to the viewer. */
    private Optional<SavedFilter> filter(Visit visit) {
        return Ids.read(visit.text("filter")).flatMap(tracker.filters()::byId).filter(found -> tracker.filterSharing()
                .sees(visit.user(), found));
    }

    private void found(Visit visit, String jql, Map<String, Object> model) {
        int start = visit.number("startIndex", 0, 0, IssueSearch.WINDOW - PAGE);
        JqlQuery query = parser.parse(jql);
        IssueSearch.Page page = search.page(visit.user(), query, start, PAGE);
        long reach = Math.min(page.total(), IssueSearch.WINDOW);
        model.put("rows", rows.ofIds(page.ids()));
        model.put("warnings", page.warnings());
        model.put("columns", Column.all(query));
        model.put("total", page.total());
        model.put("first", start + 1);
        model.put("last", start + page.ids().size());
        model.put("before", start == 0 ? -1 : Math.max(0, start - PAGE));
        model.put("after", start + PAGE < reach ? Math.min(start + PAGE, IssueSearch.WINDOW - PAGE) : -1);
    }
}
