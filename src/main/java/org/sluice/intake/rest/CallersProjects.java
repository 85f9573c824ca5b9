package org.sluice.intake.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sluice.intake.domain.OtherProjects;
import org.sluice.intake.domain.ScopeCatalogues;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;

/** The projects that the caller of one request may browse; Jira is asked once for them all. */
final class CallersProjects implements OtherProjects {

    private final ScopeCatalogues catalogues;
    private final List<ProjectRef> all;
    private final Map<Long, ProjectRef> byId = new HashMap<>();
    private final Map<String, Long> byName = new HashMap<>();

    CallersProjects(Host host, ScopeCatalogues catalogues) {
        this.catalogues = catalogues;
        this.all = host.browsableProjects();
        all.forEach(project -> byId.put(project.id(), project));
        all.forEach(project -> byName.put(folded(project.key()), project.id()));
        all.forEach(project -> byName.putIfAbsent(folded(project.name()), project.id()));
    }

    /** Those beside a project, by name. */
    List<ProjectRef> beside(ProjectRef own) {
        return all.stream().filter(project -> project.id() != own.id()).toList();
    }

    /** A project of an id, none where it is gone or hidden. */
    Optional<ProjectRef> get(long projectId) {
        return Optional.ofNullable(byId.get(projectId));
    }

    @Override
    public Optional<String> name(long projectId) {
        return get(projectId).map(ProjectRef::name);
    }

    @Override
    public Optional<Long> called(String keyOrName) {
        return Optional.ofNullable(byName.get(folded(keyOrName)));
    }

    @Override
    public List<ScopeLine> lines(long projectId) {
        return byId.containsKey(projectId) ? catalogues.of(projectId).lines() : List.of();
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
