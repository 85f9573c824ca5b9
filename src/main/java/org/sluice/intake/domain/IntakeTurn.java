package org.sluice.intake.domain;

import java.time.Duration;

/**
 * Whether somebody may do intake now. The intake lead is a focus, not a lock: where nobody leads, or a task has waited, anybody in the team
 * may act.
 *
 * @param inTeam whether the caller works in the project
 * @param leads whether it is the caller's turn to lead intake, or the caller holds the role for it
 * @param anybodyLeads whether it is anybody's turn
 */
public record IntakeTurn(boolean inTeam, boolean leads, boolean anybodyLeads) {

    /**
     * Whether the caller may act.
     *
     * @param waited how long the task has been there
     * @param patience for how long the lead is left alone with it
     */
    public boolean mayAct(Duration waited, Duration patience) {
        return leads || (inTeam && (!anybodyLeads || patience.isZero() || waited.compareTo(patience) >= 0));
    }
}
