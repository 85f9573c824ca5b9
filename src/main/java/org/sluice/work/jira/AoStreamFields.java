package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
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

    @Override
    public void intend() {
        if (row().isEmpty()) {
            ao.create(StreamRow.class, Map.of(StreamRow.ONLY_ONE, ONE));
        }
    }

    @Override
    public void complete(StreamField field) {
        intend();
        row().ifPresent(row -> {
            row.setFieldId(field.id());
            row.setTitle(field.name());
            row.setUrgentOption(field.urgent());
            row.setPlannedOption(field.planned());
            row.setMadeAt(field.made().map(Instant::toEpochMilli).orElse(null));
            row.save();
        });
    }

    @Override
    public Optional<StreamField> of(long projectId) {
        return projectRow(projectId).flatMap(row -> site());
    }

    @Override
    public boolean added(long projectId) {
        return projectRow(projectId).filter(StreamProjectRow::isAdded).isPresent();
    }

    @Override
    public void give(long projectId, boolean added) {
        if (projectRow(projectId).isEmpty()) {
            ao.create(
                    StreamProjectRow.class,
                    Map.of(StreamProjectRow.PROJECT_ID, projectId, StreamProjectRow.ADDED, added));
        }
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
