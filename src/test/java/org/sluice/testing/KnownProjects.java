package org.sluice.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.intake.domain.OtherProjects;
import org.sluice.intake.domain.ScopeLine;

/** Projects that somebody may browse, with what each says of who does what. */
public final class KnownProjects implements OtherProjects {

    private final Map<Long, String> names = new LinkedHashMap<>();
    private final Map<Long, List<ScopeLine>> lines = new LinkedHashMap<>();

    /** There is this project with these lines. */
    public KnownProjects with(long id, String name, ScopeLine... said) {
        names.put(id, name);
        lines.put(id, List.of(said));
        return this;
    }

    @Override
    public Optional<String> name(long projectId) {
        return Optional.ofNullable(names.get(projectId));
    }

    @Override
    public Optional<Long> called(String keyOrName) {
        return names.entrySet().stream()
                .filter(project -> project.getValue().equalsIgnoreCase(keyOrName))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public List<ScopeLine> lines(long projectId) {
        return lines.getOrDefault(projectId, List.of());
    }
}
