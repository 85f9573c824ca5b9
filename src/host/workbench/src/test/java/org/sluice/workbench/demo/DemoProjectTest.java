package org.sluice.workbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.sluice.workbench.importing.ImportReport;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.projects.Project;

/** The invented project comes in by the import door without a doubt, and is the same all day. */
public class DemoProjectTest {
    @ClassRule
    public static final ImportedTracker HOME = new ImportedTracker();

    private static ImportReport report;

    @BeforeClass
    public static void importTheProject() {
        report = HOME.add(DemoProject.export(ImportedTracker.CLOCK));
    }

    @Test
    public void shouldEnterWithoutADoubt() {
        assertThat(report.issues()).isBetween(3500L, 5500L);
        assertThat(report.histories()).isGreaterThan(8000);
        assertThat(report.problems()).isEmpty();
        assertThat(report.notes()).isEmpty();
        assertThat(HOME.problems()).isEmpty();
    }

    @Test
    public void shouldBringTheTeamsProjectAndTwoNeighbours() {
        assertThat(HOME.tracker().projects().all())
                .extracting(Project::key)
                .containsExactlyInAnyOrder(DemoProject.KEY, "MED", "NET");
    }

    @Test
    public void shouldEndAtLastMidnight() {
        List<Issue> issues = issues();

        // midnight in Copenhagen is ten in the evening in UTC, in summer
        assertThat(issues).allMatch(issue -> issue.updated().isBefore(Instant.parse("2026-06-14T22:00:00Z")));
        assertThat(issues).anyMatch(issue -> issue.updated()
                .isAfter(ImportedTracker.CLOCK.instant().minus(Duration.ofDays(4))));
    }

    @Test
    public void shouldHaveCommentsLinksAndSubTasks() {
        assertThat(issues()).anyMatch(issue -> issue.parentId().isPresent());
        assertThat(rows("issue_link")).isGreaterThan(30);
        assertThat(rows("issue_comment")).isGreaterThan(2000);
    }

    @Test
    public void shouldBeTheSameBytesAllDay() throws IOException {
        Clock evening = Clock.fixed(Instant.parse("2026-06-15T21:30:00Z"), ZoneOffset.UTC);

        assertThat(DemoProject.export(evening).hash())
                .isEqualTo(DemoProject.export(ImportedTracker.CLOCK).hash());
    }

    private static long rows(String table) {
        return HOME.tracker().database().jdbi().withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM <table>")
                .define("table", table)
                .mapTo(Long.class)
                .one());
    }

    private static List<Issue> issues() {
        long project =
                HOME.tracker().projects().byKey(DemoProject.KEY).orElseThrow().id();
        return HOME.tracker().issues().byIds(HOME.tracker().issues().idsOfProject(project));
    }
}
