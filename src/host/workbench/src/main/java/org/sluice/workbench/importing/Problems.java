package org.sluice.workbench.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Doubts about a file: a line for each as it is found, a count of each sort at the end. */
final class Problems {
    private final Consumer<String> lines;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final Map<String, Long> notes = new LinkedHashMap<>();

    Problems(Consumer<String> lines) {
        this.lines = lines;
    }

    void add(String sort, String issueKey, String sentence) {
        counts.merge(sort, 1L, Long::sum);
        lines.accept(issueKey + ": " + sentence);
    }

    /** Something that is only worth a number at the end. */
    void count(String what) {
        notes.merge(what, 1L, Long::sum);
    }

    Map<String, Long> counts() {
        return counts;
    }

    Map<String, Long> notes() {
        return notes;
    }
}
