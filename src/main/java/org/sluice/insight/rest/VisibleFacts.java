package org.sluice.insight.rest;

import java.util.List;
import java.util.Set;
import org.sluice.platform.Host;
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

    private final Ledger ledger;
    private final Sight sight;
    private final Host host;

    /** Facts of the ledger, as far as the host lets the caller see. */
    public VisibleFacts(Ledger ledger, Sight sight, Host host) {
        this.ledger = ledger;
        this.sight = sight;
        this.host = host;
    }

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
     * read in a part of them what one person did. So it is refused to whom Jira shows only some.
     */
    public Visible whole(ProjectRef project, Wanted wanted) {
        LedgerState state = ReadLedger.of(ledger, project);
        List<Facts> all = ledger.facts(project.id(), wanted);
        if (!sight.wide(project)) {
            List<Long> open = all.stream()
                    .filter(facts -> facts.securityLevel().isEmpty())
                    .map(Facts::itemId)
                    .toList();
            if (!sight.seesLatest(open, host.caller())) {
                throw Refusal.forbidden("sluice.error.whole-project");
            }
        }
        return new Visible(state, all);
    }
}
