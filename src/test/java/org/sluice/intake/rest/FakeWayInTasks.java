package org.sluice.intake.rest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.intake.domain.WayInTask;
import org.sluice.intake.domain.WayInTasks;

/** Remembers the tasks that it was asked for; there is one type, and only pat may name a reporter. */
final class FakeWayInTasks implements WayInTasks {

    final List<WayInTask> made = new ArrayList<>();
    final Map<String, String> faults = new HashMap<>();

    @Override
    public Made make(String userKey, long projectId, WayInTask task) {
        if (!faults.isEmpty()) {
            return Made.none(faults);
        }
        made.add(task);
        return Made.task(9, "SUP-9");
    }

    @Override
    public Optional<String> type(long projectId) {
        return Optional.of("10001");
    }

    @Override
    public boolean beginsInTriage(long projectId) {
        return true;
    }

    @Override
    public boolean mayNameReporter(String userKey, long projectId) {
        return userKey.equals("pat");
    }
}
