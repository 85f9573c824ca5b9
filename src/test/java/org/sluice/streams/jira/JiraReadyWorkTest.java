package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.Lately;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.ReadyList;
import org.sluice.streams.domain.ReadyTask;
import org.sluice.testing.Stub;

/** Tests {@link JiraReadyWork} and {@link AoNextUp} in a real tracker: SUP-5 is ready, the others are made so. */
public class JiraReadyWorkTest {

    private static final Instant NOON = instant("2026-03-10T12:00");

    @Rule
    public final WorkSite site = new WorkSite();

    @Test
    public void shouldListWhatMayBeStartedAndNothingElse() {
        site.put("SUP-5", "duedate", "2026-03-20");

        ReadyList ready = list();

        assertThat(keys(ready)).containsExactly("SUP-5");
        assertThat(ready.more()).isZero();
        ReadyTask task = ready.tasks().get(0);
        assertThat(task.priority().map(ReadyTask.Ranked::name)).contains("High");
        assertThat(task.due()).map(Object::toString).contains("2026-03-20");
        assertThat(task.created()).isEqualTo(instant("2026-03-02"));
        assertThat(task.nextUp()).isEmpty();
    }

    @Test
    public void shouldPutInFrontInTheOrderOfTappingAndBack() {
        makeReady("SUP-2", "SUP-3");
        assertThat(keys(list())).containsExactly("SUP-2", "SUP-3", "SUP-5");

        tap("SUP-5", NOON);
        tap("SUP-3", NOON);
        tap("SUP-5", NOON.plusSeconds(60));
        assertThat(keys(list())).containsExactly("SUP-5", "SUP-3", "SUP-2");

        site.ready.nextUp("anton", project(), "SUP-5", Optional.empty());
        assertThat(keys(list())).containsExactly("SUP-3", "SUP-2", "SUP-5");

        tap("SUP-5", NOON.minusSeconds(60));
        assertThat(keys(list())).containsExactly("SUP-5", "SUP-3", "SUP-2");
    }

    @Test
    public void shouldDropWhatWasStarted() {
        tap("SUP-5", NOON);
        site.desk.start("anton", project(), "SUP-5", Set.of(), Map.of(), Optional.empty());

        assertThat(site.next.of(project())).isEmpty();
    }

    @Test
    public void shouldDropWhatLeftByJirasOwnButton() {
        tap("SUP-5", NOON);
        site.press("anton", "SUP-5", FlowStatus.IN_PROGRESS);
        site.clock.set(site.clock.instant().plus(Duration.ofMinutes(2)));
        site.scheduler.runAll();

        assertThat(site.next.of(project())).isEmpty();
    }

    @Test
    public void shouldDropWhatLeftUnheardAtTheNextLook() {
        tap("SUP-5", NOON);
        become("SUP-5", "Working");

        assertThat(keys(list())).isEmpty();
        assertThat(site.next.of(project())).isEmpty();
    }

    /** Whoever looks meanwhile takes nothing away: it may be switched on again. */
    @Test
    public void shouldKeepWhatIsNextUpWhileTheProjectIsSwitchedOff() {
        tap("SUP-5", NOON);
        site.streams.leave(project());
        site.clock.set(site.clock.instant().plus(Lately.LAG));

        assertThat(keys(list())).isEmpty();
        assertThat(site.next.of(project())).hasSize(1);
    }

    /** The search says 3 and shows 1; SUP-3 is next up, so it is listed, and one is left. */
    @Test
    public void shouldNotCountAsMoreWhatIsListedSinceItIsNextUp() {
        makeReady("SUP-2", "SUP-3");
        tap("SUP-3", NOON);
        List<Issue> first =
                List.of(Objects.requireNonNull(site.jira.get(IssueManager.class).getIssueObject("SUP-2")));
        SearchService crowded = Stub.of(SearchService.class)
                .answers(
                        "parseQuery",
                        asked -> new SearchService.ParseResult(
                                Stub.of(Query.class).make(), new MessageSetImpl()))
                .gives("search", new SearchResults<>(first, 3, 1, 0))
                .make();
        JiraReadyWork work = new JiraReadyWork(
                site.tasks,
                site.next,
                site.jira.get(IssueManager.class),
                site.jira.get(PermissionManager.class),
                crowded,
                site.jira.get(UserManager.class));

        ReadyList ready = work.of("anton", project());

        assertThat(keys(ready)).containsExactlyInAnyOrder("SUP-3", "SUP-2");
        assertThat(ready.more()).isEqualTo(1);
    }

    @Test
    public void shouldTakeEitherTapOfTwoAtOnce() {
        tap("SUP-5", NOON);
        ActiveObjects late = Stub.of(ActiveObjects.class)
                .answers("executeInTransaction", given -> {
                    throw new IllegalStateException("the column is unique");
                })
                .answers("find", given -> site.ao().find(NextUpRow.class))
                .make();
        new AoNextUp(late).tap(site.issue("SUP-5").id(), project(), NOON.plusSeconds(1));
        assertThat(site.next.of(project()).values()).containsExactly(NOON);

        site.next.forget(project());
        assertThatThrownBy(() -> new AoNextUp(late).tap(site.issue("SUP-5").id(), project(), NOON))
                .hasMessage("the column is unique");
    }

    @Test
    public void shouldRefuseWhatCannotBeNextUp() {
        assertThatThrownBy(() -> tap("SUP-2", NOON)).isInstanceOf(Refusal.class).hasMessageContaining("not-ready");
        assertThatThrownBy(() -> tap("OPS-9", NOON)).isInstanceOf(Refusal.class).hasMessageContaining("no-task");
        assertThatThrownBy(() -> tap("SUP-404", NOON)).isInstanceOf(Refusal.class);
        assertThat(site.next.of(project())).isEmpty();
    }

    @Test
    public void shouldForgetAProject() {
        tap("SUP-5", NOON);
        assertThat(site.next.projects()).containsExactly(project());

        site.next.forget(project());

        assertThat(site.next.projects()).isEmpty();
    }

    private void makeReady(String... keys) {
        for (String key : keys) {
            become(key, "Ready");
        }
    }

    /** Without any event, as when tasks are moved to another scheme. */
    private void become(String key, String status) {
        site.jira
                .database
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE issue SET status_id = ? WHERE id = ?",
                        site.status(status),
                        site.issue(key).id()));
    }

    private void tap(String key, Instant at) {
        site.ready.nextUp("anton", project(), key, Optional.of(at));
    }

    private ReadyList list() {
        return site.ready.of("anton", project());
    }

    private long project() {
        return site.project("SUP");
    }

    private static List<String> keys(ReadyList ready) {
        return ready.tasks().stream().map(one -> one.task().key()).toList();
    }
}
