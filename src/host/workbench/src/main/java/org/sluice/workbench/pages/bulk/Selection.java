package org.sluice.workbench.pages.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.pages.forms.Sent;
import org.sluice.workbench.pages.issues.IssueDoor;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;

/** The issues that were chosen, as far as the viewer sees them; at most as many as Jira changes at once. */
record Selection(List<Issue> issues) {
    /** Jira's default of {@code jira.bulk.edit.limit.issue.count}. */
    static final int LIMIT = 1_000;

    static final String IDS = "ids";

    static Selection of(Tracker tracker, IssueDoor door, Visit visit) {
        List<Long> ids = new ArrayList<>();
        for (String sent : Sent.all(visit, IDS)) {
            for (String id : sent.split(",", -1)) {
                Ids.read(id).ifPresent(ids::add);
            }
        }
        List<Long> wanted = ids.stream().distinct().toList();
        if (wanted.size() > LIMIT) {
            throw Refused.badInput("workbench.bulk.most", wanted.size(), LIMIT);
        }
        List<Issue> seen = tracker.issues().byIds(wanted).stream()
                .filter(issue -> door.maySee(visit, issue))
                .toList();
        if (seen.isEmpty()) {
            throw Refused.badInput("workbench.bulk.none");
        }
        return new Selection(seen);
    }

    List<Long> ids() {
        return issues.stream().map(Issue::id).toList();
    }

    /** To be sent along with a form. */
    String sent() {
        return issues.stream().map(issue -> Long.toString(issue.id())).collect(Collectors.joining(","));
    }

    /** The keys, of many only the first. */
    String keys() {
        String first = issues.stream().limit(20).map(Issue::key).collect(Collectors.joining(", "));
        return issues.size() > 20 ? first + ", …" : first;
    }
}
