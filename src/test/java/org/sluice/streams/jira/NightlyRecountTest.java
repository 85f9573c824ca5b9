package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.scheduler.config.RunMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.BackgroundJob;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.Flows;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Severity;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.work.Stream;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Said;

/** Tests {@link NightlyRecount} over a tracker. */
public class NightlyRecountTest {

    private static final long GONE = 4711;

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, WiredRules.TABLES, true);

    private Flows flow = () -> Optional.of(leadingTo(status("Done")));
    private WiredRules rules;
    private long project;

    @Before
    public void bringInTasks() {
        jira.bringIn(InventedExport.text(2));
        rules = new WiredRules(jira, clock);
        rules.makeStreamField();
        project = jira.tracker.projects().byKey("LAKE").orElseThrow().id();
    }

    @Test
    public void shouldBePlannedForEachNightOncePerCluster() {
        job().onStart();

        assertThat(rules.scheduler.due().values()).singleElement().satisfies(config -> {
            assertThat(config.getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
            assertThat(config.getSchedule().getCronScheduleInfo().getCronExpression())
                    .isEqualTo(NightlyRecount.WHEN);
        });
    }

    @Test
    public void shouldFreeThePlacesOfTasksThatAreGoneInEveryProject() {
        limit(project);
        limit(GONE);
        rules.places.settle(project, 1, Set.of("PLANNED"));
        rules.places.settle(GONE, 2, Set.of("PLANNED"));

        tonight();

        assertThat(rules.places.held(project, "PLANNED")).isZero();
        assertThat(rules.places.held(GONE, "PLANNED")).isZero();
    }

    @Test
    public void shouldForgetTheLimitsOfAProjectThatIsGone() {
        limit(project);
        limit(GONE);

        tonight();

        assertThat(rules.limits.projects()).containsExactly(project);
    }

    @Test
    public void shouldForgetWhatWasSaidAndOfferedOverAMonthAgo() {
        said("sluice.rule.old");
        rules.offered.offer(1, project, clock.instant());
        clock.set(clock.instant().plus(Duration.ofDays(31)));
        said("sluice.rule.new");
        rules.offered.offer(2, project, clock.instant());

        tonight();

        assertThat(rules.said()).extracting(said -> said.finding().key()).containsExactly("sluice.rule.new");
        assertThat(rules.offered.since(1)).isEmpty();
        assertThat(rules.offered.since(2)).isPresent();
    }

    /** A calm team has no start for weeks, and that is known. */
    @Test
    public void shouldNoteStartsWhereAWorkflowLeadsToWorkThoughNothingHappened() {
        jira.openWorkflows();
        rules.streamFields.give(project, true);
        starts().begin(GONE, clock.instant());

        tonight();

        assertThat(starts().since(project)).contains(clock.instant());
        assertThat(starts().since(GONE)).isEmpty();
    }

    /** Nobody would see a start in a team whose own workflow leads elsewhere, so none is not told as a quiet time. */
    @Test
    public void shouldNoteNoStartsWhereNoWorkflowLeadsToWork() {
        jira.openWorkflows();
        rules.streamFields.give(project, true);
        starts().begin(project, clock.instant());
        flow = () -> Optional.of(leadingTo("4711"));

        tonight();

        assertThat(starts().since(project)).isEmpty();
    }

    @Test
    public void shouldCountPlacesThoughSomethingElseFailsThatNight() {
        limit(GONE);
        rules.places.settle(GONE, 2, Set.of("PLANNED"));
        rules.streamFields.give(project, true);
        flow = () -> {
            throw new IllegalStateException("the database is gone");
        };

        tonight();

        assertThat(rules.places.held(GONE, "PLANNED")).isZero();
    }

    private void said(String key) {
        Finding finding = new Finding(key, List.of());
        rules.log.note(new Said(
                Said.Kind.REMARK, project, Optional.empty(), "rule", finding, clock.instant(), Optional.empty()));
        rules.log.write();
    }

    private void limit(long projectId) {
        rules.limitRows.write(
                projectId, new Limits(List.of(new Limit(Stream.PLANNED, Optional.empty(), 3, Severity.STOP))));
    }

    private void tonight() {
        job().onStart();
        rules.scheduler.runAll();
    }

    private NightlyRecount job() {
        return new NightlyRecount(
                List.of(rules.log, rules.offered, startProjects(), rules.limits),
                new BackgroundJob(rules.scheduler, clock),
                clock);
    }

    private StartProjects startProjects() {
        return new StartProjects(
                new TeamFlows(flow, rules.streamFields, clock), jira.parts(), jira.get(ProjectManager.class), starts());
    }

    private static Flow leadingTo(String work) {
        return new Flow("Two streams", Map.of(FlowStatus.IN_PROGRESS, work), Map.of(), Map.of(), Map.of());
    }

    private String status(String name) {
        return jira.tracker.constants().statuses().stream()
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private AoUrgentStarts starts() {
        return new AoUrgentStarts(jira.tables.activeObjects());
    }
}
