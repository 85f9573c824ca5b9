package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.BackgroundJob;
import org.sluice.streams.domain.FlowDeed;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.PausedWork;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.Stub;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link NightlyForgetting}, and what {@link PausedRows} and {@link PauseWork} give up, on a real database. */
public class NightlyForgettingTest {

    @Rule
    public final WorkSite site = new WorkSite();

    @Rule
    public final AoRule tables = new AoRule(FlowRow.class, FlowDeedRow.class);

    private AoFlows deeds;

    @Before
    public void begin() {
        deeds = new AoFlows(tables.ao());
    }

    @Test
    public void shouldForgetWhatWasLeftAtATaskThatIsGoneOrDone() {
        left("SUP-8", "anton");
        left("SUP-6", "anton");
        left(4711, "anton");
        site.jira
                .database
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE issue SET resolution_id = '1' WHERE id = ?",
                        site.issue("SUP-6").id()));

        tonight();

        assertThat(site.paused.of(id("SUP-8"))).isPresent();
        assertThat(site.paused.of(id("SUP-6"))).isEmpty();
        assertThat(site.paused.of(4711)).isEmpty();
    }

    @Test
    public void shouldForgetWhoIsNoLongerKnownUnlessTheTaskHasSomebodyElse() {
        left("SUP-8", "gone");
        left("SUP-5", "gone");
        left("SUP-6", "gone");
        site.paused.takeUp(id("SUP-6"), site.clock.instant());

        tonight();

        assertThat(site.paused.of(id("SUP-8"))).map(PausedWork::person).contains("anton");
        assertThat(site.paused.of(id("SUP-5"))).isEmpty();
        assertThat(site.paused.of(id("SUP-6"))).isEmpty();
    }

    @Test
    public void shouldLeaveTheLastDayToItsEvents() {
        left("SUP-5", "gone");
        site.clock.set(site.clock.instant().minus(Duration.ofHours(1)));

        tonight();

        assertThat(site.paused.of(id("SUP-5"))).isPresent();
    }

    /** Page by page, and one question for the tasks of each. */
    @Test
    public void shouldLookAtAllHoweverManyWereLeft() {
        for (long task = 4711; task <= 4711 + NightlyForgetting.PAGE; task++) {
            left(task, "anton");
        }
        left("SUP-8", "anton");
        long before = site.jira.database.statements().executed();

        tonight();

        assertThat(site.ao().count(PausedRow.class)).isEqualTo(1);
        // one for each that goes, and a handful for each page
        assertThat(site.jira.database.statements().executed() - before).isLessThan(NightlyForgetting.PAGE + 50L);
    }

    @Test
    public void shouldForgetAProjectThatIsGone() {
        left("SUP-8", "anton");
        left("OPS-11", "rita");

        site.paused.forget(site.project("SUP"));

        assertThat(site.paused.projects()).containsExactly(site.project("OPS"));
        assertThat(site.paused.of(id("SUP-8"))).isEmpty();
    }

    @Test
    public void shouldForgetAfterTwoYearsWhoSetUpWhat() {
        deeds.write(deed("old", site.clock.instant().minus(NightlyForgetting.DEEDS_KEPT)));
        deeds.write(deed("new", site.clock.instant().plus(NightlyForgetting.FRESH)));

        tonight();

        assertThat(deeds.deeds()).extracting(FlowDeed::name).containsExactly("new");
    }

    @Test
    public void shouldGiveUpADayLaterWhatCannotBeFollowed() {
        Instant now = site.clock.instant();
        site.moved.add(new Moved(0, id("SUP-8"), Optional.empty(), site.status("Left"), now, Optional.empty()), now);
        PauseWork failing = new PauseWork(site.moved, failing(), site.pauses, site.clock);

        failing.drain(() -> false);
        assertThat(site.moved.next()).contains(now.plus(Duration.ofMinutes(1)));

        site.clock.set(now.plus(PauseWork.PATIENCE));
        failing.drain(() -> false);
        assertThat(site.moved.next()).isEmpty();
    }

    private Following failing() {
        IssueManager issues = Stub.of(IssueManager.class)
                .answers("getIssueObject", given -> {
                    throw new IllegalStateException("the task cannot be read");
                })
                .make();
        FlowTasks tasks = new FlowTasks(
                site.flows,
                site.jira.get(CustomFieldManager.class),
                issues,
                site.jira.get(PermissionManager.class),
                site.jira.get(SearchService.class));
        return site.following(tasks);
    }

    private FlowDeed deed(String name, Instant at) {
        return new FlowDeed(FlowDeed.What.MADE, "STATUS." + FlowStatus.PAUSED, name, "ada", at);
    }

    private void left(String key, String person) {
        site.paused.leave(
                PausedWork.left(id(key), person, Optional.empty(), site.clock.instant(), Optional.empty()),
                site.project(key.substring(0, 3)));
    }

    private void left(long task, String person) {
        site.paused.leave(
                PausedWork.left(task, person, Optional.empty(), site.clock.instant(), Optional.empty()),
                site.project("SUP"));
    }

    private void tonight() {
        site.clock.set(site.clock.instant().plus(NightlyForgetting.FRESH).plusSeconds(1));
        ManualScheduler scheduler = new ManualScheduler();
        NightlyForgetting job = new NightlyForgetting(
                site.paused,
                deeds,
                site.tasks,
                site.jira.get(UserManager.class),
                new BackgroundJob(scheduler, site.clock),
                site.clock);
        job.onStart();
        scheduler.runAll();
        job.onStop();
    }

    private long id(String key) {
        return site.issue(key).id();
    }
}
