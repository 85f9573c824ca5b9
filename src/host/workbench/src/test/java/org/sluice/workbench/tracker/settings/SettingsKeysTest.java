package org.sluice.workbench.tracker.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;

/** Keys of settings: exact, whatever signs they hold, and found by their beginning. */
public class SettingsKeysTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldTellKeysApartByTheirCase() {
        settings().put("sluice.Key", "upper");
        settings().put("sluice.key", "lower");

        assertThat(settings().get("sluice.Key")).contains("upper");
        assertThat(settings().startingWith("sluice.K")).isEqualTo(Map.of("sluice.Key", "upper"));
    }

    @Test
    public void shouldTakePercentAndUnderscoreForThemselves() {
        settings().put("a_b", "1");
        settings().put("axb", "2");
        settings().put("a%b", "3");

        assertThat(settings().startingWith("a_")).containsOnlyKeys("a_b");
        assertThat(settings().startingWith("a%")).containsOnlyKeys("a%b");
        assertThat(settings().startingWith("a")).hasSize(3);
    }

    @Test
    public void shouldKeepAnEmptyTextApartFromNone() {
        settings().put("sluice.empty", "");

        assertThat(settings().get("sluice.empty")).contains("");
        assertThat(settings().get("sluice.none")).isEmpty();
    }

    @Test
    public void shouldKeepTextAsItIs() {
        String text = " <b>\"æ\u202e\ud83e\uddd1\n\t ";
        settings().put("sluice.text", text);

        assertThat(settings().get("sluice.text")).contains(text);
    }

    @Test
    public void shouldRemoveOneKeyAndTakeARemovalOfNone() {
        settings().put("sluice.a", "1");
        settings().put("sluice.ab", "2");

        settings().remove("sluice.a");
        settings().remove("sluice.a");

        assertThat(settings().startingWith("sluice.")).isEqualTo(Map.of("sluice.ab", "2"));
    }

    private PluginSettingsStore settings() {
        return home.tracker().settings();
    }
}
