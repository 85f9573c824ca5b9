package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import net.java.ao.Query;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowDeed;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowMemory;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowResolution;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.Flows;
import org.sluice.streams.domain.Remembered;

/** The parts of the two-stream workflow, in Active Objects; read by one statement. */
public final class AoFlows implements Flows, FlowMemory {

    private static final int DEEDS_SHOWN = 200;

    private final ActiveObjects ao;
    private final AtomicLong changes = new AtomicLong();

    /** Rows in the plugin's tables. */
    public AoFlows(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * There is one as soon as its workflow has been made, and until that is taken away; and where an administrator brings the workflow in
     * otherwise, as soon as all is there that it names.
     */
    @Override
    public Optional<Flow> site() {
        Map<FlowPart, String> ids = ids();
        boolean there = ids.containsKey(FlowPart.WORKFLOW) || ids.keySet().containsAll(FlowPart.inWorkflow());
        return Optional.of(ids.getOrDefault(FlowPart.WORKFLOW, ""))
                .filter(workflow -> there)
                .map(workflow -> new Flow(
                        workflow,
                        those(FlowStatus.values(), FlowPart::of, ids, id -> id),
                        those(FlowField.values(), FlowPart::of, ids, id -> id),
                        those(FlowResolution.values(), FlowPart::of, ids, id -> id),
                        those(FlowRole.values(), FlowPart::of, ids, Long::valueOf)));
    }

    @Override
    public long changes() {
        return changes.get();
    }

    @Override
    public Map<FlowField, String> fields() {
        return those(FlowField.values(), FlowPart::of, ids(), id -> id);
    }

    private Map<FlowPart, String> ids() {
        Map<FlowPart, String> ids = new HashMap<>();
        parts().forEach(one -> one.id().ifPresent(id -> ids.put(one.part(), id)));
        return ids;
    }

    private static <P, I> Map<P, I> those(
            P[] all, Function<P, FlowPart> part, Map<FlowPart, String> ids, Function<String, I> read) {
        Map<P, I> found = new HashMap<>();
        for (P one : all) {
            Optional.ofNullable(ids.get(part.apply(one))).map(read).ifPresent(id -> found.put(one, id));
        }
        return found;
    }

    /** A row of a part that this version does not know is left alone. */
    @Override
    public List<Remembered> parts() {
        return Arrays.stream(ao.find(FlowRow.class))
                .flatMap(row -> FlowPart.read(row.getPart()).stream().map(part -> remembered(part, row)))
                .toList();
    }

    private static Remembered remembered(FlowPart part, FlowRow row) {
        return new Remembered(
                part,
                Optional.ofNullable(row.getTitle()).orElse(""),
                Optional.ofNullable(row.getThingId()),
                Boolean.TRUE.equals(row.getMade()));
    }

    @Override
    public Optional<String> language() {
        return Arrays.stream(ao.find(FlowRow.class, Query.select().order("ID")))
                .flatMap(row -> Optional.ofNullable(row.getNamedIn()).stream())
                .findFirst();
    }

    @Override
    public void intend(FlowPart part, String name, String language, String by, Instant at) {
        FlowRow row = put(part, name, Optional.empty(), true, by, at);
        row.setNamedIn(language);
        row.save();
    }

    @Override
    public void complete(FlowPart part, String id, FlowDeed deed) {
        ao.executeInTransaction(() -> {
            put(part, deed.name(), Optional.of(id), deed.what() == FlowDeed.What.MADE, deed.by(), deed.at());
            write(deed);
            return part;
        });
        changes.incrementAndGet();
    }

    private FlowRow put(FlowPart part, String name, Optional<String> id, boolean made, String by, Instant at) {
        FlowRow row = Arrays.stream(ao.find(FlowRow.class, FlowRow.PART + " = ?", part.code()))
                .findFirst()
                .orElseGet(() -> ao.create(FlowRow.class, Map.of(FlowRow.PART, part.code())));
        row.setTitle(name);
        row.setThingId(id.orElse(null));
        row.setMade(made);
        row.setByKey(by);
        row.setSetAt(at.toEpochMilli());
        row.save();
        return row;
    }

    @Override
    public void forget(FlowPart part, FlowDeed deed) {
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(FlowRow.class, FlowRow.PART + " = ?", part.code());
            write(deed);
            return part;
        });
        changes.incrementAndGet();
    }

    @Override
    public void write(FlowDeed deed) {
        ao.create(
                FlowDeedRow.class,
                Map.of(
                        FlowDeedRow.DEED, deed.what().name(),
                        FlowDeedRow.SUBJECT, deed.subject(),
                        FlowDeedRow.TITLE, deed.name(),
                        FlowDeedRow.BY_KEY, deed.by(),
                        FlowDeedRow.DONE_AT, deed.at().toEpochMilli()));
    }

    /** Forgets who did what before a moment. */
    void forgetDeedsBefore(Instant moment) {
        ao.deleteWithSQL(FlowDeedRow.class, FlowDeedRow.DONE_AT + " < ?", moment.toEpochMilli());
    }

    @Override
    public List<FlowDeed> deeds() {
        return Arrays.stream(ao.find(
                        FlowDeedRow.class, Query.select().order("ID DESC").limit(DEEDS_SHOWN)))
                .map(row -> new FlowDeed(
                        FlowDeed.What.valueOf(row.getDeed()),
                        row.getSubject(),
                        row.getTitle(),
                        row.getByKey(),
                        Instant.ofEpochMilli(row.getDoneAt())))
                .toList();
    }
}
