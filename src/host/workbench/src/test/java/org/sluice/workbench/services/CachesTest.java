package org.sluice.workbench.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheException;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.sluice.workbench.services.cache.NamedCaches;

/** Caches: loading, sharing, emptying, and what a cluster could not take. */
public class CachesTest {
    private final CacheManager caches = new NamedCaches();

    @Test
    public void shouldLoadAValueOnce() {
        List<String> loaded = new ArrayList<>();
        Cache<String, Integer> lengths = caches.getCache("org.example.lengths", key -> {
            loaded.add(key);
            return key.length();
        });

        assertThat(lengths.get("frost")).isEqualTo(5);
        assertThat(lengths.get("frost")).isEqualTo(5);
        assertThat(loaded).containsExactly("frost");
    }

    @Test
    public void shouldLoadAgainWhatWasRemoved() {
        List<String> loaded = new ArrayList<>();
        Cache<String, Integer> lengths = caches.getCache("org.example.lengths", key -> {
            loaded.add(key);
            return key.length();
        });
        lengths.get("frost");
        lengths.get("ice");

        lengths.remove("frost");
        lengths.get("frost");
        lengths.get("ice");

        assertThat(loaded).containsExactly("frost", "ice", "frost");
        lengths.removeAll();
        assertThat(lengths.getKeys()).isEmpty();
    }

    @Test
    public void shouldShareACacheWithoutLoaderByItsName() {
        caches.<String, String>getCache("org.example.names").put("a", "Anemone");

        assertThat(caches.<String, String>getCache("org.example.names").get("a"))
                .isEqualTo("Anemone");
        assertThat(caches.<String, String>getCache("org.example.others").get("a"))
                .isNull();
    }

    @Test
    public void shouldEmptyAllButTheUnflushable() {
        Cache<String, String> kept = caches.getCache(
                "org.example.kept",
                key -> key,
                new CacheSettingsBuilder().unflushable().build());
        Cache<String, String> emptied = caches.getCache("org.example.emptied", key -> key);
        kept.get("a");
        emptied.get("a");

        caches.flushCaches();

        assertThat(kept.containsKey("a")).isTrue();
        assertThat(emptied.containsKey("a")).isFalse();
    }

    @Test
    public void shouldRefuseAKeyThatOtherNodesCannotBeSent() {
        Cache<Object, String> cache = caches.getCache("org.example.remote", Object::toString);

        assertThatThrownBy(() -> cache.get(new Object()))
                .isInstanceOf(CacheException.class)
                .hasMessageContaining("not serializable");
    }

    @Test
    public void shouldRefuseAValueThatCannotBeCopiedOnlyWhereItIsCopied() {
        CacheSettings copied =
                new CacheSettingsBuilder().remote().replicateViaCopy().build();
        Cache<String, Object> byCopy = caches.getCache("org.example.copied", key -> new Object(), copied);
        Cache<String, Object> byInvalidation = caches.getCache("org.example.invalidated", key -> new Object());

        assertThatThrownBy(() -> byCopy.get("a")).isInstanceOf(CacheException.class);
        assertThat(byInvalidation.get("a")).isNotNull();
    }

    @Test
    public void shouldLetALocalCacheHoldAnything() {
        Cache<Object, Object> cache = caches.getCache(
                "org.example.local",
                key -> new Object(),
                new CacheSettingsBuilder().local().replicateViaCopy().build());

        assertThat(cache.get(new Object())).isNotNull();
    }

    @Test
    public void shouldRefuseALoaderThatFindsNothing() {
        Cache<String, String> cache = caches.getCache("org.example.empty", key -> null);

        assertThatThrownBy(() -> cache.get("a")).isInstanceOf(CacheException.class);
    }
}
