package org.sluice.intake.domain;

import java.time.Clock;
import java.util.Optional;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowRoles;
import org.sluice.streams.domain.WhoseTurn;

/** Who does a project's intake. */
public final class IntakeTeam {

    private final IntakeMembers members;
    private final WhoseTurn turns;
    private final FlowRoles roles;
    private final Clock clock;

    /** Asks who is of which team, whose turn it is and who holds the role. */
    public IntakeTeam(IntakeMembers members, WhoseTurn turns, FlowRoles roles, Clock clock) {
        this.members = members;
        this.turns = turns;
        this.roles = roles;
        this.clock = clock;
    }

    /** Whether somebody, by user key, is of a project's team, so that their own tasks are the team's. */
    public boolean holds(long projectId, String userKey) {
        return members.holds(projectId, userKey);
    }

    /** Whether somebody, by user key, does a project's intake: who works there, and who holds the role for it and may work elsewhere. */
    public boolean does(long projectId, String userKey) {
        return holds(projectId, userKey) || roles.has(projectId, FlowRole.INTAKE_LEAD, userKey);
    }

    /** Whose turn intake is now in a project, by user key. */
    public Optional<String> lead(long projectId) {
        return turns.onIntake(projectId, clock.instant());
    }

    /** Where somebody, by user key, stands in a project's intake now. */
    public IntakeTurn turn(long projectId, String userKey) {
        Optional<String> lead = lead(projectId);
        boolean leads = lead.filter(userKey::equals).isPresent() || roles.has(projectId, FlowRole.INTAKE_LEAD, userKey);
        return new IntakeTurn(holds(projectId, userKey), leads, lead.isPresent());
    }
}
