package org.sluice.streams.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The order of what may be started, the same wherever it is shown.
 *
 * <ul>
 *   <li>what is next up comes first, in the order in which it was tapped;
 *   <li>then what matters more, by the site's own order of priorities; one without a priority comes last;
 *   <li>then what is due earlier; without a day comes after those with one;
 *   <li>then what is older, and of two of one age the one with the lower number.
 * </ul>
 *
 * <p>It is total: of two tasks one always comes first, so a list does not change its order from look to look.
 */
public final class ReadyOrder implements Comparator<ReadyTask> {

    /** There is one order. */
    public static final ReadyOrder FIRST = new ReadyOrder();

    private static final Comparator<ReadyTask> ALL = Comparator.comparing(
                    (ReadyTask one) -> one.nextUp().orElse(Instant.MAX))
            .thenComparing(one -> one.priority().map(ReadyTask.Ranked::place).orElse(Long.MAX_VALUE))
            .thenComparing(one -> one.due().orElse(LocalDate.MAX))
            .thenComparing(ReadyTask::created)
            .thenComparingLong(one -> one.task().id());

    private ReadyOrder() {}

    @Override
    public int compare(ReadyTask one, ReadyTask other) {
        return ALL.compare(one, other);
    }
}
