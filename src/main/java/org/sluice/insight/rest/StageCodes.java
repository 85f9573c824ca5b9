package org.sluice.insight.rest;

import java.util.Map;
import java.util.Optional;
import org.sluice.work.Stage;

/** What stages are called in requests: as Jira's REST calls the categories of statuses. */
final class StageCodes {

    private static final Map<Stage, String> CODES =
            Map.of(Stage.WAITING, "new", Stage.IN_WORK, "indeterminate", Stage.DONE, "done");

    private StageCodes() {}

    static String code(Stage stage) {
        return CODES.getOrDefault(stage, "");
    }

    static Optional<Stage> stage(String code) {
        return CODES.entrySet().stream()
                .filter(stage -> stage.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
