package org.sluice.streams.rest;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
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
import org.sluice.work.rest.ReadLedger;

/** Which tasks the caller may browse changed their stream in a month: the ledger says which did, Jira's change log how and why. */
public final class MonthlyStreamChanges {

    /** So many tasks are read for one answer: more than a large team changes in a month. */
    static final int MOST_TASKS = 500;

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
        LedgerState state = ReadLedger.of(ledger, project);
        List<Facts> changed = changed(project, asked, zone);
        Map<Long, TaskRef> tasks = new HashMap<>();
        List<Long> shown = changed.stream()
                .limit(MOST_TASKS)
                .map(Facts::itemId)
                .filter(id -> shown(id, project, tasks))
                .toList();
        Map<Long, Instant> arrived = new HashMap<>();
        changed.forEach(facts -> arrived.put(facts.itemId(), facts.progress().arrived()));
        // What changed before a task came here was another team's.
        List<StreamChange> found = changes.of(project.id(), shown).stream()
                .filter(change -> !change.at().isBefore(arrived.getOrDefault(change.issueId(), Instant.MIN)))
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
                Math.max(0, changed.size() - MOST_TASKS),
                state.asOf().map(Instant::toString).orElse(null));
    }

    /** The tasks that can have changed in the month: in the project before it was over, those whose last change came soonest first. */
    private List<Facts> changed(ProjectRef project, YearMonth month, ZoneId zone) {
        Instant over =
                month.plusMonths(1).atDay(1).plusDays(1).atStartOfDay(zone).toInstant();
        return ledger.facts(project.id(), since(month, zone)).stream()
                .filter(facts -> facts.progress().arrived().isBefore(over))
                .sorted(Comparator.comparing(
                        facts -> facts.progress().restreamed().orElse(Instant.MAX)))
                .toList();
    }

    private boolean shown(long id, ProjectRef project, Map<Long, TaskRef> tasks) {
        Optional<TaskRef> task = host.task(id, project);
        task.ifPresent(ref -> tasks.put(id, ref));
        return task.isPresent();
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
