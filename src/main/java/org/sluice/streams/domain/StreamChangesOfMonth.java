package org.sluice.streams.domain;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.sluice.work.Stream;

/**
 * What went from one stream into the other in one calendar month, newest first; each time counts, also when a task goes there
 * and back.
 */
public record StreamChangesOfMonth(YearMonth month, List<StreamChange> changes) {

    /** Those of some changes that fell in the month, by the days of a zone. */
    public static StreamChangesOfMonth of(YearMonth month, ZoneId zone, Collection<StreamChange> some) {
        return new StreamChangesOfMonth(
                month,
                some.stream()
                        .filter(change ->
                                YearMonth.from(change.at().atZone(zone)).equals(month))
                        .sorted(Comparator.comparing(StreamChange::at)
                                .reversed()
                                .thenComparing(StreamChange::issueId))
                        .toList());
    }

    /** How many went into a stream. */
    public long into(Stream stream) {
        return changes.stream().filter(change -> change.to() == stream).count();
    }
}
