package org.sluice.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How long what fails, or is not yet to begin, has to wait for its next attempt: after a failure a minute, then twice as long each time, an hour at most. It is kept in
 * memory: after a start of the server everything is tried at once.
 */
public final class Patience {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 6;

    private final Map<Long, Attempt> attempts = new ConcurrentHashMap<>();
    private final Clock clock;

    /** Waits by that clock. */
    public Patience(Clock clock) {
        this.clock = clock;
    }

    /** It failed once more; gives how long it has to wait. */
    public Duration failed(long id) {
        int failures =
                Optional.ofNullable(attempts.get(id)).map(Attempt::failures).orElse(0) + 1;
        Duration pause = pause(failures);
        attempts.put(id, new Attempt(failures, clock.instant().plus(pause)));
        return pause;
    }

    /** It is known from now on, unless it was before, and has to wait that long for its first attempt. */
    public void first(long id, Duration pause) {
        attempts.putIfAbsent(id, new Attempt(0, clock.instant().plus(pause)));
    }

    /** Forgets all others: whoever is gone waits for nothing. */
    public void keepOnly(Set<Long> ids) {
        attempts.keySet().retainAll(ids);
    }

    /** It did not fail. */
    public void succeeded(long id) {
        attempts.remove(id);
    }

    /** What has to wait now. */
    public Set<Long> waiting() {
        Instant now = clock.instant();
        return attempts.entrySet().stream()
                .filter(attempt -> attempt.getValue().next().isAfter(now))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** How long until something may be tried again, none when nothing has to wait. */
    public Optional<Duration> shortest() {
        Instant now = clock.instant();
        return attempts.values().stream()
                .map(Attempt::next)
                .min(Instant::compareTo)
                .map(next -> next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO);
    }

    /** How long to wait after that many failures in a row. */
    public static Duration pause(int failures) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    /** How often it failed in a row, and when it may be tried again. */
    private record Attempt(int failures, Instant next) {}
}
