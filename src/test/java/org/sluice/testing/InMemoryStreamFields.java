package org.sluice.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/** The field of the stream and its projects, remembered for as long as a test runs; it knows of no screens and nothing left. */
public final class InMemoryStreamFields implements StreamFields {

    private final Map<Long, Boolean> projects = new HashMap<>();
    private Optional<StreamField> field = Optional.empty();

    @Override
    public Optional<StreamField> site() {
        return field;
    }

    @Override
    public Optional<Instant> intended() {
        return Optional.empty();
    }

    @Override
    public void intend(Instant now) {
        // nothing that a later look could tell from nothing
    }

    @Override
    public void complete(StreamField made) {
        field = Optional.of(made);
    }

    @Override
    public void forget() {
        field = Optional.empty();
    }

    @Override
    public Optional<StreamField> of(long projectId) {
        return projects.containsKey(projectId) ? field : Optional.empty();
    }

    @Override
    public boolean added(long projectId) {
        return projects.getOrDefault(projectId, false);
    }

    @Override
    public Set<Long> projects() {
        return Set.copyOf(projects.keySet());
    }

    @Override
    public void give(long projectId, boolean added) {
        projects.putIfAbsent(projectId, added);
    }

    @Override
    public Set<Long> using() {
        return site().map(field -> projects()).orElse(Set.of());
    }

    @Override
    public void leave(long projectId) {
        throw new UnsupportedOperationException("left in " + projectId);
    }

    @Override
    public void take(long projectId) {
        projects.remove(projectId);
    }

    @Override
    public Set<Long> screens(long projectId) {
        return Set.of();
    }

    @Override
    public void show(long projectId, Set<Long> screens) {
        throw new UnsupportedOperationException("shown in " + projectId);
    }
}
