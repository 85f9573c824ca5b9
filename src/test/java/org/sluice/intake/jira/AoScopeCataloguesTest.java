package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.More;
import org.sluice.intake.domain.ScopeCatalogue;
import org.sluice.intake.domain.ScopeCatalogues;
import org.sluice.intake.domain.ScopeChange;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.ScopeSearch;
import org.sluice.intake.domain.Whose;
import org.sluice.testing.SetClock;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link AoScopeCatalogues} and {@link ScopeSearch} on a real database. */
public class AoScopeCataloguesTest {

    private static final Instant NOW = Instant.parse("2026-11-25T11:00:00Z");
    private static final long SUP = 100;
    private static final ScopeLine DOORS = ScopeLine.of("Doors", Whose.department("Caretaker", "care@example.org"));
    private static final ScopeLine PAY = ScopeLine.of("Pay", Whose.project(200));

    @Rule
    public final AoRule tables = new AoRule(ScopeLineRow.class, ScopeChangeRow.class);

    @Test
    public void shouldKeepAllThatALineSays() {
        ScopeLine full = new ScopeLine(
                0,
                "Printers",
                Whose.us(),
                "æ".repeat(300),
                new More(
                        List.of("toner", "no ink"),
                        List.of("Ward"),
                        List.of("e".repeat(150), "It’s \"out\""),
                        "Head",
                        Optional.of(LocalDate.of(2026, 11, 30))));

        assertThat(catalogues().change(SUP, 0, List.of(full, DOORS, PAY), "karl"))
                .isTrue();

        assertThat(catalogues().of(SUP))
                .isEqualTo(new ScopeCatalogue(1, List.of(full.under(1), DOORS.under(2), PAY.under(3))));
        assertThat(catalogues().of(SUP + 1)).isEqualTo(ScopeCatalogue.EMPTY);
    }

    @Test
    public void shouldRefuseAChangeOfAVersionThatIsNoLongerTheLast() {
        catalogues().change(SUP, 0, List.of(DOORS), "karl");

        assertThat(catalogues().change(SUP, 0, List.of(PAY), "sara")).isFalse();

        assertThat(catalogues().of(SUP).lines()).containsExactly(DOORS.under(1));
        assertThat(catalogues().changes(SUP)).hasSize(1);
    }

    @Test
    public void shouldMakeNoVersionOfAChangeThatChangesNothing() {
        catalogues().change(SUP, 0, List.of(DOORS), "karl");

        assertThat(catalogues().change(SUP, 1, List.of(DOORS.under(1)), "sara")).isTrue();

        assertThat(catalogues().version(SUP)).isEqualTo(1);
    }

    @Test
    public void shouldLookBackAndComeBackWithTheSameIds() {
        catalogues().change(SUP, 0, List.of(DOORS, PAY), "karl");
        catalogues().change(SUP, 1, List.of(ScopeLine.of("Locks", Whose.us()).under(1)), "sara");

        ScopeCatalogue before = catalogues().at(SUP, 1).orElseThrow();
        catalogues().change(SUP, 2, before.lines(), "mette");

        assertThat(before.lines()).containsExactly(DOORS.under(1), PAY.under(2));
        assertThat(catalogues().of(SUP)).isEqualTo(new ScopeCatalogue(3, before.lines()));
        assertThat(catalogues().changes(SUP))
                .containsExactly(
                        new ScopeChange(3, NOW, "mette", 1, 1, 0),
                        new ScopeChange(2, NOW, "sara", 0, 1, 1),
                        new ScopeChange(1, NOW, "karl", 2, 0, 0));
        assertThat(catalogues().at(SUP, 0)).contains(ScopeCatalogue.EMPTY);
        assertThat(catalogues().at(SUP, 4)).isEmpty();
    }

    @Test
    public void shouldGiveNoIdTwice() {
        catalogues().change(SUP, 0, List.of(DOORS), "karl");
        catalogues().change(SUP, 1, List.of(), "karl");
        catalogues().change(SUP, 2, List.of(PAY), "karl");

        assertThat(catalogues().of(SUP).lines()).containsExactly(PAY.under(2));
    }

    @Test
    public void shouldForgetWhatIsLongAgoAndKeepAllThatCanBeComeBackTo() {
        IntStream.range(0, ScopeCatalogues.KEPT_CHANGES + 2).forEach(i -> catalogues()
                .change(SUP, i, List.of(ScopeLine.of("Doors " + i, Whose.us()).under(i == 0 ? 0 : 1)), "karl"));

        // 102 changes: the versions 3 to 102 are kept, each with its one line
        assertThat(catalogues().changes(SUP))
                .hasSize(100)
                .last()
                .extracting(ScopeChange::version)
                .isEqualTo(3L);
        assertThat(catalogues().at(SUP, 2)).isEmpty();
        assertThat(catalogues().at(SUP, 0)).isEmpty();
        assertThat(catalogues().at(SUP, 3).orElseThrow().lines())
                .extracting(ScopeLine::what)
                .containsExactly("Doors 2");
        assertThat(tables.ao().count(ScopeLineRow.class)).isEqualTo(100);
    }

    @Test
    public void shouldWriteOnlyTheLinesThatChange() {
        List<ScopeLine> many = IntStream.range(0, 300)
                .mapToObj(i -> ScopeLine.of("Thing " + i, Whose.us()))
                .toList();
        catalogues().change(SUP, 0, many, "karl");
        List<ScopeLine> kept = catalogues().of(SUP).lines();
        long before = tables.statements();

        catalogues().change(SUP, 1, kept.subList(1, 300), "karl");

        assertThat(tables.statements() - before).isLessThan(15);
    }

    @Test
    public void shouldForgetAProjectThatIsGone() {
        catalogues().change(SUP, 0, List.of(DOORS), "karl");
        catalogues().change(SUP + 1, 0, List.of(DOORS), "karl");
        assertThat(catalogues().projects()).containsExactlyInAnyOrder(SUP, SUP + 1);

        catalogues().forget(SUP);

        assertThat(catalogues().projects()).containsExactly(SUP + 1);
        assertThat(catalogues().of(SUP)).isEqualTo(ScopeCatalogue.EMPTY);
        assertThat(tables.ao().count(ScopeLineRow.class)).isEqualTo(1);
    }

    @Test
    public void shouldIndexAVersionOnceAndTheNextOneAnew() {
        AtomicInteger asked = new AtomicInteger();
        SnowballStems stems = new SnowballStems();
        ScopeSearch search = new ScopeSearch(catalogues(), word -> {
            asked.incrementAndGet();
            return stems.of(word);
        });
        catalogues().change(SUP, 0, List.of(DOORS, PAY), "karl");

        assertThat(search.match(SUP, "the door", "")).hasSize(1);
        assertThat(search.match(SUP, "the door", "")).hasSize(1);
        // two words of lines, and "door" twice
        assertThat(asked).hasValue(4);

        catalogues().change(SUP, 1, List.of(PAY.under(2)), "karl");
        assertThat(search.match(SUP, "the door", "")).isEmpty();
        assertThat(search.match(SUP + 1, "the door", "")).isEmpty();
    }

    private AoScopeCatalogues catalogues() {
        return new AoScopeCatalogues(tables.ao(), new SetClock(NOW));
    }
}
