package org.sluice.insight.rest;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.sluice.platform.Host;
import org.sluice.platform.Lately;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.platform.Sight;
import org.sluice.work.Facts;
import org.sluice.work.Ledger;
import org.sluice.work.LedgerState;
import org.sluice.work.Wanted;
import org.sluice.work.rest.ReadLedger;

/** The facts that count for the caller; refused while there are none to count. */
public final class VisibleFacts {

    /** For so long it is not asked again, task by task, who sees the whole of a project. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Ledger ledger;
    private final Sight sight;
    private final Host host;
    private final Lately<Asker, Boolean> seesLatest;

    /** Facts of the ledger, as far as the host lets the caller see. */
    public VisibleFacts(Ledger ledger, Sight sight, Host host, Clock clock) {
        this.ledger = ledger;
        this.sight = sight;
        this.host = host;
        seesLatest = new Lately<>(asker -> seesLatest(asker.projectId()), clock, MINUTE);
    }

    /** Who asks for the whole of which project. */
    private record Asker(long projectId, String person) {}

    /** What of a project's ledger is the caller's to see: how far it is, and the facts of tasks. */
    public record Visible(LedgerState ledger, List<Facts> facts) {}

    /** The facts of those of a project's tasks that are wanted, and maybe of others. */
    public Visible of(ProjectRef project, Wanted wanted) {
        LedgerState state = ReadLedger.of(ledger, project);
        List<Facts> all = ledger.facts(project.id(), wanted);
        boolean wide = sight.wide(project);
        List<Long> doubtful = all.stream()
                .filter(facts -> !wide || facts.securityLevel().isPresent())
                .map(Facts::itemId)
                .toList();
        Set<Long> seen = sight.browsable(doubtful, host.caller());
        List<Facts> visible = all.stream()
                .filter(facts -> (wide && facts.securityLevel().isEmpty()) || seen.contains(facts.itemId()))
                .toList();
        return new Visible(state, visible);
    }

    /**
     * The facts of all of a project's tasks that are wanted, and maybe of others, for figures about what people did: who sees few tasks would
     * read in a part of them what one person did. So it is refused to whom Jira shows only some, whichever tasks are wanted.
     */
    public Visible whole(ProjectRef project, Wanted wanted) {
        LedgerState state = ReadLedger.of(ledger, project);
        if (!sight.wide(project) && !seesLatest.of(new Asker(project.id(), host.callerKey()))) {
            throw Refusal.forbidden("sluice.error.whole-project");
        }
        return new Visible(state, ledger.facts(project.id(), wanted));
    }

    private boolean seesLatest(long projectId) {
        List<Facts> all = ledger.facts(projectId);
        List<Long> open = all.stream()
                .filter(facts -> facts.securityLevel().isEmpty())
                .map(Facts::itemId)
                .toList();
        return sight.seesLatest(open, open.size() < all.size(), host.caller());
    }
}
