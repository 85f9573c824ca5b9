package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.SetClock;
import org.sluice.testing.StoryReader;
import org.sluice.work.Facts;
import org.sluice.work.LedgerCheck;
import org.sluice.work.LedgerState;
import org.sluice.work.LedgerState.Phase;
import org.sluice.work.ProjectSettings;
import org.sluice.work.ReadingProblem;
import org.sluice.work.Stage;
import org.sluice.work.Stream;
import org.sluice.workbench.testing.AoRule;
import org.sluice.workbench.testing.EmptyDatabase;

/** Tests {@link AoLedger}, {@link LedgerFiller} and {@link LedgerJob} together, on a real database. */
public class AoLedgerTest {

    private static final long PROJECT = 100;
    private static final int TASKS = 450;
    private static final ProjectSettings ON = ProjectSettings.OFF.on(true);
    private static final Instant FIRST = instant("2026-03-10");
    private static final Instant LATER = instant("2026-03-11");

    @Rule
    public final AoRule tables =
            new AoRule(LedgerRow.class, FillRow.class, SettingsRow.class, TouchedRow.class, CheckRow.class);

    private final ManualScheduler scheduler = new ManualScheduler();
    private final SetClock clock = new SetClock(FIRST);
    private final StoryReader reader = new StoryReader().urgent("priority = 1", Set.of(3L, 300L));

    @Before
    public void tellTasks() {
        LongStream.rangeClosed(1, TASKS)
                .forEach(id -> reader.with(created("2026-03-02").id(id)));
    }

    @Test
    public void shouldBeOffUntilSwitchedOn() {
        assertThat(started().state(PROJECT)).isEqualTo(LedgerState.OFF);
    }

    @Test
    public void shouldFillInTheBackgroundWhenSwitchedOn() {
        AoLedger ledger = started();

        ledger.apply(PROJECT, ON);
        assertThat(ledger.state(PROJECT).phase()).isEqualTo(Phase.FILLING);
        scheduler.runAll();

        assertThat(ledger.state(PROJECT)).isEqualTo(LedgerState.ready(TASKS, FIRST));
        assertThat(ledger.facts(PROJECT)).hasSize(TASKS);
    }

    @Test
    public void shouldFillTheOthersWhenOneProjectCannotBeRead() {
        AoLedger ledger = started();
        ledger.apply(PROJECT, ON);
        ledger.apply(PROJECT + 1, ON);
        reader.dieAfter(0);

        scheduler.runAll();

        assertThat(ledger.state(PROJECT).phase()).isEqualTo(Phase.FILLING);
        assertThat(ledger.state(PROJECT + 1).phase()).isEqualTo(Phase.READY);
    }

    @Test
    public void shouldEndInTheSameFactsWhereverTheServerDies() {
        AoLedger ledger = started();
        ledger.apply(PROJECT, ON);
        scheduler.runAll();
        List<Facts> undisturbed = ledger.facts(PROJECT);

        for (int tasks : new int[] {0, 1, 200, 201, 449}) {
            ledger.apply(PROJECT, ProjectSettings.OFF);
            ledger.apply(PROJECT, ON);
            reader.takeRead();
            reader.dieAfter(tasks);
            scheduler.runAll();
            assertThat(ledger.state(PROJECT).phase()).isEqualTo(Phase.FILLING);

            started();
            scheduler.runAll();

            assertThat(ledger.state(PROJECT).phase()).isEqualTo(Phase.READY);
            assertThat(ledger.facts(PROJECT)).isEqualTo(undisturbed);
        }
    }

    @Test
    public void shouldNotReadAgainWhatWasStoredBeforeTheServerDied() {
        AoLedger ledger = started();
        ledger.apply(PROJECT, ON);
        reader.dieAfter(410);
        scheduler.runAll();
        reader.takeRead();

        started();
        scheduler.runAll();

        assertThat(reader.takeRead()).hasSize(50).first().isEqualTo(401L);
    }

    @Test
    public void shouldReadNothingWhenOnlyTheCountingChanges() {
        AoLedger ledger = filled(ON);

        ledger.apply(PROJECT, settings(Optional.empty(), Set.of("duplicate"), "", Map.of(), true));
        scheduler.runAll();

        assertThat(ledger.state(PROJECT).ready()).isTrue();
        assertThat(reader.takeRead()).isEmpty();
    }

    @Test
    public void shouldReadOnlyStreamsWhenTheQueryChanges() {
        AoLedger ledger = filled(ON);

        ledger.apply(PROJECT, settings(Optional.empty(), Set.of(), "priority = 1", Map.of(), false));
        assertThat(ledger.state(PROJECT).phase()).isEqualTo(Phase.FILLING);
        scheduler.runAll();

        assertThat(reader.takeRead()).isEmpty();
        assertThat(ledger.facts(PROJECT).stream().filter(facts -> facts.stream().equals(Optional.of(Stream.URGENT))))
                .extracting(Facts::itemId)
                .containsExactly(3L, 300L);
        assertThat(ledger.state(PROJECT)).isEqualTo(LedgerState.ready(TASKS, FIRST));
    }

    @Test
    public void shouldReadEveryHistoryWhenTheQueryChangesAndHistoryTellsStreamsToo() {
        reader.with(created("2026-03-02").id(5).stream("URGENT")).streamsByHistory();
        AoLedger ledger = filled(ON);

        ledger.apply(PROJECT, settings(Optional.empty(), Set.of(), "priority = 1", Map.of(), false));
        scheduler.runAll();

        assertThat(reader.takeRead()).hasSize(TASKS);
        assertThat(ledger.facts(PROJECT).stream().filter(facts -> facts.stream().equals(Optional.of(Stream.URGENT))))
                .extracting(Facts::itemId)
                .containsExactly(3L, 5L, 300L);
        assertThat(ledger.state(PROJECT)).isEqualTo(LedgerState.ready(TASKS, FIRST));
    }

    @Test
    public void shouldReadEveryHistoryWhenTheTeamFieldOrTheStagesChange() {
        AoLedger ledger = filled(ON);

        ledger.apply(PROJECT, settings(Optional.of("customfield_1"), Set.of(), "", Map.of(), false));
        scheduler.runAll();
        assertThat(reader.takeRead()).hasSize(TASKS);

        ledger.apply(PROJECT, settings(Optional.of("customfield_1"), Set.of(), "", Map.of("1", Stage.DONE), false));
        scheduler.runAll();
        assertThat(reader.takeRead()).hasSize(TASKS);
    }

    @Test
    public void shouldServeWhatItHasWhileItReadsAgain() {
        AoLedger ledger = filled(ON);
        List<Facts> before = ledger.facts(PROJECT);
        reader.with(created("2026-03-02").id(7).on("2026-03-05").solved());
        clock.set(LATER);

        ledger.readAgain(PROJECT);

        assertThat(ledger.state(PROJECT))
                .isEqualTo(new LedgerState(Phase.READY, 0, TASKS, true, Optional.of(FIRST), Set.of()));
        assertThat(ledger.facts(PROJECT)).isEqualTo(before);

        scheduler.runAll();

        assertThat(ledger.state(PROJECT)).isEqualTo(LedgerState.ready(TASKS, LATER));
        assertThat(ledger.facts(PROJECT)).filteredOn(facts -> !facts.open()).hasSize(1);
    }

    @Test
    public void shouldSayTheOldTimeUntilEverythingIsReadAgainWhateverHappens() {
        AoLedger ledger = filled(ON);
        clock.set(LATER);
        ledger.readAgain(PROJECT);
        reader.dieAfter(210);
        scheduler.runAll();

        assertThat(ledger.state(PROJECT))
                .isEqualTo(new LedgerState(
                        Phase.READY, 200, TASKS, true, Optional.of(FIRST), Set.of(ReadingProblem.FAILED)));

        clock.set(LATER.plusSeconds(60));
        started();
        scheduler.runAll();

        assertThat(ledger.state(PROJECT)).isEqualTo(LedgerState.ready(TASKS, LATER));
    }

    @Test
    public void shouldReadOnceHoweverOftenItIsAskedTo() {
        AoLedger ledger = filled(ON);

        ledger.readAgain(PROJECT);
        ledger.readAgain(PROJECT);
        scheduler.runAll();

        assertThat(reader.takeRead()).hasSize(TASKS);
    }

    @Test
    public void shouldBeginAnewWhatIsBeingReadWhenAFieldCameOrWent() {
        AoLedger ledger = filled(ON);
        ledger.readAgain(PROJECT);
        clock.set(LATER);

        ledger.readAnew(PROJECT);
        scheduler.runAll();

        assertThat(ledger.lastCheck(PROJECT)).map(LedgerCheck::at).contains(LATER);
    }

    @Test
    public void shouldReadNothingAgainOfAProjectThatIsNotMeasured() {
        AoLedger ledger = started();

        ledger.readAgain(PROJECT);
        scheduler.runAll();

        assertThat(ledger.state(PROJECT)).isEqualTo(LedgerState.OFF);
        assertThat(ledger.states()).isEmpty();
    }

    @Test
    public void shouldNotServeFactsOfTwoMeaningsWhenTheSettingsChangeWhileItReadsAgain() {
        AoLedger ledger = filled(ON);
        ledger.readAgain(PROJECT);

        ledger.apply(PROJECT, settings(Optional.empty(), Set.of(), "priority = 1", Map.of(), false));

        assertThat(ledger.state(PROJECT).phase()).isEqualTo(Phase.FILLING);
        scheduler.runAll();
        assertThat(ledger.state(PROJECT).ready()).isTrue();
        assertThat(reader.takeRead()).hasSize(TASKS);
    }

    @Test
    public void shouldStayAsOldAsItIsWhenOnlyStreamsAreRead() {
        AoLedger ledger = filled(ON);
        clock.set(LATER);

        ledger.apply(PROJECT, settings(Optional.empty(), Set.of(), "priority = 1", Map.of(), false));
        scheduler.runAll();

        assertThat(ledger.state(PROJECT).asOf()).contains(FIRST);
    }

    @Test
    public void shouldSayWhatWasOfNoUseToTheReading() {
        reader.trouble(ReadingProblem.URGENT_QUERY);

        assertThat(filled(ON).state(PROJECT).problems()).containsExactly(ReadingProblem.URGENT_QUERY);
    }

    @Test
    public void shouldKnowEveryProjectThatIsMeasured() {
        AoLedger ledger = filled(ON);
        ledger.apply(PROJECT + 1, ON);

        assertThat(ledger.states())
                .containsOnlyKeys(PROJECT, PROJECT + 1)
                .containsEntry(PROJECT, LedgerState.ready(TASKS, FIRST));
    }

    @Test
    public void shouldForgetTasksThatAreGoneWhenItReadsAgain() {
        AoLedger ledger = filled(ON);
        reader.without(7);

        ledger.readAgain(PROJECT);
        scheduler.runAll();

        assertThat(ledger.facts(PROJECT)).hasSize(TASKS - 1).noneMatch(facts -> facts.itemId() == 7);
    }

    @Test
    public void shouldForgetEverythingButTheChoicesWhenSwitchedOff() {
        ProjectSettings chosen = settings(Optional.of("customfield_1"), Set.of("duplicate"), "", Map.of(), false);
        AoLedger ledger = filled(chosen);

        ledger.apply(PROJECT, chosen.on(false));

        assertThat(ledger.facts(PROJECT)).isEmpty();
        assertThat(ledger.state(PROJECT)).isEqualTo(LedgerState.OFF);
        assertThat(ledger.settings(PROJECT)).isEqualTo(chosen.on(false));
    }

    @Test
    public void shouldGoOnWhenAnotherRunHadTheLock() {
        AoLedger ledger = filled(ON);

        ledger.apply(PROJECT, settings(Optional.of("customfield_1"), Set.of(), "", Map.of(), false));
        ledger.apply(PROJECT, settings(Optional.of("customfield_2"), Set.of(), "", Map.of(), false));
        scheduler.runAll();

        assertThat(ledger.state(PROJECT).ready()).isTrue();
        assertThat(reader.takeRead()).hasSize(TASKS);
    }

    @Test
    public void shouldTakeFewStatementsForEachTask() {
        AoLedger ledger = started();
        ledger.apply(PROJECT, ON);

        long before = tables.statements();
        scheduler.runAll();
        long statements = tables.statements() - before;

        // one insertion a task, on PostgreSQL after asking for its id; a look-up, the progress and what waits for each
        // batch
        // of 200; the look-ups around them
        int insertion = EmptyDatabase.onPostgreSql() ? 2 : 1;
        assertThat(statements).isLessThan(insertion * TASKS + 3 * 7 + 14);
    }

    private AoLedger filled(ProjectSettings settings) {
        AoLedger ledger = started();
        ledger.apply(PROJECT, settings);
        scheduler.runAll();
        reader.takeRead();
        return ledger;
    }

    /** A ledger as it is after a start of the server. */
    private AoLedger started() {
        return WiredLedger.started(tables.ao(), reader, scheduler, clock).ledger();
    }

    private static ProjectSettings settings(
            Optional<String> teamField,
            Set<String> notSolved,
            String jql,
            Map<String, Stage> stages,
            boolean countSubTasks) {
        return new ProjectSettings(true, "en", teamField, notSolved, jql, stages, countSubTasks, false);
    }
}
