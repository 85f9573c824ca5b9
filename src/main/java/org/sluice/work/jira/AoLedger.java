package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.sluice.work.Facts;
import org.sluice.work.Ledger;
import org.sluice.work.LedgerCheck;
import org.sluice.work.LedgerState;
import org.sluice.work.ProjectSettings;
import org.sluice.work.ReadingProblem;
import org.sluice.work.Wanted;

/** The ledger in Active Objects, filled by a background job. */
public final class AoLedger implements Ledger {

    private final ActiveObjects ao;
    private final SettingsRows settings;
    private final FillRows fills;
    private final HeldFacts facts;
    private final CheckRows checks;
    private final ProjectRows kept;
    private final LedgerJob job;
    private final Clock clock;

    /** A ledger in the plugin's tables; the job does what takes long. */
    public AoLedger(
            ActiveObjects ao,
            SettingsRows settings,
            FillRows fills,
            HeldFacts facts,
            CheckRows checks,
            ProjectRows kept,
            LedgerJob job,
            Clock clock) {
        this.ao = ao;
        this.settings = settings;
        this.fills = fills;
        this.facts = facts;
        this.checks = checks;
        this.kept = kept;
        this.job = job;
        this.clock = clock;
    }

    @Override
    public ProjectSettings settings(long projectId) {
        return settings.of(projectId);
    }

    @Override
    public void apply(long projectId, ProjectSettings chosen, Runnable together) {
        ao.executeInTransaction(() -> {
            ProjectSettings before = settings.of(projectId);
            settings.save(projectId, chosen);
            if (chosen.on()) {
                reread(projectId, before, chosen);
            } else {
                kept.empty(projectId);
            }
            together.run();
            return projectId;
        });
        job.runSoon();
    }

    /** A filling that is not at its end is not cut short by a smaller one. */
    private void reread(long projectId, ProjectSettings before, ProjectSettings chosen) {
        switch (chosen.after(before)) {
            case NOTHING -> {}
            case STREAMS -> begin(projectId, historyIsBeingRead(projectId) ? FillPhase.FACTS : FillPhase.STREAMS);
            case HISTORY -> begin(projectId, FillPhase.FACTS);
        }
    }

    @Override
    public void readAgain(long projectId) {
        readAgain(projectId, () -> failed(projectId));
    }

    @Override
    public void readAnew(long projectId) {
        readAgain(projectId, () -> true);
    }

    private void readAgain(long projectId, BooleanSupplier anew) {
        ao.executeInTransaction(() -> {
            Optional<FillPhase> phase = fills.phase(projectId);
            switch (phase.orElse(FillPhase.FACTS)) {
                case FACTS, AGAIN ->
                    phase.filter(same -> anew.getAsBoolean()).ifPresent(same -> begin(projectId, same));
                case STREAMS -> begin(projectId, FillPhase.FACTS);
                case READY -> begin(projectId, FillPhase.AGAIN);
            }
            return projectId;
        });
        job.runSoon();
    }

    @Override
    public void checkAll() {
        fills.projects()
                .forEach(projectId -> ao.executeInTransaction(() -> {
                    if (fills.phase(projectId).filter(FillPhase.READY::equals).isPresent()) {
                        begin(projectId, FillPhase.AGAIN);
                    }
                    return projectId;
                }));
        job.runSoon();
    }

    @Override
    public Set<Long> kept() {
        return kept.projects();
    }

    @Override
    public void forget(long projectId) {
        kept.forget(projectId);
    }

    @Override
    public Optional<LedgerCheck> lastCheck(long projectId) {
        return checks.of(projectId);
    }

    /** One that failed waits for its next attempt; a new one does not. */
    private boolean failed(long projectId) {
        return state(projectId).problems().contains(ReadingProblem.FAILED);
    }

    private boolean historyIsBeingRead(long projectId) {
        FillPhase phase = fills.phase(projectId).orElse(FillPhase.FACTS);
        return phase == FillPhase.FACTS || phase == FillPhase.AGAIN;
    }

    private void begin(long projectId, FillPhase phase) {
        fills.begin(projectId, phase, clock.instant());
    }

    @Override
    public LedgerState state(long projectId) {
        return fills.state(projectId);
    }

    @Override
    public Map<Long, LedgerState> states() {
        return fills.states();
    }

    @Override
    public List<Facts> facts(long projectId, Wanted wanted) {
        return facts.of(projectId, wanted);
    }
}
