package org.sluice.work.rest;

import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;
import org.sluice.work.Ledger;
import org.sluice.work.LedgerState;

/** A ledger that answers may be computed from. */
public final class ReadLedger {

    private ReadLedger() {}

    /** How far the ledger of a project is; refused while the project is not measured, or not every task is in. */
    public static LedgerState of(Ledger ledger, ProjectRef project) {
        LedgerState state = ledger.state(project.id());
        return switch (state.phase()) {
            case OFF -> throw Refusal.conflict("sluice.error.off", project.name());
            case FILLING -> throw Refusal.conflict("sluice.error.filling", project.name());
            case READY -> state;
        };
    }
}
