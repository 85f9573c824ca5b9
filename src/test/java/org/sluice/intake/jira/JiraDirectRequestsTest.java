package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.Channel;
import org.sluice.intake.domain.DirectRequests.Asked;
import org.sluice.intake.domain.DirectRequests.Given;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.streams.domain.FlowRoles;
import org.sluice.streams.domain.Teams;
import org.sluice.streams.domain.WhoseTurn;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;

/** Tests {@link JiraDirectRequests}: karl alone is of SUP's team, and rita, who is not, gives him work. */
public class JiraDirectRequestsTest {

    private final Instant monday = instant("2026-03-09");
    private final SetClock clock = new SetClock(monday);

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, tables(), true);

    private OutboxStage stage;

    private static List<Class<? extends RawEntity<?>>> tables() {
        List<Class<? extends RawEntity<?>>> tables = new ArrayList<>(OutboxStage.TABLES);
        tables.add(DirectRow.class);
        return tables;
    }

    @Before
    public void site() {
        stage = new OutboxStage(jira, clock).site();
    }

    @Test
    public void shouldFindWhatSomebodyFromOutsideGaveFirst() {
        MutableIssue given = stage.reported("rita", "The <b>lamp</b>", "");
        MutableIssue taken = stage.reported("rita", "The door", "");
        stage.reported("rita", "The window", "");
        clock.set(monday.plus(Duration.ofHours(1)));
        assign("rita", given, "karl");
        assign("karl", taken, "karl");
        clock.set(monday.plus(Duration.ofHours(2)));
        assign("karl", given, "rita");

        assertThat(requests().given("karl", stage.project("SUP"), monday).tasks())
                .containsExactly(new Given("SUP-1", "The <b>lamp</b>", monday.plus(Duration.ofHours(1))));
        assertThat(requests().given("karl", stage.project("NET"), monday).tasks())
                .isEmpty();
        assertThat(requests()
                        .given("karl", stage.project("SUP"), clock.instant())
                        .tasks())
                .isEmpty();
    }

    @Test
    public void shouldCountTheChannelSinceADay() {
        requests().asked(stage.project("SUP"), 1, Channel.PHONE);
        clock.set(monday.plus(Duration.ofDays(1)));
        requests().asked(stage.project("SUP"), 2, Channel.CORRIDOR);
        requests().asked(stage.project("NET"), 3, Channel.CHAT);

        assertThat(requests().asked(stage.project("SUP"), monday))
                .containsExactly(new Asked(Channel.PHONE, monday), new Asked(Channel.CORRIDOR, clock.instant()));
        assertThat(requests().asked(stage.project("SUP"), clock.instant())).hasSize(1);
        assertThat(rows().among(stage.project("SUP"), List.of(1L, 2L, 3L, 4L)))
                .isEqualTo(Map.of(1L, Channel.PHONE, 2L, Channel.CORRIDOR));
        rows().forget(stage.project("SUP"));
        assertThat(rows().projects()).containsExactly(stage.project("NET"));
    }

    private void assign(String by, MutableIssue issue, String to) {
        IssueService service = jira.get(IssueService.class);
        ApplicationUser user = jira.get(UserManager.class).getUserByKey(by);
        IssueService.AssignValidationResult checked = service.validateAssign(user, issue.getId(), to);
        assertThat(checked.isValid())
                .as(checked.getErrorCollection().toString())
                .isTrue();
        service.assign(user, checked);
    }

    private AoDirectRows rows() {
        ActiveObjects ao = jira.tables.activeObjects();
        return new AoDirectRows(ao);
    }

    private JiraDirectRequests requests() {
        Teams teams = Stub.of(Teams.class)
                .answers("holds", given -> given[1].equals("karl"))
                .make();
        IntakeTeam team = new IntakeTeam(
                teams::holds,
                Stub.of(WhoseTurn.class).make(),
                Stub.of(FlowRoles.class).make(),
                clock);
        return new JiraDirectRequests(
                rows(),
                team,
                jira.get(IssueManager.class),
                jira.get(ChangeHistoryManager.class),
                jira.get(SearchService.class),
                jira.get(PermissionManager.class),
                jira.get(UserManager.class),
                clock);
    }
}
