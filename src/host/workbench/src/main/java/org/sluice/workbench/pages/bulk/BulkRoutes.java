package org.sluice.workbench.pages.bulk;

import static org.sluice.workbench.pages.route.Access.LOGGED_IN;
import static org.sluice.workbench.pages.route.Route.get;
import static org.sluice.workbench.pages.route.Route.post;

import java.util.List;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.route.Route;
import org.sluice.workbench.search.IssueSearch;

/** The addresses of bulk change, as in Jira; what was chosen goes along from page to page. */
public final class BulkRoutes {
    private BulkRoutes() {}

    public static List<Route> of(Frame frame, Operations operations, IssueSearch search) {
        BulkPages pages = new BulkPages(frame, operations, search);
        BulkTransitions transitions = new BulkTransitions(pages);
        BulkMoves moves = new BulkMoves(pages);
        BulkDeeds deeds = new BulkDeeds(pages, transitions, moves);
        String folder = BulkPages.FOLDER;
        return List.of(
                get(folder + "BulkEdit1!default.jspa", LOGGED_IN, pages::choose),
                post(folder + "BulkChooseOperation.jspa", LOGGED_IN, deeds::operation),
                post(folder + "BulkEditDetails.jspa", LOGGED_IN, deeds::edit),
                post(folder + "BulkWorkflowTransition!screen.jspa", LOGGED_IN, transitions::screen),
                post(folder + "BulkWorkflowTransition.jspa", LOGGED_IN, transitions::act),
                post(folder + "BulkMigrateChooseContext.jspa", LOGGED_IN, moves::below),
                post(folder + "BulkMigrateChooseSubTaskContext.jspa", LOGGED_IN, moves::details),
                post(folder + "BulkMigratePerform.jspa", LOGGED_IN, moves::move),
                post(folder + "BulkDelete.jspa", LOGGED_IN, deeds::delete));
    }
}
