package org.sluice.work.rules.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.BackgroundJob;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Said;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link AoRuleLog} on a real database. */
public class AoRuleLogTest {

    private static final Instant NOW = instant("2026-03-10");
    private static final Finding FULL = Finding.of("sluice.limit.planned.full-in-status", "3", "Väntar på “svar”");

    @Rule
    public final AoRule tables = new AoRule(SaidRow.class);

    private final List<Runnable> later = new ArrayList<>();

    @Test
    public void shouldGiveBackWhatWasSaidTheLatestFirst() {
        AoRuleLog log = new AoRuleLog(tables.ao(), later::add);
        Said first = said(100, NOW, Optional.of(7L), Optional.of("e-1"));
        Said second = said(100, NOW.plusSeconds(1), Optional.empty(), Optional.empty());

        log.note(first);
        log.note(second);

        assertThat(log.latest(Optional.of(100L), 10)).containsExactly(second, first);
        assertThat(log.latest(Optional.empty(), 1)).containsExactly(second);
        assertThat(log.latest(Optional.of(200L), 10)).isEmpty();
    }

    @Test
    public void shouldKeepNoMoreThanAColumnHolds() {
        AoRuleLog log = new AoRuleLog(tables.ao(), later::add);
        Finding endless = Finding.of("sluice.rule.grounds.lacking", "name ".repeat(200), "two\nlines");

        log.note(
                new Said(Said.Kind.REMARK, 100, Optional.empty(), "grounds-validator", endless, NOW, Optional.empty()));

        log.write();

        assertThat(log.latest(Optional.empty(), 1).get(0).finding().arguments())
                .hasSize(2)
                .satisfies(filled -> assertThat(filled.get(0).toString())
                        .hasSize(224)
                        .startsWith("name name")
                        .endsWith("…"))
                .satisfies(filled -> assertThat(filled.get(1)).isEqualTo("two lines"));
    }

    @Test
    public void shouldWriteManyLinesSoonAndSayHowManyThereWasNoRoomFor() {
        AoRuleLog log = new AoRuleLog(tables.ao(), later::add);
        for (int line = 0; line < 199; line++) {
            log.note(said(100, NOW, Optional.empty(), Optional.empty()));
        }
        assertThat(later).isEmpty();

        for (int line = 0; line < 321; line++) {
            log.note(said(200, NOW, Optional.empty(), Optional.empty()));
        }
        assertThat(later).hasSize(1);
        later.forEach(Runnable::run);
        log.write();

        assertThat(tables.ao().count(SaidRow.class)).isEqualTo(501);
        assertThat(log.latest(Optional.of(100L), 500))
                .hasSize(180)
                .filteredOn(said -> said.finding().key().equals("sluice.rule.said.more"))
                .flatExtracting(said -> said.finding().arguments())
                .containsExactly("20");
    }

    @Test
    public void shouldForgetWhatIsOlderThanAMonthAndWhatWasSaidOfAProjectThatIsGone() {
        AoRuleLog log = new AoRuleLog(tables.ao(), later::add);
        log.note(said(100, NOW.minus(Duration.ofDays(31)), Optional.empty(), Optional.empty()));
        Said late = said(100, NOW.minus(Duration.ofDays(29)), Optional.empty(), Optional.empty());
        log.note(late);
        log.note(said(200, NOW, Optional.empty(), Optional.empty()));
        log.write();

        log.night(NOW);
        log.forget(200);

        assertThat(log.latest(Optional.empty(), 10)).containsExactly(late);
    }

    @Test
    public void shouldWriteInTheBackgroundAndNotWhereItWasSaid() {
        AoRuleLog log = new AoRuleLog(tables.ao(), later::add);
        ManualScheduler scheduler = new ManualScheduler();
        RuleLogJob job = new RuleLogJob(log, new BackgroundJob(scheduler, new SetClock(NOW)));
        job.onStart();

        log.note(said(100, NOW, Optional.empty(), Optional.empty()));
        assertThat(tables.ao().count(SaidRow.class)).isZero();
        assertThat(log.latest(Optional.of(100L), 10)).hasSize(1);
        scheduler.runAll();
        assertThat(tables.ao().count(SaidRow.class)).isEqualTo(1);
        assertThat(log.latest(Optional.of(100L), 10)).hasSize(1);

        log.note(said(200, NOW, Optional.empty(), Optional.empty()));
        job.onStop();
        assertThat(tables.ao().count(SaidRow.class)).isEqualTo(2);
        assertThat(scheduler.due()).isEmpty();
    }

    @Test
    public void shouldNotLetALineThatTheTableRefusesKeepTheOthersBack() {
        AoRuleLog log = new AoRuleLog(tables.ao(), later::add);
        Finding endless = Finding.of("key ".repeat(200));
        log.note(new Said(Said.Kind.REMARK, 100, Optional.empty(), "any", endless, NOW, Optional.empty()));
        log.note(said(100, NOW, Optional.empty(), Optional.empty()));

        log.write();
        log.write();

        assertThat(tables.ao().count(SaidRow.class)).isEqualTo(1);
    }

    @Test
    public void shouldKeepTheLatestLinesWhileTheDatabaseIsAway() {
        ActiveObjects real = tables.ao();
        boolean[] away = {true};
        ActiveObjects ao = Stub.of(ActiveObjects.class)
                .answers("create", given -> {
                    if (away[0]) {
                        throw new IllegalStateException("the database is away");
                    }
                    return real.create(SaidRow.class, typed(given[1]));
                })
                .answers("find", given -> real.find(SaidRow.class, (Query) given[1]))
                .make();
        AoRuleLog log = new AoRuleLog(ao, later::add);

        IntStream.range(0, 600)
                .forEach(second -> log.note(said(100, NOW.plusSeconds(second), Optional.empty(), Optional.empty())));

        log.write();
        assertThat(log.latest(Optional.of(100L), 1000))
                .hasSize(500)
                .first()
                .isEqualTo(said(100, NOW.plusSeconds(599), Optional.empty(), Optional.empty()));
        assertThat(log.latest(Optional.of(200L), 100)).isEmpty();
        away[0] = false;
        log.write();
        assertThat(real.count(SaidRow.class)).isEqualTo(500);
        assertThat(log.latest(Optional.of(100L), 1000)).hasSize(501);
    }

    @SuppressWarnings("unchecked") // The columns that the log writes.
    private static Map<String, Object> typed(Object columns) {
        return (Map<String, Object>) columns;
    }

    private static Said said(long project, Instant at, Optional<Long> issue, Optional<String> error) {
        return new Said(Said.Kind.PAUSED, project, issue, "work-limit-validator", FULL, at, error);
    }
}
