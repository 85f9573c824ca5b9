package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.TeamMembers;
import org.sluice.streams.domain.TeamMembers.Match;
import org.sluice.streams.domain.TurnFinding.Reason;
import org.sluice.streams.domain.Turns;
import org.sluice.testing.FakeJira;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;

/** Tests {@link JiraTeams} and {@link TeamCondition}: who works in a project, and whom a name means. */
public class JiraTeamsTest {

    private static final long SUP = 100;

    private static final List<ApplicationUser> PEOPLE = List.of(
            user("k1", "karl", "Karl Holm", true),
            user("k2", "karlh", "Karl Holm", true),
            user("k3", "sara", "Sara Lind", true),
            user("k4", "vera", "Sara Lind", true),
            user("k5", "left", "Mette Gone", false),
            user("k6", "lead", "Lea Lead", true),
            user("k7", "fay", "Fay Facilitator", true));

    private static final Set<String> ASSIGNABLE = Set.of("k1", "k2", "k3", "k5");

    private final FakeJira jira = new FakeJira().loggedIn("ada");
    private int searches;
    private final JiraTeams teams = new JiraTeams(users(), search(), permissions(), projects(), jira.host());

    @Test
    public void shouldKnowWhoeverIsActiveAndMayBeGivenTasks() {
        assertThat(teams.holds(SUP, "k1")).isTrue();
        assertThat(teams.holds(SUP, "k4")).isFalse();
        assertThat(teams.holds(SUP, "k5")).isFalse();
        assertThat(teams.holds(SUP, "nobody")).isFalse();
        assertThat(teams.holds(SUP + 1, "k1")).isFalse();
    }

    @Test
    public void shouldFindByUsernameFullNameAndAddress() {
        assertThat(named("karl")).isEqualTo(Match.of("k1"));
        assertThat(named("karlh@example.org")).isEqualTo(Match.of("k2"));
        assertThat(named("Karl Holm <karlh@example.org>")).isEqualTo(Match.of("k2"));
        assertThat(named("sara <unknown@example.org>")).isEqualTo(Match.of("k3"));
    }

    @Test
    public void shouldNotMindAPersonOfThatNameInAnotherTeam() {
        assertThat(named("Sara Lind")).isEqualTo(Match.of("k3"));
    }

    @Test
    public void shouldSayWhyANameMeansNobody() {
        assertThat(named("Karl Holm")).isEqualTo(Match.none(Reason.AMBIGUOUS));
        assertThat(named("vera")).isEqualTo(Match.none(Reason.MAY_NOT));
        assertThat(named("left")).isEqualTo(Match.none(Reason.MAY_NOT));
        assertThat(named("somebody")).isEqualTo(Match.none(Reason.UNKNOWN));
    }

    @Test
    public void shouldNotTellWhoeverMayNotBrowseUsersThatThereIsSomebody() {
        jira.loggedIn("pat");

        assertThat(named("vera@example.org")).isEqualTo(Match.none(Reason.UNKNOWN));
        assertThat(named("karl")).isEqualTo(Match.of("k1"));
    }

    @Test
    public void shouldSearchOnceForANameThatComesAgain() {
        TeamMembers members = teams.of(SUP);

        members.named("Sara Lind");
        members.named("Sara Lind");

        assertThat(searches).isEqualTo(1);
    }

    @Test
    public void shouldShowThePageToTheTeamAndToWhoAdministersTheProject() {
        Set<Long> entered = new HashSet<>(Set.of(SUP));
        SetClock clock = new SetClock(Instant.EPOCH);
        TurnsShown turns = new TurnsShown(
                new TeamFlows(Optional::empty, new InMemoryStreamFields(), clock),
                Stub.of(Turns.class)
                        .answers("any", given -> entered.contains(given[0]))
                        .make());
        TeamCondition condition = new TeamCondition(
                permissions(), (id, role, person) -> role == FlowRole.FACILITATOR && person.equals("k7"), turns);

        assertThat(condition.shouldDisplay(PEOPLE.get(0), page(project()))).isTrue();
        assertThat(condition.shouldDisplay(PEOPLE.get(5), page(project()))).isTrue();
        assertThat(condition.shouldDisplay(PEOPLE.get(6), page(project()))).isTrue();
        assertThat(condition.shouldDisplay(PEOPLE.get(3), page(project()))).isFalse();
        assertThat(condition.shouldDisplay(null, page(project()))).isFalse();
        assertThat(condition.shouldDisplay(PEOPLE.get(0), page(null))).isFalse();

        entered.clear();

        assertThat(condition.shouldDisplay(PEOPLE.get(0), page(project()))).isFalse();
    }

    private Match named(String name) {
        return teams.of(SUP).named(name);
    }

    private static JiraHelper page(@Nullable Project project) {
        return new JiraHelper(Stub.of(HttpServletRequest.class).make(), project, Map.of());
    }

    private static ApplicationUser user(String key, String name, String fullName, boolean active) {
        return Stub.of(ApplicationUser.class)
                .gives("getKey", key)
                .gives("getUsername", name)
                .gives("getDisplayName", fullName)
                .gives("getEmailAddress", name + "@example.org")
                .gives("isActive", active)
                .make();
    }

    private static Project project() {
        return Stub.of(Project.class).gives("getId", SUP).make();
    }

    private static UserManager users() {
        return Stub.of(UserManager.class)
                .answers(
                        "getUserByKey",
                        asked -> people("getKey", asked).findFirst().orElse(null))
                .answers(
                        "getUserByName",
                        asked -> people("getUsername", asked).findFirst().orElse(null))
                .make();
    }

    private UserSearchService search() {
        return Stub.of(UserSearchService.class)
                .answers("findUsersByFullName", asked -> {
                    searches++;
                    return people("getDisplayName", asked).toList();
                })
                .answers("findUsersByEmail", asked -> people("getEmailAddress", asked)
                        .toList())
                .make();
    }

    private static Stream<ApplicationUser> people(String by, Object[] asked) {
        return PEOPLE.stream()
                .filter(user -> asked[0].equals(
                        switch (by) {
                            case "getKey" -> user.getKey();
                            case "getUsername" -> user.getUsername();
                            case "getDisplayName" -> user.getDisplayName();
                            default -> user.getEmailAddress();
                        }));
    }

    private static PermissionManager permissions() {
        return Stub.of(PermissionManager.class)
                .answers("hasPermission", asked -> {
                    String key = ((ApplicationUser) asked[2]).getKey();
                    return asked[0].equals(ProjectPermissions.ASSIGNABLE_USER)
                            ? ASSIGNABLE.contains(key)
                            : asked[0].equals(ProjectPermissions.ADMINISTER_PROJECTS) && key.equals("k6");
                })
                .make();
    }

    private static ProjectManager projects() {
        return Stub.of(ProjectManager.class)
                .answers("getProjectObj", asked -> asked[0].equals(SUP) ? project() : null)
                .make();
    }
}
