package org.sluice.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.MadeThings;

/** What was made, remembered as long as the test runs. */
public final class InMemoryMadeThings implements MadeThings {

    private final Map<Long, List<Made>> made = new HashMap<>();

    @Override
    public List<Made> of(long projectId) {
        return List.copyOf(made.getOrDefault(projectId, List.of()));
    }

    @Override
    public Set<Long> projects() {
        return made.keySet();
    }

    @Override
    public void add(long projectId, Made thing) {
        made.computeIfAbsent(projectId, id -> new ArrayList<>()).add(thing);
    }

    @Override
    public void complete(long projectId, Made intended, String id) {
        made.getOrDefault(projectId, new ArrayList<>())
                .replaceAll(thing -> thing.equals(intended) ? intended.as(id) : thing);
    }

    @Override
    public void forget(long projectId, Made thing) {
        made.getOrDefault(projectId, new ArrayList<>()).remove(thing);
    }
}
