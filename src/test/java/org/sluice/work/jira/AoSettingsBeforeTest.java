package org.sluice.work.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.work.Before;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link AoSettingsBefore} on a real database. */
public class AoSettingsBeforeTest {

    private static final Before CHOSEN = new Before(
            "JIRAUSER10100",
            new ProjectSettings(
                    true,
                    "sv",
                    Optional.of("customfield_10100"),
                    Set.of("10", "11"),
                    "summary ~ \"ærligt talt\"",
                    Map.of("3", Stage.WAITING),
                    true,
                    true));

    @Rule
    public final AoRule tables = new AoRule(BeforeRow.class);

    @Test
    public void shouldRememberNothingUntilTold() {
        assertThat(new AoSettingsBefore(tables.ao()).of(100)).isEmpty();
    }

    @Test
    public void shouldGiveBackAllThatWasChosen() {
        AoSettingsBefore before = new AoSettingsBefore(tables.ao());

        before.remember(100, CHOSEN);

        assertThat(before.of(100)).contains(CHOSEN);
        assertThat(before.of(200)).isEmpty();
    }

    @Test
    public void shouldRememberTheLatestOnly() {
        AoSettingsBefore before = new AoSettingsBefore(tables.ao());
        before.remember(100, CHOSEN);

        before.remember(100, new Before("bo", ProjectSettings.OFF));

        assertThat(before.of(100)).contains(new Before("bo", ProjectSettings.OFF));
        assertThat(tables.ao().count(BeforeRow.class)).isEqualTo(1);
    }

    @Test
    public void shouldForgetOneProjectOnly() {
        AoSettingsBefore before = new AoSettingsBefore(tables.ao());
        before.remember(100, CHOSEN);
        before.remember(200, CHOSEN);

        before.forget(100);

        assertThat(before.of(100)).isEmpty();
        assertThat(before.of(200)).contains(CHOSEN);
    }
}
