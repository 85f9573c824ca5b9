package org.sluice.workbench.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.sluice.workbench.services.cache.NamedCaches;

/** What stands in a cache after each of its deeds, and what it says when its source fails. */
public class CacheContentsTest {
    private final CacheManager caches = new NamedCaches();
    private final Cache<String, String> names = caches.getCache("org.example.names");

    @Test
    public void shouldKeepTheFirstOfTwoThatArePutWhereNothingIs() {
        assertThat(names.putIfAbsent("a", "Anemone")).isNull();
        assertThat(names.putIfAbsent("a", "Aster")).isEqualTo("Anemone");

        assertThat(names.get("a")).isEqualTo("Anemone");
    }

    @Test
    public void shouldRemoveOnlyTheValueThatIsMeant() {
        names.put("a", "Anemone");

        assertThat(names.remove("a", "Aster")).isFalse();
        assertThat(names.containsKey("a")).isTrue();
        assertThat(names.remove("a", "Anemone")).isTrue();
        assertThat(names.containsKey("a")).isFalse();
    }

    @Test
    public void shouldReplaceOnlyTheValueThatIsMeant() {
        names.put("a", "Anemone");

        assertThat(names.replace("a", "Aster", "Arnica")).isFalse();
        assertThat(names.replace("a", "Anemone", "Arnica")).isTrue();
        assertThat(names.replace("b", "Begonia", "Bluebell")).isFalse();

        assertThat(names.get("a")).isEqualTo("Arnica");
        assertThat(names.getKeys()).containsExactly("a");
    }

    @Test
    public void shouldAskTheSupplierOnlyForWhatIsMissing() {
        List<String> asked = new ArrayList<>();

        String first = names.get("a", () -> asked(asked, "Anemone"));
        String second = names.get("a", () -> asked(asked, "Aster"));

        assertThat(first).isEqualTo("Anemone");
        assertThat(second).isEqualTo("Anemone");
        assertThat(asked).containsExactly("Anemone");
    }

    @Test
    public void shouldTellWhichKeyCouldNotBeLoadedAndTryAgain() {
        List<String> asked = new ArrayList<>();
        Cache<String, String> failing = caches.getCache("org.example.failing", key -> {
            asked.add(key);
            if (asked.size() == 1) {
                throw new IllegalStateException("no ground");
            }
            return "found";
        });

        assertThatThrownBy(() -> failing.get("rose"))
                .isInstanceOf(CacheException.class)
                .hasMessageContaining("org.example.failing")
                .hasMessageContaining("rose")
                .hasRootCauseMessage("no ground");
        assertThat(failing.containsKey("rose")).isFalse();
        assertThat(failing.get("rose")).isEqualTo("found");
    }

    @Test
    public void shouldNotChangeTheKeysThatWereGiven() {
        names.put("a", "Anemone");
        var keys = names.getKeys();

        names.put("b", "Begonia");

        assertThat(keys).containsExactly("a");
        assertThatThrownBy(() -> keys.remove("a")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    public void shouldMakeACacheWithALoaderAnewForEachWhoAsks() {
        Cache<String, String> first = caches.getCache("org.example.same", key -> "first");
        Cache<String, String> second = caches.getCache("org.example.same", key -> "second");

        assertThat(first.get("a")).isEqualTo("first");
        assertThat(second.get("a")).isEqualTo("second");
        assertThat(first.getName()).isEqualTo(second.getName());
    }

    @Test
    public void shouldRefuseWhatCannotBeCopiedByEveryWayIn() {
        Cache<String, Object> copied = caches.getCache(
                "org.example.copied",
                key -> "text",
                new CacheSettingsBuilder().remote().replicateViaCopy().build());
        Object bare = new Object();
        copied.put("a", "text");

        assertThatThrownBy(() -> copied.put("b", bare)).isInstanceOf(CacheException.class);
        assertThatThrownBy(() -> copied.putIfAbsent("b", bare)).isInstanceOf(CacheException.class);
        assertThatThrownBy(() -> copied.replace("a", "text", bare)).isInstanceOf(CacheException.class);
        assertThatThrownBy(() -> copied.get("b", () -> bare)).isInstanceOf(CacheException.class);
        assertThat(copied.getKeys()).containsExactly("a");
        assertThat(copied.get("a")).isInstanceOf(Serializable.class);
    }

    private static String asked(List<String> asked, String value) {
        asked.add(value);
        return value;
    }
}
