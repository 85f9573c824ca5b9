package org.sluice.intake.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The receiver agrees with a line: nothing that was passed on by it has come back since the day on which they agreed to it. A line that nobody
 * has agreed to is disputed by whatever came back; to agree anew, with the day on the line, settles it. What comes back on that day itself was
 * part of the talk.
 */
public final class DisputedLines implements ScopeRule {

    private final Map<Long, List<LocalDate>> days;

    private DisputedLines(Map<Long, List<LocalDate>> days) {
        this.days = days;
    }

    /**
     * A rule for what came back.
     *
     * @param returned all that is known to have come back
     * @param zone in which a day begins and ends
     */
    public static DisputedLines by(List<Outbox.Returned> returned, ZoneId zone) {
        return new DisputedLines(returned.stream()
                .filter(back -> back.line().isPresent())
                .collect(Collectors.groupingBy(
                        back -> back.line().orElseThrow(),
                        Collectors.mapping(back -> LocalDate.ofInstant(back.at(), zone), Collectors.toList()))));
    }

    @Override
    public Stream<ScopeFinding> findings(List<NumberedLine> lines) {
        return lines.stream().map(this::finding).flatMap(Optional::stream);
    }

    private Optional<ScopeFinding> finding(NumberedLine numbered) {
        ScopeLine line = numbered.line();
        if (line.whose().kind() == Whose.Kind.US) {
            return Optional.empty();
        }
        long since = days.getOrDefault(line.id(), List.of()).stream()
                .filter(day -> line.more().agreed().map(day::isAfter).orElse(true))
                .count();
        return since == 0
                ? Optional.empty()
                : Optional.of(numbered.finding(ScopeFinding.Reason.DISPUTED, Long.toString(since)));
    }
}
