package org.sluice.insight.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.platform.ErrorDto;
import org.sluice.testing.FakeJira;
import org.sluice.testing.InMemoryLedger;
import org.sluice.testing.SetClock;
import org.sluice.work.Facts;
import org.sluice.work.LedgerState;
import org.sluice.work.ProjectSettings;

/** Tests {@link HalfSolvedResource}; it is 10 March 2026, and ann browses SUP. */
public class HalfSolvedResourceTest {

    private final SetClock clock = new SetClock(instant("2026-03-10T12:00"));
    private final FakeJira jira = new FakeJira().loggedIn("ann");
    private final InMemoryLedger ledger = new InMemoryLedger();

    @Test
    public void shouldTellTheMedianOfWhatWasSolvedInTwelveWeeks() {
        // 1, 3, 5 and 40 hours: two of four within 3; not the one of last year, and not the open one
        measuring(
                solved(1, "2026-03-02T01:00"),
                solved(2, "2026-03-02T03:00"),
                solved(3, "2026-03-02T05:00"),
                solved(4, "2026-03-03T16:00"),
                created("2025-06-01T00:00")
                        .id(5)
                        .on("2025-06-01T00:30")
                        .solved()
                        .facts(),
                created("2026-03-02T00:00").id(6).facts());

        assertThat(answer().getEntity()).isEqualTo(new HalfSolvedDto(3.0));
    }

    @Test
    public void shouldTellNothingOfThree() {
        measuring(solved(1, "2026-03-02T01:00"), solved(2, "2026-03-02T03:00"), solved(3, "2026-03-02T05:00"));

        assertThat(answer().getEntity()).isEqualTo(new HalfSolvedDto(null));
    }

    @Test
    public void shouldTellNothingOfAProjectThatIsNotMeasuredOrNotReadYet() {
        assertThat(answer().getEntity()).isEqualTo(new HalfSolvedDto(null));

        ledger.at(FakeJira.SUP, LedgerState.filling(1, 3));
        assertThat(answer().getEntity()).isEqualTo(new HalfSolvedDto(null));
    }

    @Test
    public void shouldTellItOfTheWholeProjectOrNotAtAll() {
        jira.holder("reporter").hiddenTask(1);
        measuring(solved(1, "2026-03-02T01:00"));

        assertThat(answer().getStatus()).isEqualTo(403);
        assertThat(answer().getEntity()).isEqualTo(new ErrorDto("sluice.error.whole-project", null, null));
        assertThat(resource().halfSolved("HID").getStatus()).isEqualTo(404);
    }

    private static Facts solved(long id, String done) {
        return created("2026-03-02T00:00").id(id).on(done).solved().facts();
    }

    private void measuring(Facts... facts) {
        ledger.with(FakeJira.SUP, facts)
                .apply(
                        FakeJira.SUP,
                        new ProjectSettings(true, "en", Optional.empty(), Set.of(), "", Map.of(), false, false));
    }

    private Response answer() {
        return resource().halfSolved("SUP");
    }

    private HalfSolvedResource resource() {
        VisibleFacts facts = new VisibleFacts(ledger, jira.sight(), jira.host(), clock);
        return new HalfSolvedResource(jira.door(), jira.host(), ledger, facts, clock);
    }
}
