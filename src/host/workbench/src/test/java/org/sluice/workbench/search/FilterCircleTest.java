package org.sluice.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.JqlSearch;

/** Filters that lead to each other: in circles, in diamonds and in long chains. */
public class FilterCircleTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private JqlSearch jql;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1");
        export.issue("SUP-2").labels("night");
        home.add(export);
        jql = JqlSearch.of(home);
    }

    @Test
    public void shouldRefuseCirclesOfEveryLength() {
        for (int length = 1; length <= 4; length++) {
            for (int at = 0; at < length; at++) {
                filter("c" + length + "n" + at, "filter = c" + length + "n" + (at + 1) % length);
            }
            String begin = "c" + length + "n0";
            assertThatThrownBy(() -> jql.keys("filter = " + begin))
                    .as(begin)
                    .isInstanceOf(JqlException.class)
                    .hasMessageContaining("cyclical reference");
        }
    }

    @Test
    public void shouldRefuseACircleWhoseBeginningIsOutside() {
        filter("Way", "filter = Deep");
        filter("Deep", "labels = night or filter = Round");
        filter("Round", "not filter = Deep");

        assertThatThrownBy(() -> jql.keys("filter = Way")).hasMessageContaining("cyclical reference");
    }

    @Test
    public void shouldReachOneFilterByTwoWays() {
        filter("Nights", "labels = night");
        filter("One side", "filter = Nights and key = SUP-2");
        filter("Other side", "filter = Nights or key = SUP-1");
        filter("Both", "filter = \"One side\" and filter = \"Other side\"");

        assertThat(jql.keys("filter = Both")).containsExactly("SUP-2");
        assertThat(jql.keys("filter = Nights and filter = Nights")).containsExactly("SUP-2");
        assertThat(jql.keys("filter in (\"One side\", \"Other side\")")).containsExactly("SUP-2", "SUP-1");
    }

    @Test
    public void shouldFollowALongChain() {
        filter("f0", "labels = night");
        for (int at = 1; at <= 20; at++) {
            filter("f" + at, "filter = f" + (at - 1));
        }

        assertThat(jql.keys("filter = f20")).containsExactly("SUP-2");
        assertThat(jql.keys("filter != f20")).containsExactly("SUP-1");
    }

    private void filter(String name, String query) {
        home.tracker().filters().add(name, "", Optional.of(home.user("admin").key()), query, List.of());
    }
}
