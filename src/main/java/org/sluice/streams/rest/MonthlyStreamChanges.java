package org.sluice.streams.rest;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.TaskRef;
import org.sluice.streams.domain.StreamChange;
import org.sluice.streams.domain.StreamChanges;
import org.sluice.streams.domain.StreamChangesOfMonth;
import org.sluice.work.Facts;
import org.sluice.work.Ledger;
import org.sluice.work.LedgerState;
import org.sluice.work.Stream;
import org.sluice.work.Wanted;

/** Which tasks the caller may browse changed their stream in a month: the ledger says which did, Jira's change log how and why. */
public final class MonthlyStreamChanges {

    private final Ledger ledger;
    private final StreamChanges changes;
    private final Host host;
    private final Clock clock;

    /** Of the ledger, as far as the host lets the caller see. */
    public MonthlyStreamChanges(Ledger ledger, StreamChanges changes, Host host, Clock clock) {
        this.ledger = ledger;
        this.changes = changes;
        this.host = host;
        this.clock = clock;
    }

    /**
     * The changes of a month in the server's time zone.
     *
     * @param month as 2026-10; the current one when it is not given
     */
    StreamChangesDto of(ProjectRef project, @Nullable String month) {
        ZoneId zone = host.zone();
        YearMonth asked = Optional.ofNullable(month)
                .filter(text -> !text.isBlank())
                .map(MonthlyStreamChanges::month)
                .orElseGet(() -> YearMonth.from(clock.instant().atZone(zone)));
        LedgerState state = ready(project);
        Map<Long, TaskRef> tasks = new HashMap<>();
        List<StreamChange> found = ledger.facts(project.id(), since(asked, zone)).stream()
                .map(Facts::itemId)
                .filter(id -> shown(id, project, tasks))
                .flatMap(id -> changes.of(project.id(), id).stream())
                .toList();
        StreamChangesOfMonth inMonth = StreamChangesOfMonth.of(asked, zone, found);
        return new StreamChangesDto(
                project.key(),
                asked.toString(),
                zone.getId(),
                inMonth.into(Stream.URGENT),
                inMonth.into(Stream.PLANNED),
                inMonth.changes().stream()
                        .map(change -> StreamChangesDto.ChangeDto.of(
                                Objects.requireNonNull(tasks.get(change.issueId())), change, zone))
                        .toList(),
                state.asOf().map(Instant::toString).orElse(null));
    }

    private boolean shown(long id, ProjectRef project, Map<Long, TaskRef> tasks) {
        Optional<TaskRef> task = host.task(id, project);
        task.ifPresent(ref -> tasks.put(id, ref));
        return task.isPresent();
    }

    private LedgerState ready(ProjectRef project) {
        LedgerState state = ledger.state(project.id());
        return switch (state.phase()) {
            case OFF -> throw Refusal.conflict("sluice.error.off", project.name());
            case FILLING -> throw Refusal.conflict("sluice.error.filling", project.name());
            case READY -> state;
        };
    }

    /** What changed in the month has its last change in it or later. A day longer: where clocks are put back, a day has no one beginning. */
    private static Wanted since(YearMonth month, ZoneId zone) {
        return new Wanted(
                Set.of(Wanted.Kind.RESTREAMED),
                Optional.of(month.atDay(1).minusDays(1).atStartOfDay(zone).toInstant()),
                Optional.empty());
    }

    private static YearMonth month(String text) {
        try {
            if (text.length() == "2026-10".length()) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeException e) {
            throw Refusal.badInput("month", "sluice.error.no-month", text);
        }
        throw Refusal.badInput("month", "sluice.error.no-month", text);
    }
}
