package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.work.Facts;
import org.sluice.work.Outcome;
import org.sluice.work.Stream;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link LedgerRows} and {@link FactsColumns} on a real database. */
public class LedgerRowsTest {

    private static final long PROJECT = 100;

    @Rule
    public final AoRule tables = new AoRule(LedgerRow.class, FillRow.class);

    @Test
    public void shouldGiveBackEveryFact() {
        Facts told = created("2026-03-02")
                .id(7)
                .subTask()
                .owned("RED")
                .type("printing")
                .type("archive")
                .assigned("ann")
                .on("2026-03-03")
                .stream("URGENT")
                .status("doing")
                .on("2026-03-04")
                .status("aside")
                .pressed("31", "32")
                .owned("BLUE")
                .on("2026-03-05")
                .owned("RED")
                .solved()
                .archived()
                .facts();
        LedgerRows rows = new LedgerRows(tables.ao(), new FillRows(tables.ao()));

        rows.replace(List.of(7L), List.of(told));

        Outcome withoutAnyPerson = new Outcome("solved", Optional.of(instant("2026-03-05")), Optional.empty());
        assertThat(rows.of(PROJECT))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("outcome")
                .containsExactly(told);
        assertThat(rows.of(PROJECT)).extracting(Facts::outcome).containsExactly(Optional.of(withoutAnyPerson));
    }

    @Test
    public void shouldGiveBackWhatWasDoneWithATask() {
        Facts taken = created("2026-03-02")
                .id(7)
                .status("doing")
                .on("2026-03-03T10:00")
                .status("aside")
                .on("2026-03-03T14:30")
                .status("doing")
                .on("2026-03-05")
                .status("closed")
                .facts();
        Facts old = created("1969-12-30")
                .id(8)
                .status("doing")
                .on("1969-12-31")
                .status("todo")
                .facts();
        LedgerRows rows = new LedgerRows(tables.ao(), new FillRows(tables.ao()));

        rows.replace(List.of(7L, 8L), List.of(taken, old));

        assertThat(rows.of(PROJECT)).containsExactly(taken, old);
        assertThat(rows.replace(List.of(7L, 8L), List.of(taken, old)).total()).isZero();
    }

    @Test
    public void shouldNotKnowWhatARowOfAnEarlierVersionWasNotAsked() {
        Facts task = created("2026-03-02").id(7).status("doing").facts();
        LedgerRows rows = new LedgerRows(tables.ao(), new FillRows(tables.ao()));
        rows.replace(List.of(7L), List.of(task));
        LedgerRow row = tables.ao().find(LedgerRow.class)[0];
        row.setInWork(null);
        row.save();

        assertThat(rows.of(PROJECT)).extracting(Facts::activity).containsExactly(Optional.empty());
        assertThat(rows.replace(List.of(7L), List.of(task)).changed()).isEqualTo(1);
        assertThat(rows.of(PROJECT)).containsExactly(task);
    }

    @Test
    public void shouldGiveBackWhatIsEmptyAsEmpty() {
        Facts bare = created("2026-03-02").id(8).facts();
        Facts paused = created("2026-03-02")
                .id(9)
                .status("doing")
                .on("2026-03-03")
                .status("todo")
                .facts();
        Facts undated = created("2026-03-02").id(10).resolved("duplicate").facts();
        LedgerRows rows = new LedgerRows(tables.ao(), new FillRows(tables.ao()));

        rows.replace(List.of(8L, 9L, 10L), List.of(bare, paused, undated));

        assertThat(rows.of(PROJECT)).containsExactly(bare, paused, undated);
    }

    @Test
    public void shouldPutNewFactsInPlaceOfOldOnes() {
        LedgerRows rows = new LedgerRows(tables.ao(), new FillRows(tables.ao()));
        Facts solved = created("2026-03-02").id(7).on("2026-03-04").solved().facts();
        rows.replace(List.of(7L, 8L), List.of(story(7), story(8)));

        rows.replace(List.of(7L, 8L), List.of(solved));

        assertThat(rows.of(PROJECT)).containsExactly(solved);
    }

    @Test
    public void shouldForgetTasksThatAreGone() {
        LedgerRows rows = new LedgerRows(tables.ao(), new FillRows(tables.ao()));
        rows.replace(List.of(1L, 2L, 3L), List.of(story(1), story(2), story(3)));

        rows.keepOnly(PROJECT, List.of(2L, 99L));

        assertThat(rows.of(PROJECT)).extracting(Facts::itemId).containsExactly(2L);
    }

    @Test
    public void shouldPutTasksIntoStreamsBatchByBatch() {
        LedgerRows rows = new LedgerRows(tables.ao(), new FillRows(tables.ao()));
        List<Long> ids = LongStream.rangeClosed(1, 250).boxed().toList();
        rows.replace(ids, ids.stream().map(LedgerRowsTest::story).toList());
        Set<Long> urgent = Set.of(1L, 250L);

        Optional<LedgerRows.Batch> first = rows.restream(PROJECT, 0, id -> stream(urgent, id));
        Optional<LedgerRows.Batch> second = rows.restream(PROJECT, 200, id -> stream(urgent, id));
        Optional<LedgerRows.Batch> third = rows.restream(PROJECT, 250, id -> stream(urgent, id));

        assertThat(first).contains(new LedgerRows.Batch(200, 200));
        assertThat(second).contains(new LedgerRows.Batch(250, 50));
        assertThat(third).isEmpty();
        assertThat(rows.of(PROJECT).stream().filter(facts -> facts.stream().equals(Optional.of(Stream.URGENT))))
                .extracting(Facts::itemId)
                .containsExactly(1L, 250L);
    }

    @Test
    public void shouldReadAProjectInOneStatement() {
        LedgerRows rows = new LedgerRows(tables.ao(), new FillRows(tables.ao()));
        rows.replace(List.of(1L, 2L), List.of(story(1), story(2)));

        long before = tables.statements();
        assertThat(rows.of(PROJECT)).hasSize(2);

        assertThat(tables.statements() - before).isEqualTo(1);
    }

    private static Optional<Stream> stream(Set<Long> urgent, long id) {
        return Optional.of(urgent.contains(id) ? Stream.URGENT : Stream.PLANNED);
    }

    private static Facts story(long id) {
        return created("2026-03-02").id(id).facts();
    }
}
