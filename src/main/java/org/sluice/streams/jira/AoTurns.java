package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Host;
import org.sluice.platform.Lately;
import org.sluice.streams.domain.Country;
import org.sluice.streams.domain.Days;
import org.sluice.streams.domain.Rhythm;
import org.sluice.streams.domain.Rota;
import org.sluice.streams.domain.TurnKind;
import org.sluice.streams.domain.TurnSettings;
import org.sluice.streams.domain.Turns;
import org.sluice.streams.domain.WhoseTurn;

/**
 * Turns in Active Objects, a row for each day. Whether the person is here is written into their row of that day, so that whose turn it is
 * costs one read by a unique column: conditions ask for it whenever a task is shown.
 */
public final class AoTurns implements Turns, WhoseTurn {

    /** How long a turn that is over is kept: people look back over the last two weeks, and nobody counts turns of longer ago. */
    private static final int KEPT_DAYS = 14;

    private static final String BETWEEN = TurnRow.PROJECT_ID + " = ? AND " + TurnRow.KIND + " = ? AND "
            + TurnRow.EPOCH_DAY + " >= ? AND " + TurnRow.EPOCH_DAY + " < ?";
    private static final String ON_DAY = NotHereRow.PROJECT_ID + " = ? AND " + NotHereRow.EPOCH_DAY + " = ?";

    private final ActiveObjects ao;
    private final Host host;
    private final Lately<Long, Boolean> entered;

    /** Rows in the plugin's tables; days are those of the server's zone. */
    public AoTurns(ActiveObjects ao, Host host, Clock clock) {
        this.ao = ao;
        this.host = host;
        this.entered = new Lately<>(this::hasRows, clock, Lately.LAG);
    }

    @Override
    public Optional<String> onUrgent(long projectId, Instant at) {
        return on(projectId, TurnKind.URGENT, at);
    }

    @Override
    public Optional<String> onIntake(long projectId, Instant at) {
        return on(projectId, TurnKind.INTAKE, at);
    }

    private Optional<String> on(long projectId, TurnKind kind, Instant at) {
        String place = place(projectId, kind, at.atZone(host.zone()).toLocalDate());
        return Arrays.stream(ao.find(TurnRow.class, TurnRow.PLACE + " = ?", place))
                .filter(row -> !row.isAway())
                .map(TurnRow::getUserKey)
                .findFirst();
    }

    @Override
    public boolean any(long projectId) {
        return entered.of(projectId);
    }

    private boolean hasRows(long projectId) {
        return ao.count(TurnRow.class, TurnRow.PROJECT_ID + " = ?", projectId) > 0;
    }

    @Override
    public TurnSettings settings(long projectId) {
        return settingsRow(projectId)
                .map(row -> new TurnSettings(
                        Rhythm.valueOf(row.getRhythm()),
                        Country.valueOf(row.getCountry()),
                        row.isSkipHolidays(),
                        row.isSkipWeekends(),
                        Duration.ofMinutes(row.getOfferMinutes())))
                .orElse(TurnSettings.FIRST);
    }

    @Override
    public void agree(long projectId, TurnSettings settings) {
        Map<String, Object> columns = Map.of(
                TurnSettingsRow.PROJECT_ID, projectId,
                TurnSettingsRow.RHYTHM, settings.rhythm().name(),
                TurnSettingsRow.COUNTRY, settings.country().name(),
                TurnSettingsRow.SKIP_HOLIDAYS, settings.skipHolidays(),
                TurnSettingsRow.SKIP_WEEKENDS, settings.skipWeekends(),
                TurnSettingsRow.OFFER_MINUTES, settings.offerAfter().toMinutes());
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(TurnSettingsRow.class, TurnSettingsRow.PROJECT_ID + " = ?", projectId);
            return ao.create(TurnSettingsRow.class, columns);
        });
    }

    @Override
    public Rota rota(long projectId, TurnKind kind, Days days) {
        return Rota.of(Arrays.stream(ao.find(TurnRow.class, BETWEEN, between(projectId, kind, days)))
                .collect(Collectors.toMap(AoTurns::day, TurnRow::getUserKey)));
    }

    /** Writes the days that change and no others: a swap is a few rows of a year. */
    @Override
    public void keep(long projectId, TurnKind kind, Set<LocalDate> days, Rota rota) {
        if (days.isEmpty()) {
            return;
        }
        Days span = new Days(Collections.min(days), Collections.max(days).plusDays(1));
        ao.executeInTransaction(() -> {
            Map<LocalDate, TurnRow> kept = rows(projectId, kind, span);
            Map<LocalDate, Set<String>> away = away(projectId);
            for (LocalDate day : days) {
                TurnRow row = kept.get(day);
                String before = row == null ? "" : row.getUserKey();
                String holder = rota.holder(day).orElse("");
                if (!before.equals(holder)) {
                    boolean absent = away.getOrDefault(day, Set.of()).contains(holder);
                    replace(row, columns(projectId, kind, day, holder, absent));
                }
            }
            return days;
        });
        entered.forget();
    }

    /** Takes away first and makes anew: both are of the same place, which nobody shares. */
    private void replace(@Nullable TurnRow row, Map<String, Object> columns) {
        if (row != null) {
            ao.delete(row);
        }
        if (!"".equals(columns.get(TurnRow.USER_KEY))) {
            ao.create(TurnRow.class, columns);
        }
    }

    private Map<LocalDate, TurnRow> rows(long projectId, TurnKind kind, Days days) {
        return Arrays.stream(ao.find(TurnRow.class, BETWEEN, between(projectId, kind, days)))
                .collect(Collectors.toMap(AoTurns::day, Function.identity()));
    }

    private static Map<String, Object> columns(
            long projectId, TurnKind kind, LocalDate day, String holder, boolean away) {
        return Map.of(
                TurnRow.PLACE,
                place(projectId, kind, day),
                TurnRow.PROJECT_ID,
                projectId,
                TurnRow.KIND,
                kind.name(),
                TurnRow.EPOCH_DAY,
                day.toEpochDay(),
                TurnRow.USER_KEY,
                holder,
                TurnRow.AWAY,
                away);
    }

    private Map<LocalDate, Set<String>> away(long projectId) {
        return Arrays.stream(ao.find(NotHereRow.class, NotHereRow.PROJECT_ID + " = ?", projectId))
                .collect(Collectors.groupingBy(
                        row -> LocalDate.ofEpochDay(row.getEpochDay()),
                        Collectors.mapping(NotHereRow::getUserKey, Collectors.toSet())));
    }

    @Override
    public Set<String> notHere(long projectId, LocalDate day) {
        return Arrays.stream(ao.find(NotHereRow.class, ON_DAY, projectId, day.toEpochDay()))
                .map(NotHereRow::getUserKey)
                .collect(Collectors.toSet());
    }

    @Override
    public void absent(long projectId, String userKey, LocalDate day, boolean absent) {
        String ofPerson = ON_DAY + " AND " + NotHereRow.USER_KEY + " = ?";
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(NotHereRow.class, ofPerson, projectId, day.toEpochDay(), userKey);
            if (absent) {
                ao.create(
                        NotHereRow.class,
                        Map.of(
                                NotHereRow.PROJECT_ID, projectId,
                                NotHereRow.EPOCH_DAY, day.toEpochDay(),
                                NotHereRow.USER_KEY, userKey));
            }
            TurnRow[] today = ao.find(TurnRow.class, ofPerson, projectId, day.toEpochDay(), userKey);
            Arrays.stream(today).forEach(row -> {
                row.setAway(absent);
                row.save();
            });
            return today.length;
        });
    }

    @Override
    public List<Held> heldBy(String userKey, LocalDate from) {
        String theirs = TurnRow.USER_KEY + " = ? AND " + TurnRow.EPOCH_DAY + " >= ?";
        return Arrays.stream(ao.find(TurnRow.class, theirs, userKey, from.toEpochDay()))
                .map(row -> new Held(row.getProjectId(), TurnKind.valueOf(row.getKind()), day(row)))
                .toList();
    }

    @Override
    public void forgetBefore(LocalDate today) {
        ao.deleteWithSQL(
                TurnRow.class,
                TurnRow.EPOCH_DAY + " < ?",
                today.minusDays(KEPT_DAYS).toEpochDay());
        ao.deleteWithSQL(NotHereRow.class, NotHereRow.EPOCH_DAY + " < ?", today.toEpochDay());
    }

    @Override
    public Set<Long> projects() {
        Set<Long> projects = new HashSet<>();
        ao.stream(TurnRow.class, row -> projects.add(row.getProjectId()));
        Arrays.stream(ao.find(TurnSettingsRow.class)).forEach(row -> projects.add(row.getProjectId()));
        Arrays.stream(ao.find(NotHereRow.class)).forEach(row -> projects.add(row.getProjectId()));
        return projects;
    }

    @Override
    public void forget(long projectId) {
        ao.deleteWithSQL(TurnRow.class, TurnRow.PROJECT_ID + " = ?", projectId);
        ao.deleteWithSQL(TurnSettingsRow.class, TurnSettingsRow.PROJECT_ID + " = ?", projectId);
        ao.deleteWithSQL(NotHereRow.class, NotHereRow.PROJECT_ID + " = ?", projectId);
        entered.forget();
    }

    private Optional<TurnSettingsRow> settingsRow(long projectId) {
        return Arrays.stream(ao.find(TurnSettingsRow.class, TurnSettingsRow.PROJECT_ID + " = ?", projectId))
                .findFirst();
    }

    private static Object[] between(long projectId, TurnKind kind, Days days) {
        return new Object[] {
            projectId, kind.name(), days.from().toEpochDay(), days.to().toEpochDay()
        };
    }

    private static String place(long projectId, TurnKind kind, LocalDate day) {
        return projectId + ":" + kind + ":" + day.toEpochDay();
    }

    private static LocalDate day(TurnRow row) {
        return LocalDate.ofEpochDay(row.getEpochDay());
    }
}
