package org.sluice.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.work.Facts;
import org.sluice.work.Ledger;
import org.sluice.work.LedgerCheck;
import org.sluice.work.LedgerState;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Wanted;

/** A ledger that is filled by telling it, at once. */
public final class InMemoryLedger implements Ledger {

    /** When what it holds was read. */
    public static final Instant READ_AT = Instant.parse("2026-03-10T12:00:00Z");

    private final List<Long> readAgain = new ArrayList<>();
    private final Map<Long, ProjectSettings> settings = new HashMap<>();
    private final Map<Long, List<Facts>> facts = new HashMap<>();
    private final Map<Long, LedgerState> states = new HashMap<>();
    private final Map<Long, LedgerCheck> checks = new HashMap<>();
    private boolean refuses;

    /** There are these tasks in the project. */
    public InMemoryLedger with(long projectId, Facts... tasks) {
        facts.computeIfAbsent(projectId, id -> new ArrayList<>()).addAll(List.of(tasks));
        return this;
    }

    /** The project is as far as that. */
    public InMemoryLedger at(long projectId, LedgerState state) {
        states.put(projectId, state);
        return this;
    }

    /** Takes no choices from now on. */
    public void refuse() {
        refuses = true;
    }

    @Override
    public ProjectSettings settings(long projectId) {
        return settings.getOrDefault(projectId, ProjectSettings.OFF);
    }

    @Override
    public void apply(long projectId, ProjectSettings chosen, Runnable together) {
        if (refuses) {
            throw new IllegalStateException("The ledger was told to refuse " + chosen);
        }
        together.run();
        settings.put(projectId, chosen);
        int size = facts(projectId).size();
        if (chosen.on()) {
            states.put(projectId, LedgerState.ready(size, READ_AT));
        } else {
            states.remove(projectId);
        }
    }

    @Override
    public void readAgain(long projectId) {
        readAgain.add(projectId);
    }

    @Override
    public void readAnew(long projectId) {
        readAgain(projectId);
    }

    @Override
    public void checkAll() {
        readAgain.addAll(states.keySet());
    }

    @Override
    public Set<Long> kept() {
        return Set.copyOf(settings.keySet());
    }

    @Override
    public void forget(long projectId) {
        settings.remove(projectId);
        states.remove(projectId);
        facts.remove(projectId);
    }

    @Override
    public Optional<LedgerCheck> lastCheck(long projectId) {
        return Optional.ofNullable(checks.get(projectId));
    }

    /** The last check of a project came to that. */
    public InMemoryLedger checked(long projectId, LedgerCheck check) {
        checks.put(projectId, check);
        return this;
    }

    /** The projects that were asked to be read again, in order. */
    public List<Long> askedToReadAgain() {
        return List.copyOf(readAgain);
    }

    @Override
    public Map<Long, LedgerState> states() {
        return Map.copyOf(states);
    }

    @Override
    public LedgerState state(long projectId) {
        return states.getOrDefault(projectId, LedgerState.OFF);
    }

    @Override
    public List<Facts> facts(long projectId, Wanted wanted) {
        return facts.getOrDefault(projectId, List.of());
    }
}
