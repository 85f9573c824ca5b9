package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.IntakeOutcomes;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.work.KeptElsewhere;

/** What the intake said, in Active Objects: a row each time, of which the last one counts. */
public final class AoIntakeOutcomes implements IntakeOutcomes, KeptElsewhere {

    /** Oracle takes no more values in one list. */
    private static final int AT_ONCE = 500;

    private static final int LONGEST_RECEIVER = 450;

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public AoIntakeOutcomes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void record(RecordedOutcome outcome) {
        Map<String, Object> row = new HashMap<>(Map.of(
                OutcomeRow.TASK_ID, outcome.taskId(),
                OutcomeRow.PROJECT_ID, outcome.projectId(),
                OutcomeRow.OUTCOME, outcome.outcome().code(),
                OutcomeRow.SAID_AT, outcome.at().toEpochMilli()));
        if (!outcome.receiver().isEmpty()) {
            row.put(OutcomeRow.RECEIVER, shortened(outcome.receiver()));
        }
        ao.create(OutcomeRow.class, row);
    }

    private static String shortened(String receiver) {
        return receiver.length() <= LONGEST_RECEIVER ? receiver : receiver.substring(0, LONGEST_RECEIVER);
    }

    @Override
    public Optional<RecordedOutcome> of(long taskId) {
        Query last = Query.select()
                .where(OutcomeRow.TASK_ID + " = ?", taskId)
                .order("ID DESC")
                .limit(1);
        return Arrays.stream(ao.find(OutcomeRow.class, last))
                .map(AoIntakeOutcomes::recorded)
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Map<Long, RecordedOutcome> of(Collection<Long> taskIds) {
        Map<Long, RecordedOutcome> last = new HashMap<>();
        List<Long> all = List.copyOf(taskIds);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            Query query = Query.select()
                    .where(
                            OutcomeRow.TASK_ID + " IN (" + String.join(",", Collections.nCopies(some.size(), "?"))
                                    + ")",
                            some.toArray())
                    .order("ID ASC");
            for (OutcomeRow row : ao.find(OutcomeRow.class, query)) {
                recorded(row)
                        .ifPresentOrElse(
                                outcome -> last.put(row.getTaskId(), outcome), () -> last.remove(row.getTaskId()));
            }
        }
        return last;
    }

    /** None for what was taken back, and for what a later version of Sluice may have said. */
    private static Optional<RecordedOutcome> recorded(OutcomeRow row) {
        return IntakeOutcome.of(row.getOutcome())
                .filter(outcome -> outcome != IntakeOutcome.TAKEN_BACK)
                .map(outcome -> new RecordedOutcome(
                        row.getTaskId(),
                        row.getProjectId(),
                        outcome,
                        Optional.ofNullable(row.getReceiver()).orElse(""),
                        Instant.ofEpochMilli(row.getSaidAt())));
    }

    @Override
    public Set<Long> projects() {
        Set<Long> projects = new HashSet<>();
        ao.stream(OutcomeRow.class, row -> projects.add(row.getProjectId()));
        return projects;
    }

    @Override
    public void forget(long projectId) {
        ao.deleteWithSQL(OutcomeRow.class, OutcomeRow.PROJECT_ID + " = ?", projectId);
    }
}
