package org.sluice.workbench.pages.workflows.schemes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sluice.workbench.pages.issues.Lozenges;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.workflow.migration.Gap;

/** A gap with what was chosen for it a moment ago. */
public record GapRow(Gap gap, String lozenge, String chosen) {
    static List<GapRow> of(List<Gap> gaps, Visit visit) {
        return gaps.stream()
                .map(gap -> new GapRow(gap, Lozenges.of(gap.status()), visit.text(gap.key())))
                .toList();
    }

    /** The statuses that the form chose, by the keys of the gaps. */
    static Map<String, String> chosen(List<Gap> gaps, Visit visit) {
        return gaps.stream().collect(Collectors.toMap(Gap::key, gap -> visit.text(gap.key())));
    }
}
