package org.sluice.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.work.FlowMarks;
import org.sluice.work.Stage;

/** What a two-stream workflow says of histories, as far as it is told; nothing at first. */
public final class KnownMarks implements FlowMarks {

    private final Map<String, Stage> stages = new HashMap<>();
    private final List<Pressure> pressures = new ArrayList<>();
    private Optional<String> paused = Optional.empty();
    private Optional<String> field = Optional.empty();

    /** That status is the one of pausing. */
    public KnownMarks paused(String status) {
        paused = Optional.of(status);
        stages.put(status, Stage.WAITING);
        return this;
    }

    /** That field says who pressed. */
    public KnownMarks field(String id) {
        field = Optional.of(id);
        return this;
    }

    /** Somebody who may press. */
    public KnownMarks pressure(String id, String name) {
        pressures.add(new Pressure(id, name));
        return this;
    }

    @Override
    public Map<String, Stage> stages() {
        return stages;
    }

    @Override
    public Optional<String> paused() {
        return paused;
    }

    @Override
    public Optional<String> pressureField() {
        return field;
    }

    @Override
    public List<Pressure> pressures() {
        return pressures;
    }
}
