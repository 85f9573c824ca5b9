package org.sluice.work.jira;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.work.Activity;
import org.sluice.work.Facts;
import org.sluice.work.Outcome;
import org.sluice.work.Owners;
import org.sluice.work.Progress;
import org.sluice.work.Stream;
import org.sluice.work.Stretches;

/**
 * Turns facts into columns and back; what is empty is no column at all, since Oracle knows no empty text.
 *
 * <p>Who resolved a task is not kept: no measure of the ledger asks for it, so no person has to be forgotten here.
 */
final class FactsColumns {

    private static final Map<Stream, String> LETTERS = Map.of(Stream.URGENT, "U", Stream.PLANNED, "P");

    /** All that facts are made of, as a query names it. */
    static final String ALL = String.join(
            ", ",
            "ID",
            LedgerRow.ISSUE_ID,
            LedgerRow.PROJECT_ID,
            LedgerRow.TYPE_ID,
            LedgerRow.SUB_TASK,
            LedgerRow.ARCHIVED,
            LedgerRow.HOPS,
            LedgerRow.BOUNCES,
            LedgerRow.SECURITY_LEVEL,
            LedgerRow.STREAM,
            LedgerRow.TASK_TYPES,
            LedgerRow.ARRIVED_AT,
            LedgerRow.ACCEPTED_AT,
            LedgerRow.STARTED_AT,
            LedgerRow.PAUSED_AT,
            LedgerRow.RESTREAMED_AT,
            LedgerRow.RESOLUTION_ID,
            LedgerRow.DONE_AT,
            LedgerRow.IN_WORK,
            LedgerRow.PAUSES,
            LedgerRow.PRESSURE);

    /** The columns of a new row, which comes by a change of its project if that is served. */
    Map<String, Object> values(Facts facts, Optional<Long> change) {
        Map<String, Object> values = new HashMap<>();
        change.ifPresent(number -> values.put(LedgerRow.CHANGED_BY, number));
        values.put(LedgerRow.ISSUE_ID, facts.itemId());
        values.put(LedgerRow.PROJECT_ID, facts.projectId());
        values.put(LedgerRow.TYPE_ID, facts.typeId());
        values.put(LedgerRow.SUB_TASK, facts.subTask());
        values.put(LedgerRow.ARCHIVED, facts.archived());
        values.put(LedgerRow.HOPS, facts.owners().hops());
        values.put(LedgerRow.BOUNCES, facts.owners().bounces());
        facts.securityLevel().ifPresent(level -> values.put(LedgerRow.SECURITY_LEVEL, level));
        facts.stream().map(LETTERS::get).ifPresent(letter -> values.put(LedgerRow.STREAM, letter));
        if (!facts.taskTypes().isEmpty()) {
            values.put(LedgerRow.TASK_TYPES, joined(facts.taskTypes()));
        }
        putProgress(values, facts.progress());
        facts.outcome().ifPresent(outcome -> putOutcome(values, outcome));
        facts.activity().ifPresent(activity -> putActivity(values, activity));
        return values;
    }

    /** That there were no stretches is a text too: a row without one was read by a version that did not ask. */
    private static void putActivity(Map<String, Object> values, Activity activity) {
        values.put(LedgerRow.IN_WORK, ActivityText.of(activity.inWork()));
        if (!activity.paused().equals(Stretches.NONE)) {
            values.put(LedgerRow.PAUSES, ActivityText.of(activity.paused()));
        }
        if (!activity.pressure().isEmpty()) {
            values.put(LedgerRow.PRESSURE, joined(activity.pressure()));
        }
    }

    private static String joined(Set<String> ids) {
        return String.join(" ", ids.stream().sorted().toList());
    }

    private static void putProgress(Map<String, Object> values, Progress progress) {
        values.put(LedgerRow.ARRIVED_AT, progress.arrived().toEpochMilli());
        progress.accepted().ifPresent(at -> values.put(LedgerRow.ACCEPTED_AT, at.toEpochMilli()));
        progress.started().ifPresent(at -> values.put(LedgerRow.STARTED_AT, at.toEpochMilli()));
        progress.paused().ifPresent(at -> values.put(LedgerRow.PAUSED_AT, at.toEpochMilli()));
        progress.restreamed().ifPresent(at -> values.put(LedgerRow.RESTREAMED_AT, at.toEpochMilli()));
    }

    private static void putOutcome(Map<String, Object> values, Outcome outcome) {
        values.put(LedgerRow.RESOLUTION_ID, outcome.resolution());
        outcome.done().ifPresent(at -> values.put(LedgerRow.DONE_AT, at.toEpochMilli()));
    }

    /** The facts of a row, which share with others what is alike. */
    Facts facts(LedgerRow row, Alike alike) {
        Progress progress = new Progress(
                Instant.ofEpochMilli(row.getArrivedAt()),
                instant(row.getAcceptedAt()),
                instant(row.getStartedAt()),
                instant(row.getPausedAt()),
                instant(row.getRestreamedAt()));
        Optional<Outcome> outcome = Optional.ofNullable(row.getResolutionId())
                .map(resolution -> new Outcome(alike.one(resolution), instant(row.getDoneAt()), Optional.empty()));
        return new Facts(
                row.getIssueId(),
                row.getProjectId(),
                alike.one(Optional.ofNullable(row.getTypeId()).orElse("")),
                row.isSubTask(),
                row.isArchived(),
                alike.one(Optional.ofNullable(row.getSecurityLevel())),
                progress,
                outcome,
                alike.one(new Owners(row.getHops(), row.getBounces())),
                alike.one(stream(row)),
                alike.one(split(row.getTaskTypes())),
                alike.one(activity(row)));
    }

    private static Optional<Activity> activity(LedgerRow row) {
        return Optional.ofNullable(row.getInWork())
                .map(inWork -> new Activity(
                        ActivityText.read(inWork),
                        Optional.ofNullable(row.getPauses())
                                .map(ActivityText::read)
                                .orElse(Stretches.NONE),
                        split(row.getPressure())));
    }

    private static Set<String> split(@Nullable String ids) {
        return Optional.ofNullable(ids)
                .map(text -> Set.copyOf(List.of(text.split(" ", -1))))
                .orElse(Set.of());
    }

    /** Puts a row into a stream; writes only what differs. */
    void restream(LedgerRow row, Optional<Stream> stream, Optional<Long> change) {
        if (!stream(row).equals(stream)) {
            change.ifPresent(row::setChangedBy);
            row.setStream(stream.map(LETTERS::get).orElse(null));
            row.save();
        }
    }

    private static Optional<Stream> stream(LedgerRow row) {
        return LETTERS.entrySet().stream()
                .filter(letter -> letter.getValue().equals(row.getStream()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Instant> instant(@Nullable Long millis) {
        return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
    }
}
