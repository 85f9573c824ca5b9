package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Issue;

/** A search that lags behind the tracker, as an index on another node does. */
public class IndexLagTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private final Hands clock = new Hands();
    private IssueSearch search;

    @Before
    public void importTwoIssues() {
        Export export = new Export();
        export.issue("SUP-1").labels("night");
        export.issue("SUP-2");
        home.add(export);
        search = new IssueSearch(home.tracker(), clock, ZoneOffset.UTC);
    }

    @Test
    public void shouldFindChangesAtOnceUnlessAsked() {
        change();

        assertThat(found("labels = day")).containsExactly("SUP-2");
        assertThat(search.lag().lags()).isFalse();
    }

    @Test
    public void shouldFindChangesOnlyAfterCatchingUp() {
        search.lag().hold();
        change();

        assertThat(found("labels = day")).isEmpty();
        assertThat(found("labels = night and summary ~ summary order by labels"))
                .containsExactly("SUP-1");
        assertThat(found("status = Open")).hasSize(2);

        search.lag().catchUp();
        assertThat(found("labels = day")).containsExactly("SUP-2");
        home.tracker().database().jdbi().useHandle(handle -> handle.execute("DELETE FROM label"));
        assertThat(found("labels = day")).containsExactly("SUP-2");

        search.lag().release();
        assertThat(found("labels = day")).isEmpty();
    }

    @Test
    public void shouldFindChangesWhenTheTimeHasPassed() {
        search.lag().holdFor(Duration.ofMinutes(5));
        change();

        clock.now = clock.now.plus(Duration.ofMinutes(4));
        assertThat(found("labels = day")).isEmpty();
        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertThat(found("labels = day")).containsExactly("SUP-2");
        assertThat(search.lag().lags()).isFalse();
    }

    @Test
    public void shouldHaveNothingToCatchUpWithWhereNothingLags() {
        search.lag().catchUp();
        search.lag().release();

        assertThat(search.lag().lags()).isFalse();
    }

    private void change() {
        long id = home.issue("SUP-2").id();
        home.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("INSERT INTO label (issue_id, label) VALUES (?, 'day')", id));
    }

    private List<String> found(String jql) {
        IssueSearch.Page page = search.page(Optional.of(home.user("admin")), new JqlParser().parse(jql), 0, 50);
        return home.tracker().issues().byIds(page.ids()).stream()
                .map(Issue::key)
                .toList();
    }

    /** A clock whose hands a test moves. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-06-15T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
