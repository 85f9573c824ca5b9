package org.sluice.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the tables say, as this node knows it: asked once in a while at most, since some ask on every view of every task. What
 * another node changed is known here after that while; what this node changes it says by {@link #forget}.
 *
 * <p>When asking fails, whoever asks is told; what was known last is there for those who have to go on without.
 *
 * @param <K> what is asked about
 * @param <V> the answer
 */
public final class Lately<K, V> {

    /** For how long a node may not know what another one changed, wherever nothing else is said. */
    public static final Duration LAG = Duration.ofSeconds(1);

    private final Function<K, V> tables;
    private final Recent<K, V> known;

    /**
     * Nothing is known yet.
     *
     * @param lag for how long an answer is taken for true
     */
    public Lately(Function<K, V> tables, Clock clock, Duration lag) {
        this.tables = tables;
        this.known = new Recent<>(clock, lag);
    }

    /** The answer, not older than the lag. */
    public V of(K key) {
        return known.of(key, () -> tables.apply(key));
    }

    /** The answer as it was known last, however old it is. */
    public Optional<V> lastKnown(K key) {
        return known.lastKnown(key);
    }

    /** The tables were changed here, so whoever asks next asks them. */
    public void forget() {
        known.forget();
    }
}
