package org.sluice.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.work.Before;
import org.sluice.work.SettingsBefore;

/** What was chosen before, remembered as long as the test runs. */
public final class InMemorySettingsBefore implements SettingsBefore {

    private final Map<Long, Before> remembered = new HashMap<>();
    private boolean failing;

    /** Nothing can be remembered from now on. */
    public void failing() {
        failing = true;
    }

    @Override
    public Optional<Before> of(long projectId) {
        return Optional.ofNullable(remembered.get(projectId));
    }

    @Override
    public Set<Long> projects() {
        return remembered.keySet();
    }

    @Override
    public void remember(long projectId, Before before) {
        if (failing) {
            throw new IllegalStateException("the tables are gone");
        }
        remembered.put(projectId, before);
    }

    @Override
    public void forget(long projectId) {
        remembered.remove(projectId);
    }
}
