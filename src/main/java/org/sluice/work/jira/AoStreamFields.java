package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;

/** The field of the stream and its projects, in Active Objects. */
public final class AoStreamFields implements StreamFields {

    private static final int ONE = 1;

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public AoStreamFields(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<StreamField> site() {
        return row().flatMap(AoStreamFields::field);
    }

    /** A row from before the moment was noted may be of any time. */
    @Override
    public Optional<Instant> intended() {
        return row().filter(row -> field(row).isEmpty())
                .map(row -> Optional.ofNullable(row.getMadeAt()).orElse(0L))
                .map(Instant::ofEpochMilli);
    }

    @Override
    public void intend(Instant now) {
        if (intended().isEmpty()) {
            StreamRow row = row().orElseGet(this::newRow);
            row.setFieldId(null);
            row.setMadeAt(now.toEpochMilli());
            row.save();
        }
    }

    private StreamRow newRow() {
        return ao.create(StreamRow.class, Map.of(StreamRow.ONLY_ONE, ONE));
    }

    @Override
    public void complete(StreamField field) {
        StreamRow row = row().orElseGet(this::newRow);
        row.setFieldId(field.id());
        row.setTitle(field.name());
        row.setUrgentOption(field.urgent());
        row.setPlannedOption(field.planned());
        row.setMadeAt(field.made().map(Instant::toEpochMilli).orElse(null));
        row.save();
    }

    @Override
    public void forget() {
        ao.deleteWithSQL(StreamRow.class, StreamRow.ONLY_ONE + " = ?", ONE);
    }

    @Override
    public Optional<StreamField> of(long projectId) {
        return projectRow(projectId)
                .filter(row -> !Boolean.TRUE.equals(row.getKept()))
                .flatMap(row -> site());
    }

    @Override
    public boolean added(long projectId) {
        return projectRow(projectId).filter(StreamProjectRow::isAdded).isPresent();
    }

    @Override
    public Set<Long> projects() {
        return Arrays.stream(ao.find(StreamProjectRow.class))
                .map(StreamProjectRow::getProjectId)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Long> using() {
        return site().isEmpty()
                ? Set.of()
                : Arrays.stream(ao.find(StreamProjectRow.class))
                        .filter(row -> !Boolean.TRUE.equals(row.getKept()))
                        .map(StreamProjectRow::getProjectId)
                        .collect(Collectors.toSet());
    }

    @Override
    public void give(long projectId, boolean added) {
        change(projectId, row -> {
            row.setKept(false);
            row.setAdded(added || row.isAdded());
        });
        if (projectRow(projectId).isEmpty()) {
            ao.create(
                    StreamProjectRow.class,
                    Map.of(StreamProjectRow.PROJECT_ID, projectId, StreamProjectRow.ADDED, added));
        }
    }

    @Override
    public void leave(long projectId) {
        change(projectId, row -> {
            row.setKept(true);
            row.setScreens(null);
        });
    }

    @Override
    public Set<Long> screens(long projectId) {
        return projectRow(projectId).map(StreamProjectRow::getScreens).filter(Objects::nonNull).stream()
                .flatMap(screens -> Arrays.stream(screens.split(",")))
                .filter(screen -> !screen.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    public void show(long projectId, Set<Long> screens) {
        String ids = screens.stream().sorted().map(Object::toString).collect(Collectors.joining(","));
        change(projectId, row -> row.setScreens(ids));
    }

    private void change(long projectId, Consumer<StreamProjectRow> how) {
        projectRow(projectId).ifPresent(row -> {
            how.accept(row);
            row.save();
        });
    }

    @Override
    public void take(long projectId) {
        ao.deleteWithSQL(StreamProjectRow.class, StreamProjectRow.PROJECT_ID + " = ?", projectId);
    }

    private Optional<StreamRow> row() {
        return Arrays.stream(ao.find(StreamRow.class)).findFirst();
    }

    private Optional<StreamProjectRow> projectRow(long projectId) {
        return Arrays.stream(ao.find(StreamProjectRow.class, StreamProjectRow.PROJECT_ID + " = ?", projectId))
                .findFirst();
    }

    private static Optional<StreamField> field(StreamRow row) {
        String id = row.getFieldId();
        Long urgent = row.getUrgentOption();
        Long planned = row.getPlannedOption();
        if (id == null || urgent == null || planned == null) {
            return Optional.empty();
        }
        return Optional.of(new StreamField(
                id,
                Optional.ofNullable(row.getTitle()).orElse(id),
                urgent,
                planned,
                Optional.ofNullable(row.getMadeAt()).map(Instant::ofEpochMilli)));
    }
}
