package org.sluice.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.insight.domain.MeasuredProject;
import org.sluice.insight.domain.Streams;
import org.sluice.work.StreamField;

/** A field of the stream that is only a name, and the projects that have it. */
public final class FakeStreams implements Streams {

    private final InMemoryStreamFields fields = new InMemoryStreamFields();
    private final List<String> projects = new ArrayList<>();
    private boolean allowed = true;

    /** This Jira does not let anybody make fields. */
    public void notAllowed() {
        allowed = false;
    }

    /** The keys of the projects that have it. */
    public List<String> projects() {
        return List.copyOf(projects);
    }

    @Override
    public boolean give(MeasuredProject project, String language) {
        if (!allowed) {
            return false;
        }
        if (of(project.id()).isEmpty()) {
            fields.complete(new StreamField("customfield_7", language + " stream", 1, 2, Optional.empty()));
            fields.give(project.id(), true);
            projects.add(project.key());
        }
        return true;
    }

    @Override
    public Optional<StreamField> of(long projectId) {
        return fields.of(projectId);
    }

    @Override
    public void take(MeasuredProject project) {
        fields.take(project.id());
        projects.remove(project.key());
    }
}
