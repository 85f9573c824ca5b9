package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link SettingsRows} on a real database. */
public class SettingsRowsTest {

    @Rule
    public final AoRule tables = new AoRule(SettingsRow.class);

    @Test
    public void shouldBeOffUntilSomebodyChooses() {
        assertThat(new SettingsRows(tables.ao()).of(7)).isEqualTo(ProjectSettings.OFF);
    }

    @Test
    public void shouldGiveBackWhatWasChosen() {
        SettingsRows rows = new SettingsRows(tables.ao());
        ProjectSettings chosen = new ProjectSettings(
                true,
                "da",
                Optional.of("customfield_10100"),
                Set.of("10001", "10002"),
                "priority in (1, 2)",
                Map.of("3", Stage.IN_WORK, "6", Stage.DONE),
                true,
                true);

        rows.save(7, chosen);

        assertThat(rows.of(7)).isEqualTo(chosen);
        assertThat(rows.of(8)).isEqualTo(ProjectSettings.OFF);
    }

    @Test
    public void shouldLeaveNothingBehindOfAProjectThatHasChosenNothing() {
        SettingsRows rows = new SettingsRows(tables.ao());
        rows.save(
                7,
                new ProjectSettings(
                        true, "sv", Optional.of("customfield_1"), Set.of("1"), "a = b", Map.of(), true, false));

        rows.save(7, ProjectSettings.OFF);

        assertThat(rows.of(7)).isEqualTo(ProjectSettings.OFF);
        assertThat(tables.ao().count(SettingsRow.class)).isZero();
    }
}
