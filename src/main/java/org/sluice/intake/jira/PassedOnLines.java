package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import org.sluice.intake.domain.Match;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.ScopeCatalogues;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.ScopeSearch;
import org.sluice.intake.domain.Whose;

/** The lines of who does what by which tasks were passed on. */
public final class PassedOnLines {

    private final PassedOnTo receivers;
    private final ScopeCatalogues catalogues;
    private final ScopeSearch search;

    /** Asks the lines as they are now. */
    public PassedOnLines(PassedOnTo receivers, ScopeCatalogues catalogues, ScopeSearch search) {
        this.receivers = receivers;
        this.catalogues = catalogues;
        this.search = search;
    }

    /** Whose it is, none where no line says so any more. */
    Optional<Whose> whose(Outgoing out) {
        return receivers.whose(out.said().projectId(), out.said().receiver());
    }

    /** The line that names a receiver: of several the one that the task is most likely about, and none where nothing tells. */
    Optional<ScopeLine> line(Issue issue, Whose receiver) {
        List<ScopeLine> all = catalogues.of(issue.getProjectId()).lines().stream()
                .filter(line -> line.whose().equals(receiver))
                .toList();
        if (all.size() < 2) {
            return all.stream().findFirst();
        }
        String text = issue.getSummary() + "\n"
                + Optional.ofNullable(issue.getDescription()).orElse("");
        return search.match(issue.getProjectId(), text, "").stream()
                .map(Match::line)
                .filter(all::contains)
                .findFirst();
    }

    /** Whether a receiver gets mail. */
    static boolean isByMail(Whose whose) {
        return whose.kind() == Whose.Kind.DEPARTMENT && Whose.isMail(whose.address());
    }
}
