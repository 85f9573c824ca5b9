package org.sluice.work.rules.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.platform.Lately;
import org.sluice.work.KeptElsewhere;
import org.sluice.work.rules.Pause;
import org.sluice.work.rules.PausedRules;

/** Where Sluice is paused, in Active Objects; a node knows of a change a second later. */
public final class AoPausedRules implements PausedRules, KeptElsewhere {

    private static final long SITE = 0;

    private final ActiveObjects ao;
    private final Lately<Long, Boolean> known;

    /** Rows in the plugin's tables. */
    public AoPausedRules(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.known = new Lately<>(this::isPaused, clock, Lately.LAG);
    }

    @Override
    public boolean in(long projectId) {
        return known.of(projectId);
    }

    /** The same as it was known last, for whoever cannot ask. */
    boolean wasPausedIn(long projectId) {
        return known.lastKnown(projectId).orElse(false);
    }

    /** By the constraint of one column, since each look at a task may ask. */
    private boolean isPaused(long projectId) {
        String either = RulePauseRow.PAUSED_FOR + " = ? OR " + RulePauseRow.PAUSED_FOR + " = ?";
        return ao.count(RulePauseRow.class, either, SITE, projectId) > 0;
    }

    @Override
    public Optional<Pause> site() {
        return Optional.ofNullable(read().get(SITE));
    }

    @Override
    public Map<Long, Pause> byProject() {
        Map<Long, Pause> all = read();
        all.remove(SITE);
        return all;
    }

    @Override
    public Set<Long> projects() {
        return new HashSet<>(byProject().keySet());
    }

    @Override
    public void pauseSite(Optional<Pause> pause) {
        write(SITE, pause);
    }

    @Override
    public void pause(long projectId, Optional<Pause> pause) {
        write(projectId, pause);
    }

    @Override
    public void forget(long projectId) {
        write(projectId, Optional.empty());
    }

    /** Who paused first stays: a second one changes nothing, also when both come at the same moment. */
    private void write(long what, Optional<Pause> pause) {
        try {
            keep(what, pause);
        } catch (RuntimeException e) {
            if (pause.isEmpty() || !read().containsKey(what)) {
                throw e;
            }
        } finally {
            known.forget();
        }
    }

    private void keep(long what, Optional<Pause> pause) {
        ao.executeInTransaction(() -> {
            if (pause.isEmpty()) {
                ao.deleteWithSQL(RulePauseRow.class, RulePauseRow.PAUSED_FOR + " = ?", what);
            } else if (!read().containsKey(what)) {
                ao.create(
                        RulePauseRow.class,
                        Map.of(
                                RulePauseRow.PAUSED_FOR,
                                what,
                                RulePauseRow.PAUSED_BY,
                                pause.get().by(),
                                RulePauseRow.PAUSED_AT,
                                pause.get().at().toEpochMilli()));
            }
            return what;
        });
    }

    private Map<Long, Pause> read() {
        return Arrays.stream(ao.find(RulePauseRow.class))
                .collect(Collectors.toMap(
                        RulePauseRow::getPausedFor,
                        row -> new Pause(row.getPausedBy(), Instant.ofEpochMilli(row.getPausedAt()))));
    }
}
