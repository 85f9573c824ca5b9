package org.sluice.intake.rest;

import java.util.HashMap;
import java.util.Map;
import org.sluice.intake.domain.IntakeSettings;
import org.sluice.intake.domain.KeptIntakeSettings;

/** Settings that are held as long as the test runs. */
final class HeldIntakeSettings implements KeptIntakeSettings {

    private final Map<Long, IntakeSettings> all = new HashMap<>();

    @Override
    public IntakeSettings of(long projectId) {
        return all.getOrDefault(projectId, IntakeSettings.USUAL);
    }

    @Override
    public void change(long projectId, IntakeSettings settings) {
        all.put(projectId, settings);
    }
}
