package org.sluice.workbench.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.services.sal.SalSettings;
import org.sluice.workbench.testing.ImportedTracker;

/** Settings of plugins: what is kept, and what Jira would refuse. */
public class SettingsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldKeepTextsListsAndMaps() {
        PluginSettings settings = settings("org.example.garden");

        settings.put("text", "It's «frost»");
        settings.put("list", List.of("a", "b"));
        settings.put("map", Map.of("a", "1"));

        PluginSettings again = settings("org.example.garden");
        assertThat(again.get("text")).isEqualTo("It's «frost»");
        assertThat(again.get("list")).isEqualTo(List.of("a", "b"));
        assertThat(again.get("map")).isEqualTo(Map.of("a", "1"));
        assertThat(again.get("none")).isNull();
    }

    @Test
    public void shouldGiveBackWhatWasThereBefore() {
        PluginSettings settings = settings("org.example.garden");

        assertThat(settings.put("text", "one")).isNull();
        assertThat(settings.put("text", "two")).isEqualTo("one");
        assertThat(settings.remove("text")).isEqualTo("two");
        assertThat(settings.get("text")).isNull();
    }

    @Test
    public void shouldKeepSettingsOfDifferentKeysApart() {
        settings("org.example.garden").put("text", "one");

        assertThat(settings("org.example.orchard").get("text")).isNull();
        assertThat(new SalSettings(home.tracker().settings())
                        .createGlobalSettings()
                        .get("text"))
                .isNull();
    }

    @Test
    public void shouldRefuseOtherKindsOfValue() {
        PluginSettings settings = settings("org.example.garden");

        assertThatThrownBy(() -> settings.put("number", 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Integer");
        assertThatThrownBy(() -> settings.put("list", List.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void shouldRefuseWhatIsTooLong() {
        PluginSettings settings = settings("org.example.garden");

        assertThatThrownBy(() -> settings.put("k".repeat(256), "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.put("text", "x".repeat(99_001))).isInstanceOf(IllegalArgumentException.class);
    }

    private PluginSettings settings(String key) {
        return new SalSettings(home.tracker().settings()).createSettingsForKey(key);
    }
}
