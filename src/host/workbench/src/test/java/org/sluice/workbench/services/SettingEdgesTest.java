package org.sluice.workbench.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.services.sal.SalSettings;
import org.sluice.workbench.testing.ImportedTracker;

/** Settings at the edge of what fits, and values that look like something else. */
public class SettingEdgesTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private PluginSettings settings;

    @Before
    public void open() {
        settings = new SalSettings(home.tracker().settings()).createSettingsForKey("org.example.garden");
    }

    @Test
    public void shouldTellATextThatLooksLikeAListFromOne() {
        settings.put("text", "[\"a\"]");
        settings.put("marked", "l[\"a\"]");
        settings.put("list", List.of("a"));

        assertThat(settings.get("text")).isEqualTo("[\"a\"]");
        assertThat(settings.get("marked")).isEqualTo("l[\"a\"]");
        assertThat(settings.get("list")).isEqualTo(List.of("a"));
    }

    @Test
    public void shouldKeepWhatIsEmpty() {
        settings.put("text", "");
        settings.put("list", List.of());
        settings.put("map", Map.of());

        assertThat(settings.get("text")).isEqualTo("");
        assertThat(settings.get("list")).isEqualTo(List.of());
        assertThat(settings.get("map")).isEqualTo(Map.of());
    }

    @Test
    public void shouldTakeNothingForRemoval() {
        settings.put("text", "one");

        assertThat(settings.put("text", null)).isEqualTo("one");
        assertThat(settings.get("text")).isNull();
        assertThat(settings.remove("text")).isNull();
    }

    @Test
    public void shouldKeepTheLongestKeyAndEveryLetter() {
        String key = "k".repeat(255);

        settings.put(key, "<script>\u202E æøå 😀\n\t\"'\\");

        assertThat(settings.get(key)).isEqualTo("<script>\u202E æøå 😀\n\t\"'\\");
        assertThat(settings.get("k".repeat(254))).isNull();
    }

    @Test
    public void shouldKeepTheOldValueWhenTheNewOneIsRefused() {
        settings.put("text", "one");
        Map<Object, Object> mixed = new HashMap<>(Map.of("a", 1));

        assertThatThrownBy(() -> settings.put("text", "x".repeat(99_001))).hasMessageContaining("99000");
        assertThatThrownBy(() -> settings.put("text", mixed)).hasMessageContaining("text");
        assertThatThrownBy(() -> settings.put(null, "two")).isInstanceOf(IllegalArgumentException.class);

        assertThat(settings.get("text")).isEqualTo("one");
    }

    @Test
    public void shouldChangeTheKindOfASetting() {
        settings.put("any", "text");

        assertThat(settings.put("any", List.of("a"))).isEqualTo("text");
        assertThat(settings.put("any", Map.of("a", "b"))).isEqualTo(List.of("a"));
        assertThat(settings.get("any")).isEqualTo(Map.of("a", "b"));
    }

    @Test
    public void shouldTellKeysApartByTheirCase() {
        settings.put("text", "small");
        settings.put("TEXT", "large");

        assertThat(settings.get("text")).isEqualTo("small");
        assertThat(settings.get("TEXT")).isEqualTo("large");
    }
}
