package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.sluice.testing.Stub;

/** Tests {@link Arrivals} for an intake that began on 2 November 2026. */
public class ArrivalsTest {

    private final List<ChangeItemBean> moves = new ArrayList<>();

    @Test
    public void shouldKnowWhatWasMadeSince() {
        assertThat(arrivals().areSince(created("2026-11-01"))).isFalse();
        assertThat(arrivals().areSince(created("2026-11-02"))).isTrue();
    }

    @Test
    public void shouldKnowWhatIsOlderAndWasMovedHereSince() {
        moves.add(moved("2026-10-30"));
        assertThat(arrivals().areSince(created("2025-01-01"))).isFalse();

        moves.add(moved("2026-11-03"));
        assertThat(arrivals().areSince(created("2025-01-01"))).isTrue();
    }

    private static Issue created(String day) {
        return Stub.of(Issue.class)
                .gives("getProjectId", 1L)
                .gives("getCreated", Timestamp.from(instant(day)))
                .make();
    }

    private static ChangeItemBean moved(String day) {
        return new ChangeItemBean("jira", "project", "2", "Old", "1", "Support", Timestamp.from(instant(day)));
    }

    private Arrivals arrivals() {
        return new Arrivals(
                project -> instant("2026-11-02"),
                Stub.of(ChangeHistoryManager.class)
                        .answers("getChangeItemsForField", given -> given[1].equals("project") ? moves : List.of())
                        .make());
    }
}
