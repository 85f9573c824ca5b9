package org.sluice.workbench.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.tracker.projects.Component;
import org.sluice.workbench.tracker.projects.Components;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.Projects;
import org.sluice.workbench.tracker.rights.PermissionScheme;

/** Finds projects by key and components by name within them, and makes those that are not here yet. */
final class ProjectsWriter {
    private final Handle handle;
    private final References references;
    private final Map<String, Long> projectIds = new HashMap<>();

    ProjectsWriter(Handle handle, References references) {
        this.handle = handle;
        this.references = references;
    }

    void write(Survey survey) {
        writeProjects(survey);
        writeComponents(survey);
    }

    /** The id here of the project with that key. */
    long projectId(String key) {
        return Optional.ofNullable(projectIds.get(key))
                .orElseThrow(() -> new IllegalStateException("Not surveyed: project " + key));
    }

    private void writeProjects(Survey survey) {
        handle.select("SELECT id, project_key FROM project")
                .map((row, ctx) -> Map.entry(row.getString("project_key"), row.getLong("id")))
                .forEach(entry -> projectIds.put(entry.getKey(), entry.getValue()));
        KeptIds ids = new KeptIds(handle, "project", "project");
        ids.prepare(
                survey.of(Kind.PROJECT).stream().map(seen -> seen.ref().id()).toList());
        for (Seen seen : survey.of(Kind.PROJECT)) {
            String key = seen.detail().path("key").asText("");
            if (!key.isEmpty()) {
                long id = projectIds.computeIfAbsent(
                        key, missing -> insert(ids.keep(seen.ref().id()), key, seen));
                references.put(seen.ref(), Long.toString(id));
            }
        }
    }

    private long insert(long id, String key, Seen seen) {
        String name = seen.detail().path("name").asText(key);
        String description = seen.detail().path("description").asText("");
        Projects.insert(
                handle,
                new Project(
                        id,
                        key,
                        name,
                        description,
                        Optional.empty(),
                        PermissionScheme.STANDARD,
                        Optional.empty(),
                        false));
        return id;
    }

    private void writeComponents(Survey survey) {
        Map<List<String>, String> known = new HashMap<>();
        handle.select("SELECT id, project_id, name FROM component")
                .map((row, ctx) ->
                        Map.entry(place(row.getLong("project_id"), row.getString("name")), row.getString("id")))
                .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        KeptIds ids = new KeptIds(handle, "component", "component");
        ids.prepare(
                survey.of(Kind.COMPONENT).stream().map(seen -> seen.ref().id()).toList());
        for (Seen seen : survey.of(Kind.COMPONENT)) {
            long project = projectId(seen.ref().scope());
            String id = known.computeIfAbsent(place(project, seen.name()), missing -> {
                long made = ids.keep(seen.ref().id());
                String description = seen.detail().path("description").asText("");
                Components.insert(
                        handle, new Component(made, project, seen.name(), description, Optional.empty(), false));
                return Long.toString(made);
            });
            references.put(seen.ref(), id);
        }
    }

    private static List<String> place(long project, String name) {
        return List.of(Long.toString(project), name.toLowerCase(Locale.ROOT));
    }
}
