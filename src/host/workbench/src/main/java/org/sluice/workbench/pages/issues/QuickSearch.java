package org.sluice.workbench.pages.issues;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.issues.Issue;

/** The box in the header: an issue's key leads to the issue, anything else to the list. */
final class QuickSearch {
    private final IssueDoor door;

    QuickSearch(IssueDoor door) {
        this.door = door;
    }

    Answer find(Visit visit) {
        String typed = visit.text("searchString").strip();
        Optional<Issue> issue = door.find(visit, typed.toUpperCase(Locale.ROOT));
        if (issue.isPresent()) {
            return Answer.redirect("/browse/" + issue.get().key());
        }
        String jql =
                typed.isEmpty() ? "" : "key = \"" + typed.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return Answer.redirect("/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }
}
