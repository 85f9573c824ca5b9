package org.sluice.streams.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import java.util.List;
import java.util.Optional;
import org.sluice.streams.domain.InUse;

/** Asks whether any task holds something, whoever may see it. An archived task is in no search: what it holds is not known. */
final class TaskCount {

    private final SearchService search;

    TaskCount(SearchService search) {
        this.search = search;
    }

    /** That tasks need it, if the query finds any; and if it cannot be asked, for who does not know takes nothing away. */
    Optional<InUse> inUse(String jql) {
        return any(jql) ? Optional.of(new InUse(InUse.By.TASKS, List.of())) : Optional.empty();
    }

    private boolean any(String jql) {
        try {
            SearchService.ParseResult parsed = search.parseQuery(null, jql);
            return !parsed.isValid() || search.searchCountOverrideSecurity(null, parsed.getQuery()) > 0;
        } catch (SearchException e) {
            throw new IllegalStateException("tasks could not be counted: " + jql, e);
        }
    }
}
