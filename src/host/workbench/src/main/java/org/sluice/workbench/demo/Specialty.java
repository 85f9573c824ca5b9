package org.sluice.workbench.demo;

import java.util.List;

/**
 * Something that a neighbouring team looks after, which is a component of its project.
 *
 * @param expert the name of the one who alone can do it; empty where anybody of the team can
 * @param where the kinds of place that ask for it
 */
record Specialty(String team, String component, String name, String expert, String where, List<Wording> tasks) {
    static List<Specialty> of(Project project) {
        return List.of(Resources.read("neighbours.json", Specialty[].class)).stream()
                .filter(specialty -> specialty.team().equals(project.shown()))
                .toList();
    }

    boolean suits(Person person) {
        return expert.isEmpty() || expert.equals(person.name());
    }
}
