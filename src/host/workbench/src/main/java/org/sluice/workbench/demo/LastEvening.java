package org.sluice.workbench.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How the desks look when the story ends: something stands at every status, so that the export says to which category
 * each belongs.
 */
final class LastEvening {
    private final World world;

    LastEvening(World world) {
        this.world = world;
    }

    void tidy(LocalDate today) {
        LocalDate day = today.minusDays(1);
        while (!Country.DK.works(day)) {
            day = day.minusDays(1);
        }
        Instant evening = day.atTime(15, 20).atZone(OfficeHours.ZONE).toInstant();
        Arrays.stream(Status.values())
                .filter(status -> status != Status.OPEN
                        && status != Status.DONE
                        && with(status).isEmpty())
                .forEach(missing -> lay(missing, evening));
    }

    /** Takes what was touched last: what has waited for months does not go back to the gate on the last evening. */
    private void lay(Status missing, Instant evening) {
        world.pile().all().stream()
                .filter(task -> !task.isMisplaced() && task.issue().last().isBefore(evening))
                .filter(task -> with(task.issue().status()).size() > 1)
                .max(Comparator.comparing(task -> task.issue().last()))
                .ifPresent(task -> {
                    Cast.Colleague who = task.owner().orElse(world.cast().team().get(0));
                    task.issue().at(evening, who).assign(who).stream(task.isUrgent() ? "Urgent" : "Planned")
                            .move(missing);
                });
    }

    private List<Task> with(Status status) {
        return world.pile().all().stream()
                .filter(task -> task.issue().status() == status)
                .toList();
    }
}
