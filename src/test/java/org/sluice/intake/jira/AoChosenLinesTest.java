package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.AoRule;

/** Tests what is remembered of the line that was chosen on the way in. */
public class AoChosenLinesTest {

    @Rule
    public final AoRule tables = new AoRule(ChosenLineRow.class);

    @Test
    public void shouldRememberTheLineOfATask() {
        AoChosenLines lines = new AoChosenLines(tables.ao());

        lines.choose(100, 7, 3);
        lines.choose(101, 7, 4);
        lines.choose(102, 8, 5);

        assertThat(lines.of(100, 7)).hasValue(3);
        assertThat(lines.of(100, 8)).isEmpty();
        assertThat(lines.of(99, 7)).isEmpty();
        assertThat(lines.projects()).containsExactlyInAnyOrder(7L, 8L);
    }

    @Test
    public void shouldForgetThoseOfAProject() {
        AoChosenLines lines = new AoChosenLines(tables.ao());
        lines.choose(100, 7, 3);
        lines.choose(102, 8, 5);

        lines.forget(7);

        assertThat(lines.of(100, 7)).isEmpty();
        assertThat(lines.of(102, 8)).hasValue(5);
    }

    @Test
    public void shouldKnowWhatCameByTheWayInAlsoWhereNoLineWasChosen() {
        AoChosenLines lines = new AoChosenLines(tables.ao());
        lines.choose(100, 7, 3);
        lines.choose(101, 7, 0);
        lines.choose(102, 8, 5);

        assertThat(lines.of(101, 7)).isEmpty();
        assertThat(lines.among(7, List.of(100L, 101L, 102L, 103L))).containsExactlyInAnyOrder(100L, 101L);
    }
}
