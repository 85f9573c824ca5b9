package org.sluice.streams.jira;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sluice.streams.domain.Start;

/**
 * Which tasks a start pauses, by id, with the lines that were left, as one text: a line for each task, its id, a tab and the line.
 *
 * @param lines the line of each task, empty for none
 */
record StartPlan(Map<Long, String> lines) {

    static StartPlan of(Start start) {
        Map<Long, String> lines = new LinkedHashMap<>();
        start.pauses()
                .forEach(pause -> lines.put(pause.task().id(), pause.line().orElse("")));
        return new StartPlan(lines);
    }

    static StartPlan read(String text) {
        Map<Long, String> lines = new LinkedHashMap<>();
        text.lines().map(line -> line.split("\t", 2)).forEach(parts -> lines.put(Long.valueOf(parts[0]), parts[1]));
        return new StartPlan(lines);
    }

    String text() {
        return lines.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + entry.getValue())
                .collect(Collectors.joining("\n"));
    }

    Optional<String> line(long taskId) {
        return Optional.ofNullable(lines.get(taskId)).filter(line -> !line.isEmpty());
    }
}
