package org.sluice.workbench.importing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an import went.
 *
 * @param held true when the home held the file already and nothing was done
 * @param issues how many were imported
 * @param left how many stayed as they were because their key was here
 * @param problems how many doubts of each sort
 * @param notes what was not kept, and how often
 */
public record ImportReport(
        String file,
        boolean held,
        long issues,
        long left,
        long histories,
        Duration took,
        Map<String, Long> problems,
        Map<String, Long> notes) {
    public ImportReport {
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }

    /** The report as lines for a log. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (held) {
            lines.add(file + ": held already, nothing imported");
            return lines;
        }
        lines.add(file + ": " + issues + " issues and " + histories + " histories imported in " + took.toMillis()
                + " ms" + (left == 0 ? "" : ", " + left + " issues left as they were"));
        problems.forEach((sort, count) -> lines.add(file + ": " + sort + ": " + count));
        notes.forEach((what, count) -> lines.add(file + ": " + what + ": " + count));
        return lines;
    }
}
