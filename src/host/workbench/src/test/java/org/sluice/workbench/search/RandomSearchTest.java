package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** Random queries over random issues find in SQL what a plain reading of JQL's rules finds. */
public class RandomSearchTest {
    private static final int QUERIES = 600;

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldFindWhatAPlainReadingFinds() {
        Random random = new Random(230_2026);
        RandomIssues issues = new RandomIssues(random, 40);
        home.add(issues.export());
        RandomQueries queries = new RandomQueries(random);

        for (int i = 0; i < QUERIES; i++) {
            Clause clause = queries.next(3);
            List<String> expected = issues.told().stream()
                    .filter(issue -> NaiveSearch.meets(issue, clause, false))
                    .map(Told::key)
                    .toList();

            assertThat(found(clause)).as("query %s: %s", i, clause).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    public void shouldReadBackWhatItWrites() {
        RandomQueries queries = new RandomQueries(new Random(231_2026));

        for (int i = 0; i < QUERIES; i++) {
            JqlQuery query = JqlQuery.where(queries.next(4));

            assertThat(new JqlParser().parse(query.toString()))
                    .as(query.toString())
                    .isEqualTo(query);
        }
    }

    private List<String> found(Clause clause) {
        IssueSearch search = new IssueSearch(home.tracker(), ImportedTracker.CLOCK, ZoneOffset.UTC);
        Optional<User> admin = Optional.of(home.user("admin"));
        JqlQuery query = new JqlParser().parse(clause.toString());
        List<Long> ids = search.page(admin, query, 0, 100).ids();
        return home.tracker().issues().byIds(ids).stream().map(Issue::key).toList();
    }
}
