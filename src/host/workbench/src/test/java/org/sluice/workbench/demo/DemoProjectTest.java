package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.importing.ImportReport;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Issue;

/** The invented project comes in without a doubt and tells the same story each time. */
public class DemoProjectTest {
    private final Instant now = ImportedTracker.CLOCK.instant();

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private ImportReport report;

    @Before
    public void importTheProject() {
        report = home.add(DemoProject.export(ImportedTracker.CLOCK));
    }

    @Test
    public void shouldEnterByTheImportDoorWithoutADoubt() {
        assertThat(report.issues()).isBetween(110L, 140L);
        assertThat(report.problems()).isEmpty();
        assertThat(report.notes()).isEmpty();
    }

    @Test
    public void shouldEndNow() {
        assertThat(issues()).allMatch(issue -> issue.updated().isBefore(now));
        assertThat(issues()).anyMatch(issue -> issue.updated().isAfter(now.minus(Duration.ofDays(3))));
        assertThat(issues().get(0).created()).isAfter(now.minus(Duration.ofDays(183)));
    }

    @Test
    public void shouldGetFasterHalfWay() {
        Instant turn = now.minus(Duration.ofDays(91));

        long before = medianHours(issues().stream()
                .filter(issue -> issue.created().isBefore(turn))
                .toList());
        long after = medianHours(issues().stream()
                .filter(issue -> !issue.created().isBefore(turn))
                .toList());

        assertThat(after).isLessThan(before / 2);
    }

    @Test
    public void shouldHaveUrgentTasksAndOpenOnes() {
        String highest =
                home.tracker().constants().priorities().iterator().next().id();

        assertThat(issues())
                .filteredOn(issue -> issue.priorityId().equals(Optional.of(highest)))
                .hasSizeGreaterThan(8);
        assertThat(issues()).filteredOn(issue -> issue.resolutionId().isEmpty()).hasSizeBetween(4, 25);
        assertThat(home.tracker().constants().resolutions()).hasSizeGreaterThan(2);
    }

    @Test
    public void shouldTellTheSameStoryForTheSameMoment() {
        assertThat(home.add(DemoProject.export(ImportedTracker.CLOCK)).held()).isTrue();
    }

    private List<Issue> issues() {
        long project =
                home.tracker().projects().byKey(DemoProject.KEY).orElseThrow().id();
        return home.tracker().issues().byIds(home.tracker().issues().idsOfProject(project));
    }

    private static long medianHours(List<Issue> issues) {
        List<Long> hours = issues.stream()
                .filter(issue -> issue.resolved().isPresent())
                .map(issue -> Duration.between(issue.created(), issue.resolved().orElseThrow())
                        .toHours())
                .sorted()
                .toList();
        return hours.get(hours.size() / 2);
    }
}
