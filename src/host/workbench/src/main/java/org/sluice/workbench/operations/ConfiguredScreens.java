package org.sluice.workbench.operations;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.screens.FieldConfiguration;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.tracker.screens.ScreenOperation;

/** Screens as administrators set them up: by the project's schemes, its field configurations and the fields' contexts. */
public record ConfiguredScreens(Tracker tracker) implements Screens {
    @Override
    public Screen of(long projectId, String typeId, ScreenOperation operation) {
        return shown(tracker.layouts().screen(projectId, typeId, operation), projectId, typeId);
    }

    @Override
    public Optional<Screen> numbered(String screenId, long projectId, String typeId) {
        return Ids.read(screenId.strip())
                .flatMap(tracker.layouts().screens()::byId)
                .map(screen -> shown(screen, projectId, typeId));
    }

    @Override
    public Set<String> required(long projectId, String typeId) {
        return tracker.layouts().configuration(projectId, typeId).required().stream()
                .filter(field -> isThere(field, projectId, typeId))
                .collect(Collectors.toSet());
    }

    private Screen shown(Screen screen, long projectId, String typeId) {
        FieldConfiguration configuration = tracker.layouts().configuration(projectId, typeId);
        return screen.only(field -> !configuration.of(field).hidden() && isThere(field, projectId, typeId));
    }

    /** Jira's own fields are everywhere. */
    private boolean isThere(String fieldId, long projectId, String typeId) {
        return tracker.fields()
                .byFieldId(fieldId)
                .map(field ->
                        tracker.contexts().relevant(field, projectId, typeId).isPresent())
                .orElse(true);
    }
}
