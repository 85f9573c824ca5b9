package org.sluice.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers that are taken for true for a while. Only the answers are kept, and what they were asked by; not what they were asked of.
 *
 * @param <K> what is asked about
 * @param <V> the answer
 */
public final class Recent<K, V> {

    /** Where there are more, those go that are no longer taken for true. */
    private static final int MANY = 10_000;

    private final Clock clock;
    private final Duration lag;
    private final Map<K, Known<V>> answers = new ConcurrentHashMap<>();

    /**
     * Nothing is known yet.
     *
     * @param lag for how long an answer is taken for true
     */
    public Recent(Clock clock, Duration lag) {
        this.clock = clock;
        this.lag = lag;
    }

    /**
     * The answer, not older than the lag.
     *
     * @param asking asks anew; where that fails, whoever asks is told
     */
    public V of(K key, Supplier<V> asking) {
        Instant now = clock.instant();
        Known<V> known = answers.get(key);
        if (known == null || !known.until().isAfter(now)) {
            known = new Known<>(asking.get(), now.plus(lag));
            if (answers.size() >= MANY) {
                answers.values().removeIf(old -> !old.until().isAfter(now));
            }
            answers.put(key, known);
        }
        return known.answer();
    }

    /** The answer as it was known last, however old it is. */
    Optional<V> lastKnown(K key) {
        return Optional.ofNullable(answers.get(key)).map(Known::answer);
    }

    /** Whoever asks next asks anew. */
    void forget() {
        answers.replaceAll((key, known) -> new Known<>(known.answer(), Instant.MIN));
    }

    /** An answer, and until when it is taken for true. */
    private record Known<V>(V answer, Instant until) {}
}
