package org.sluice.work.jira;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.work.LedgerState;
import org.sluice.work.ReadingProblem;
import org.sluice.work.Repairs;

/** Turns how far a filling is into columns and back. */
final class FillColumns {

    FillPhase phase(FillRow row) {
        return FillPhase.valueOf(row.getPhase());
    }

    /** How far the project of a row is. */
    LedgerState state(FillRow row) {
        FillPhase phase = phase(row);
        return new LedgerState(
                phase.served() ? LedgerState.Phase.READY : LedgerState.Phase.FILLING,
                row.getDoneCount(),
                row.getOfCount(),
                phase != FillPhase.READY,
                Optional.ofNullable(row.getAsOf()).map(Instant::ofEpochMilli),
                problems(row));
    }

    /** The filling of a row. */
    FillRows.Fill fill(FillRow row) {
        return new FillRows.Fill(
                row.getID(),
                row.getProjectId(),
                phase(row),
                Instant.ofEpochMilli(Optional.ofNullable(row.getBegunAt()).orElse(0L)),
                row.getLastIssue(),
                row.getDoneCount(),
                row.getOfCount(),
                new Repairs(row.getMissingCount(), row.getGoneCount(), row.getChangedCount()));
    }

    /** The columns of a filling that takes the place of another one. */
    Map<String, Object> begun(FillPhase phase, Instant now, Optional<FillRow> before) {
        Map<String, Object> values = new HashMap<>();
        values.put(FillRow.PHASE, phase.name());
        values.put(FillRow.LAST_ISSUE, 0L);
        values.put(FillRow.OF_COUNT, before.map(FillRow::getOfCount).orElse(0));
        values.put(FillRow.BEGUN_AT, now.toEpochMilli());
        before.map(FillRow::getChanges).ifPresent(changes -> values.put(FillRow.CHANGES, changes));
        if (phase != FillPhase.FACTS) {
            before.map(FillRow::getAsOf).ifPresent(at -> values.put(FillRow.AS_OF, at));
        }
        if (phase.served()) {
            before.map(FillRow::getProblems).ifPresent(problems -> values.put(FillRow.PROBLEMS, problems));
        }
        return values;
    }

    /** A reading of every history that comes to its end makes the facts as old as its beginning; one of streams does not. */
    void advance(FillRow row, FillRows.Fill fill, Set<ReadingProblem> problems) {
        if (fill.phase() == FillPhase.READY && phase(row) != FillPhase.STREAMS) {
            follow(row, Optional.ofNullable(row.getBegunAt()).orElse(0L));
        }
        row.setPhase(fill.phase().name());
        row.setLastIssue(fill.lastIssue());
        row.setDoneCount(fill.done());
        row.setOfCount(fill.of());
        row.setProblems(codes(problems));
        row.save();
    }

    void count(FillRow row, FillRows.Fill fill) {
        row.setMissingCount(fill.repairs().missing());
        row.setGoneCount(fill.repairs().gone());
        row.setChangedCount(fill.repairs().changed());
        row.save();
    }

    /** The facts are no older than that; never moves back. */
    void follow(FillRow row, long instant) {
        row.setAsOf(Math.max(instant, Optional.ofNullable(row.getAsOf()).orElse(0L)));
    }

    void fail(FillRow row) {
        Set<ReadingProblem> problems = EnumSet.of(ReadingProblem.FAILED);
        problems.addAll(problems(row));
        row.setProblems(codes(problems));
        row.save();
    }

    private static Set<ReadingProblem> problems(FillRow row) {
        return Optional.ofNullable(row.getProblems()).stream()
                .flatMap(codes -> Arrays.stream(codes.split(" ")))
                .map(ReadingProblem::valueOf)
                .collect(Collectors.toSet());
    }

    private static @Nullable String codes(Set<ReadingProblem> problems) {
        return problems.isEmpty()
                ? null
                : problems.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }
}
