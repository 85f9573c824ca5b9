package org.sluice.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/** The field of the stream and its projects, remembered for as long as a test runs. */
public final class InMemoryStreamFields implements StreamFields {

    private final Map<Long, Boolean> projects = new HashMap<>();
    private Optional<StreamField> field = Optional.empty();

    @Override
    public Optional<StreamField> site() {
        return field;
    }

    @Override
    public void intend() {
        // nothing that a later look could tell from nothing
    }

    @Override
    public void complete(StreamField made) {
        field = Optional.of(made);
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
    public void give(long projectId, boolean added) {
        projects.putIfAbsent(projectId, added);
    }

    @Override
    public void take(long projectId) {
        projects.remove(projectId);
    }
}
