package org.sluice.insight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.created;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.work.Facts;

/** Tests {@link Hops}. */
public class HopsTest {

    private static final Counting COUNTING = new Counting(Set.of("duplicate"), false, false);

    @Test
    public void shouldAddUpHopsAndBounces() {
        Facts still = created("2026-03-02").owned("RED").facts();
        Facts once = created("2026-03-02")
                .owned("RED")
                .on("2026-03-03")
                .owned("BLUE")
                .facts();
        Facts back = created("2026-03-02")
                .owned("RED")
                .on("2026-03-03")
                .owned("BLUE")
                .on("2026-03-04")
                .owned("RED")
                .on("2026-03-05")
                .owned("BLUE")
                .facts();

        // hops 0 + 1 + 3; bounces 0 + 0 + 2
        assertThat(Hops.of(List.of(still, once, back), COUNTING, Window.all(ZoneOffset.UTC)))
                .isEqualTo(new Hops(3, 4, 2, 2, 1));
    }

    @Test
    public void shouldBeAboutWorkThatArrivedInTheWindowSolvedOrNot() {
        Facts early = created("2026-02-28")
                .owned("RED")
                .on("2026-03-03")
                .owned("BLUE")
                .facts();
        Facts open = created("2026-03-01")
                .owned("RED")
                .on("2026-03-03")
                .owned("BLUE")
                .facts();
        Facts duplicate =
                created("2026-03-01").on("2026-03-03").resolved("duplicate").facts();
        Window march = new Window(Optional.of(LocalDate.of(2026, 3, 1)), Optional.empty(), ZoneOffset.UTC);

        assertThat(Hops.of(List.of(early, open, duplicate), COUNTING, march)).isEqualTo(new Hops(2, 1, 1, 0, 0));
    }

    @Test
    public void shouldLeaveSubTasksOut() {
        Facts part = created("2026-03-02")
                .subTask()
                .owned("RED")
                .on("2026-03-03")
                .owned("BLUE")
                .facts();

        assertThat(Hops.of(List.of(part), COUNTING, Window.all(ZoneOffset.UTC))).isEqualTo(new Hops(0, 0, 0, 0, 0));
    }
}
