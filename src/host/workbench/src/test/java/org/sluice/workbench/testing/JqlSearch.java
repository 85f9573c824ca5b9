package org.sluice.workbench.testing;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.search.JqlParser;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** Searches an imported tracker for one reader and gives the keys; days begin in UTC. */
public record JqlSearch(ImportedTracker home, Optional<User> reader) {
    /** A search by the administrator, who may browse what nobody restricted. */
    public static JqlSearch of(ImportedTracker home) {
        return new JqlSearch(home, Optional.of(home.user("admin")));
    }

    public JqlSearch as(String name) {
        return new JqlSearch(home, Optional.of(home.user(name)));
    }

    public JqlSearch asAnonymous() {
        return new JqlSearch(home, Optional.empty());
    }

    public List<String> keys(String jql) {
        return keys(search().page(reader, new JqlParser().parse(jql), 0, 50));
    }

    public List<String> keys(IssueSearch.Page page) {
        return home.tracker().issues().byIds(page.ids()).stream()
                .map(Issue::key)
                .toList();
    }

    public IssueSearch search() {
        return new IssueSearch(home.tracker(), ImportedTracker.CLOCK, ZoneOffset.UTC);
    }
}
