package org.sluice.insight.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.insight.domain.OpenWork.Oldest;
import org.sluice.insight.domain.Preview;
import org.sluice.insight.domain.Previews.Result;
import org.sluice.insight.domain.Previews.State;
import org.sluice.platform.BackgroundJob;
import org.sluice.testing.FakeCatalogue;
import org.sluice.testing.FakeJira;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.StoryReader;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link PreviewJob}, {@link PreviewReader} and {@link PreviewRows} on a real database. */
public class PreviewJobTest {

    private static final long PROJECT = 100;
    private static final Clock CLOCK = Clock.fixed(instant("2026-03-31T12:00"), ZoneOffset.UTC);

    @Rule
    public final AoRule tables = new AoRule(PreviewRow.class);

    private final ManualScheduler scheduler = new ManualScheduler();
    private final StoryReader reader = new StoryReader();

    @Test
    public void shouldKnowNothingUntilSomebodyBegins() {
        assertThat(started().state(PROJECT)).isEmpty();
    }

    @Test
    public void shouldRunInTheBackground() {
        PreviewJob job = started();

        job.begin(PROJECT);

        assertThat(job.state(PROJECT)).contains(new State(0, 0, false, Optional.empty()));
    }

    @Test
    public void shouldFindWhatHistorySays() {
        reader.with(created("2026-01-01").id(1))
                .with(created("2026-03-01").id(2).on("2026-03-02").solved())
                .with(created("2026-03-01").id(3).on("2026-03-03").solved())
                .with(created("2026-03-01").id(4).on("2026-03-04").solved())
                .with(created("2026-03-01").id(5).on("2026-03-05").solved())
                .with(created("2026-03-01").id(6).on("2026-03-05").resolved("11"))
                .with(created("2025-11-01").id(7).on("2025-12-01").solved());
        PreviewJob job = started();

        job.begin(PROJECT);
        scheduler.runAll();

        // the last 90 days begin on 1 January; of four solved within 24, 48, 72 and 96 hours the second is the median
        Preview expected =
                new Preview(6, 1, Optional.of(new Oldest(1, instant("2026-01-01"))), Optional.of(48.0), 4, 0, 0);
        assertThat(job.state(PROJECT))
                .contains(new State(7, 7, false, Optional.of(new Result(expected, Set.of("todo", "doing", "closed")))));
    }

    @Test
    public void shouldFindNothingInAnEmptyProject() {
        PreviewJob job = started();

        job.begin(PROJECT);
        scheduler.runAll();

        assertThat(job.state(PROJECT).flatMap(State::result).map(Result::preview))
                .contains(new Preview(0, 0, Optional.empty(), Optional.empty(), 0, 0, 0));
    }

    @Test
    public void shouldSayWhenItCouldNotBeComputedAndBeginAnew() {
        reader.with(created("2026-03-01").id(1));
        reader.dieAfter(0);
        PreviewJob job = started();
        job.begin(PROJECT);
        scheduler.runAll();

        assertThat(job.state(PROJECT).map(State::failed)).contains(true);

        job.begin(PROJECT);
        scheduler.runAll();

        assertThat(job.state(PROJECT).flatMap(State::result)).isPresent();
    }

    @Test
    public void shouldBeTakenUpWhenTheServerStartsAgain() {
        reader.with(created("2026-03-01").id(1));
        new PreviewRows(tables.ao()).begin(PROJECT, CLOCK.instant());

        PreviewJob job = started();
        scheduler.runAll();

        assertThat(job.state(PROJECT).flatMap(State::result)).isPresent();
    }

    @Test
    public void shouldLookOnlyAtWholeMonthsForWhoKnowsWhat() {
        // it is 31 March: tasks of March do not count yet, those of February do
        LongStream.rangeClosed(1, 4)
                .forEach(id -> reader.with(created("2026-02-01")
                        .id(id)
                        .type("Printing")
                        .assigned("ann")
                        .on("2026-02-27")
                        .solved()));
        LongStream.rangeClosed(5, 8)
                .forEach(id -> reader.with(created("2026-02-01")
                        .id(id)
                        .type("Archive")
                        .assigned("ann")
                        .on("2026-03-02")
                        .solved()));
        PreviewJob job = started();

        job.begin(PROJECT);
        scheduler.runAll();

        assertThat(job.state(PROJECT).flatMap(State::result).map(Result::preview))
                .hasValueSatisfying(preview -> {
                    assertThat(preview.types()).isEqualTo(1);
                    assertThat(preview.typesOnOnePerson()).isEqualTo(1);
                    assertThat(preview.solved()).isEqualTo(8);
                });
    }

    @Test
    public void shouldForgetAPreviewEvenOneThatRuns() {
        PreviewJob job = started();
        job.begin(PROJECT);

        job.forget(PROJECT);
        scheduler.runAll();

        assertThat(job.state(PROJECT)).isEmpty();
    }

    @Test
    public void shouldGoOnWhenItIsBegunTwice() {
        PreviewRows rows = new PreviewRows(tables.ao());
        rows.begin(PROJECT, CLOCK.instant());
        rows.progress(PROJECT, 200, 7554);

        rows.begin(PROJECT, CLOCK.instant());

        assertThat(rows.state(PROJECT).map(State::issues)).contains(200);
    }

    @Test
    public void shouldForgetWhatNobodyMadeUseOfInADay() {
        PreviewRows rows = new PreviewRows(tables.ao());
        rows.begin(PROJECT, CLOCK.instant().minus(Duration.ofHours(25)));
        rows.fail(PROJECT);
        rows.begin(PROJECT + 1, CLOCK.instant().minus(Duration.ofHours(23)));
        rows.fail(PROJECT + 1);

        started();
        scheduler.runAll();

        assertThat(rows.state(PROJECT)).isEmpty();
        assertThat(rows.state(PROJECT + 1)).isPresent();
    }

    private PreviewJob started() {
        PreviewRows rows = new PreviewRows(tables.ao());
        PreviewReader work = new PreviewReader(rows, reader, new FakeCatalogue(), new FakeJira().host(), CLOCK);
        PreviewJob job = new PreviewJob(work, rows, new LocalLocks(), new BackgroundJob(scheduler, CLOCK), CLOCK);
        job.onStart();
        return job;
    }
}
