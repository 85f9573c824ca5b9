package org.sluice.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.sluice.testing.HistoryBuilder.STAGES;
import static org.sluice.testing.HistoryBuilder.created;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

/** Tests {@link Facts} and what {@link WorkHistory} tells it. */
public class FactsTest {

    @Test
    public void shouldTakeTheTaskTypesAtResolution() {
        Facts facts = created("2026-03-02")
                .type("printing")
                .on("2026-03-03")
                .type("archive")
                .on("2026-03-04")
                .solved()
                .on("2026-03-05")
                .typeRemoved("printing")
                .type("network")
                .facts();

        assertThat(facts.taskTypes()).containsExactlyInAnyOrder("printing", "archive");
    }

    @Test
    public void shouldTakeTheTaskTypesOfNowWhileOpen() {
        Facts facts = created("2026-03-02")
                .type("printing")
                .on("2026-03-05")
                .typeRemoved("printing")
                .type("network")
                .facts();

        assertThat(facts.taskTypes()).containsExactly("network");
    }

    @Test
    public void shouldTakeTheStreamAtResolution() {
        Facts facts = created("2026-03-02").stream("PLANNED").on("2026-03-04").stream("URGENT")
                .on("2026-03-05")
                .solved()
                .on("2026-03-06")
                .stream("PLANNED")
                .facts();

        assertThat(facts.stream()).contains(Stream.URGENT);
    }

    @Test
    public void shouldBeInNoStreamWhenItNeverPassedAGate() {
        assertThat(created("2026-03-02").facts().stream()).isEmpty();
    }

    @Test
    public void shouldChangeNothingButTheStream() {
        Facts facts =
                created("2026-03-02").type("printing").on("2026-03-04").solved().facts();

        Facts urgent = facts.in(Optional.of(Stream.URGENT));

        assertThat(urgent.stream()).contains(Stream.URGENT);
        assertThat(urgent.in(Optional.empty())).isEqualTo(facts);
    }

    @Test
    public void shouldTellOpenFromResolved() {
        assertThat(created("2026-03-02").facts().open()).isTrue();
        assertThat(created("2026-03-02")
                        .on("2026-03-04")
                        .resolved("duplicate")
                        .facts()
                        .open())
                .isFalse();
    }

    @Test
    public void shouldNotDependOnTheOrderInWhichChangesAreGiven() {
        WorkHistory history = created("2026-03-02")
                .status("todo")
                .owned("RED")
                .on("2026-03-03")
                .status("doing")
                .on("2026-03-04")
                .owned("BLUE")
                .on("2026-03-05")
                .assigned("ann")
                .on("2026-03-06")
                .solved()
                .on("2026-03-07")
                .reopened()
                .on("2026-03-08")
                .type("printing")
                .on("2026-03-09")
                .solved()
                .build();
        Facts expected = Facts.of(history, STAGES);

        qt().forAll(integers().all()).check(seed -> {
            List<FieldChange> shuffled = new ArrayList<>(history.changes());
            Collections.shuffle(shuffled, new Random(seed));
            return Facts.of(new WorkHistory(history.item(), shuffled), STAGES).equals(expected);
        });
    }

    @Test
    public void shouldReadBlankAsNoValue() {
        FieldChange change =
                FieldChange.of(Field.TEAM, created("2026-03-02").build().item().created(), "", " ");

        assertThat(change.from()).isEmpty();
        assertThat(change.to()).isEmpty();
    }
}
