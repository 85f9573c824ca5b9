package org.sluice.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    /** Where there are more, those go that are no longer taken for true. */
    private static final int MANY = 10_000;

    private final Function<K, V> tables;
    private final Clock clock;
    private final Duration lag;
    private final Map<K, Known<V>> answers = new ConcurrentHashMap<>();

    /**
     * Nothing is known yet.
     *
     * @param lag for how long an answer is taken for true
     */
    public Lately(Function<K, V> tables, Clock clock, Duration lag) {
        this.tables = tables;
        this.clock = clock;
        this.lag = lag;
    }

    /** The answer, not older than the lag. */
    public V of(K key) {
        Instant now = clock.instant();
        Known<V> known = answers.get(key);
        if (known == null || !known.until().isAfter(now)) {
            known = new Known<>(tables.apply(key), now.plus(lag));
            if (answers.size() >= MANY) {
                answers.values().removeIf(old -> !old.until().isAfter(now));
            }
            answers.put(key, known);
        }
        return known.answer();
    }

    /** The answer as it was known last, however old it is. */
    public Optional<V> lastKnown(K key) {
        return Optional.ofNullable(answers.get(key)).map(Known::answer);
    }

    /** The tables were changed here, so whoever asks next asks them. */
    public void forget() {
        answers.replaceAll((key, known) -> new Known<>(known.answer(), Instant.MIN));
    }

    /** An answer, and until when it is taken for true. */
    private record Known<V>(V answer, Instant until) {}
}
