package org.sluice.workbench.demo;

import java.util.Optional;

/** The team's project and the two neighbours to which misplaced tasks are moved. */
enum Project {
    SUP("10000", "Clinical IT support", 0),
    MED("10001", "Medical technology", 2140),
    NET("10002", "Network and servers", 871);

    private final String id;
    private final String shown;
    private final int numbered;

    Project(String id, String shown, int numbered) {
        this.id = id;
        this.shown = shown;
        this.numbered = numbered;
    }

    /** The project of that team, if it has one. */
    static Optional<Project> of(String team) {
        for (Project project : values()) {
            if (project.shown.equals(team)) {
                return Optional.of(project);
            }
        }
        return Optional.empty();
    }

    String id() {
        return id;
    }

    String shown() {
        return shown;
    }

    /** The last number that was given before the story begins. */
    int numbered() {
        return numbered;
    }
}
