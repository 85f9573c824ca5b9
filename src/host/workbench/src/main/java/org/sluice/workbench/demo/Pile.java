package org.sluice.workbench.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is open with the team, in the order in which it came to it. */
final class Pile {
    private final List<Task> open = new ArrayList<>();

    void add(Task task) {
        open.add(task);
    }

    /** Lets go of what is over or has gone elsewhere. */
    void remove(Task task) {
        open.remove(task);
    }

    boolean holds(Task task) {
        return open.contains(task);
    }

    List<Task> all() {
        return List.copyOf(open);
    }

    /** What somebody could take up, oldest first. */
    List<Task> free(Predicate<Task> which) {
        return open.stream().filter(Task::isFree).filter(which).toList();
    }
}
