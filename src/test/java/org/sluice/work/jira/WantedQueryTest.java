package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;
import static org.sluice.testing.HistoryBuilder.instant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.work.Facts;
import org.sluice.work.Outcome;
import org.sluice.work.Wanted;
import org.sluice.work.Wanted.Kind;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link WantedQuery} on a real database. */
public class WantedQueryTest {

    private static final long OPEN_SINCE_MARCH = 1;
    private static final long OPEN_SINCE_MAY = 2;
    private static final long DONE_IN_APRIL = 3;
    private static final long DONE_IN_MAY = 4;
    private static final long DONE_AT_AN_UNKNOWN_TIME = 5;

    @Rule
    public final AoRule tables = new AoRule(LedgerRow.class, FillRow.class);

    @Before
    public void fill() {
        LedgerRows rows = rows();
        rows.replace(
                List.of(),
                List.of(
                        created("2026-03-02").id(OPEN_SINCE_MARCH).facts(),
                        created("2026-05-04").id(OPEN_SINCE_MAY).facts(),
                        created("2026-03-02")
                                .id(DONE_IN_APRIL)
                                .on("2026-04-01")
                                .solved()
                                .facts(),
                        created("2026-03-02")
                                .id(DONE_IN_MAY)
                                .on("2026-05-06")
                                .solved()
                                .facts(),
                        doneAtAnUnknownTime()));
    }

    private static Facts doneAtAnUnknownTime() {
        Facts open = created("2026-03-02").id(DONE_AT_AN_UNKNOWN_TIME).facts();
        return new Facts(
                open.itemId(),
                open.projectId(),
                open.typeId(),
                open.subTask(),
                open.archived(),
                open.securityLevel(),
                open.progress(),
                Optional.of(new Outcome("10", Optional.empty(), Optional.empty())),
                open.owners(),
                open.stream(),
                open.taskTypes(),
                open.activity());
    }

    @Test
    public void shouldGiveEveryTaskWhenAllAreWanted() {
        assertThat(ids(Wanted.ALL)).hasSize(5);
        assertThat(ids(new Wanted(Set.of(Kind.ARRIVED), Optional.empty(), Optional.empty())))
                .hasSize(5);
    }

    @Test
    public void shouldGiveWhatWasDoneFromTheFirstInstantUpToTheLast() {
        assertThat(ids(wanted("2026-04-01", "2026-05-06", Kind.DONE))).containsExactly(DONE_IN_APRIL);
        assertThat(ids(wanted("2026-04-02", "2026-05-07", Kind.DONE))).containsExactly(DONE_IN_MAY);
    }

    @Test
    public void shouldGiveWhatWasDoneAtAnUnknownTimeWhenTheStretchIsAllOfTime() {
        assertThat(ids(new Wanted(Set.of(Kind.DONE), Optional.empty(), Optional.empty())))
                .containsExactly(DONE_IN_APRIL, DONE_IN_MAY, DONE_AT_AN_UNKNOWN_TIME);
    }

    @Test
    public void shouldGiveWhatArrivedSinceThen() {
        Wanted sinceMay = new Wanted(Set.of(Kind.ARRIVED), Optional.of(instant("2026-05-01")), Optional.empty());

        assertThat(ids(sinceMay)).containsExactly(OPEN_SINCE_MAY);
    }

    @Test
    public void shouldJoinTheReasons() {
        assertThat(ids(wanted("2026-04-01", "2026-05-01", Kind.OPEN, Kind.DONE)))
                .containsExactly(OPEN_SINCE_MARCH, OPEN_SINCE_MAY, DONE_IN_APRIL);
    }

    @Test
    public void shouldGiveWhatWentFromOneStreamIntoTheOther() {
        rows().replace(
                        List.of(),
                        List.of(created("2026-03-02").id(6).stream("PLANNED").on("2026-05-07").stream("URGENT")
                                .facts()));

        assertThat(ids(wanted("2026-05-01", "2026-06-01", Kind.RESTREAMED))).containsExactly(6L);
        assertThat(ids(wanted("2026-03-01", "2026-05-01", Kind.RESTREAMED))).isEmpty();
    }

    @Test
    public void shouldGiveWhatMayHaveBeenInWork() {
        rows().replace(
                        List.of(),
                        List.of(
                                created("2026-03-02")
                                        .id(6)
                                        .on("2026-04-02")
                                        .status("doing")
                                        .facts(),
                                created("2026-03-02")
                                        .id(7)
                                        .on("2026-03-03")
                                        .status("doing")
                                        .on("2026-04-04")
                                        .solved()
                                        .facts()));

        assertThat(ids(wanted("2026-04-04", "2026-05-01", Kind.WORKED))).containsExactly(6L, 7L);
        assertThat(ids(wanted("2026-04-05", "2026-05-01", Kind.WORKED))).containsExactly(6L);
        assertThat(ids(wanted("2026-03-01", "2026-04-02", Kind.WORKED))).containsExactly(7L);
        assertThat(ids(new Wanted(Set.of(Kind.WORKED), Optional.empty(), Optional.empty())))
                .containsExactly(6L, 7L);
    }

    private static Wanted wanted(String from, String to, Kind... kinds) {
        return new Wanted(Set.of(kinds), Optional.of(instant(from)), Optional.of(instant(to)));
    }

    /** What is held is chosen by the same reasons. */
    private List<Long> ids(Wanted wanted) {
        List<Facts> asked = rows().of(100, wanted);
        assertThat(rows().of(100, Wanted.ALL).stream().filter(wanted::includes)).containsExactlyElementsOf(asked);
        return asked.stream().map(Facts::itemId).toList();
    }

    private LedgerRows rows() {
        return new LedgerRows(tables.ao(), new FillRows(tables.ao()));
    }
}
