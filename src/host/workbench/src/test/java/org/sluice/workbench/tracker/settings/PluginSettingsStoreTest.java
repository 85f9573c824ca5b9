package org.sluice.workbench.tracker.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;

/** Settings of plugins as they are kept. */
public class PluginSettingsStoreTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldKeepTheLastTextOfAKey() {
        PluginSettingsStore settings = home.tracker().settings();

        settings.put("sluice.a", "1");
        settings.put("sluice.a", "2");
        settings.put("sluice_b", "x".repeat(30_000));

        assertThat(settings.get("sluice.a")).contains("2");
        assertThat(settings.startingWith("sluice.")).isEqualTo(Map.of("sluice.a", "2"));
        settings.remove("sluice.a");
        assertThat(settings.get("sluice.a")).isEmpty();
    }
}
