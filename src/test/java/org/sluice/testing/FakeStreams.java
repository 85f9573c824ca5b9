package org.sluice.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.insight.domain.Made;
import org.sluice.insight.domain.MeasuredProject;
import org.sluice.insight.domain.Streams;
import org.sluice.insight.domain.Switched.ByHand;
import org.sluice.platform.Refusal;
import org.sluice.work.StreamField;

/** A field of the stream that is only a name, and the projects that have it. */
public final class FakeStreams implements Streams {

    private final InMemoryStreamFields fields = new InMemoryStreamFields();
    private final List<String> projects = new ArrayList<>();
    private boolean allowed = true;
    private boolean busy;
    private boolean deleted;

    /** This Jira lets anybody make fields or nobody. */
    public void allowed(boolean now) {
        allowed = now;
    }

    /** Somebody else is at the field. */
    public void busy(boolean now) {
        busy = now;
    }

    /** Somebody deletes the field in Jira. */
    public void delete() {
        deleted = true;
    }

    /** The keys of the projects that have it. */
    public List<String> keys() {
        return List.copyOf(projects);
    }

    @Override
    public Optional<ByHand> give(MeasuredProject project, String language) {
        if (!allowed) {
            return Optional.of(ByHand.STREAM);
        }
        turn(project);
        if (!has(project.id())) {
            fields.complete(new StreamField("customfield_7", language + " stream", 1, 2, Optional.empty()));
            fields.give(project.id(), true);
            projects.add(project.key());
        }
        deleted = false;
        return Optional.empty();
    }

    @Override
    public Optional<ByHand> lacks(MeasuredProject project) {
        return deleted || !has(project.id()) ? Optional.of(ByHand.STREAM) : Optional.empty();
    }

    private void turn(MeasuredProject project) {
        if (busy) {
            throw Refusal.conflict("sluice.error.somebody-at-it", project.key());
        }
    }

    @Override
    public boolean has(long projectId) {
        return fields.of(projectId).isPresent();
    }

    @Override
    public Set<Long> projects() {
        return fields.projects();
    }

    @Override
    public Optional<Made> made(long projectId, String by) {
        return fields.of(projectId).map(field -> new Made(Made.STREAM, field.name(), by, Optional.of(field.id())));
    }

    @Override
    public void take(MeasuredProject project) {
        turn(project);
        fields.take(project.id());
        projects.remove(project.key());
    }
}
