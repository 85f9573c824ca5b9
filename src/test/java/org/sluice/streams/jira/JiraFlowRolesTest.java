package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.FakeJira.SUP;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.Flows;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;

/** Tests {@link JiraFlowRoles}: Karl is facilitator of SUP, by the role 7; the role 8 of the product owner is gone. */
public class JiraFlowRolesTest {

    private static final Flows SET_UP = () -> Optional.of(new Flow(
            "Two streams", Map.of(), Map.of(), Map.of(), Map.of(FlowRole.FACILITATOR, 7L, FlowRole.PRODUCT_OWNER, 8L)));

    @Test
    public void shouldAskJiraWhoHasTheRoleInTheProject() {
        JiraFlowRoles roles = roles(SET_UP);

        assertThat(roles.has(SUP, FlowRole.FACILITATOR, "karl")).isTrue();
        assertThat(roles.has(SUP, FlowRole.FACILITATOR, "sara")).isFalse();
        assertThat(roles.has(SUP + 1, FlowRole.FACILITATOR, "karl")).isFalse();
        assertThat(roles.has(SUP, FlowRole.FACILITATOR, "nobody")).isFalse();
        assertThat(roles.has(SUP, FlowRole.FACILITATOR, "left")).isFalse();
    }

    @Test
    public void shouldGiveNobodyARoleThatWasNotSetUpOrIsGone() {
        assertThat(roles(SET_UP).has(SUP, FlowRole.INTAKE_LEAD, "karl")).isFalse();
        assertThat(roles(SET_UP).has(SUP, FlowRole.PRODUCT_OWNER, "karl")).isFalse();
        assertThat(roles(Optional::empty).has(SUP, FlowRole.FACILITATOR, "karl"))
                .isFalse();
    }

    @Test
    public void shouldGiveNobodyARoleWhileSomethingFails() {
        Flows broken = () -> {
            throw new IllegalStateException("the table is gone");
        };

        assertThat(roles(broken).has(SUP, FlowRole.FACILITATOR, "karl")).isFalse();
    }

    private static JiraFlowRoles roles(Flows flows) {
        ProjectRoleManager manager = Stub.of(ProjectRoleManager.class)
                .answers(
                        "getProjectRole",
                        asked ->
                                asked[0].equals(7L) ? Stub.of(ProjectRole.class).make() : null)
                .answers(
                        "isUserInProjectRole",
                        asked -> !((ApplicationUser) asked[0]).getKey().equals("sara"))
                .make();
        HostParts parts = new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return Optional.of(type.cast(manager));
            }
        };
        UserManager users = Stub.of(UserManager.class)
                .answers("getUserByKey", asked -> asked[0].equals("nobody") ? null : user((String) asked[0]))
                .make();
        ProjectManager projects = Stub.of(ProjectManager.class)
                .answers(
                        "getProjectObj",
                        asked -> asked[0].equals(SUP) ? Stub.of(Project.class).make() : null)
                .make();
        TeamFlows kept = new TeamFlows(flows, new InMemoryStreamFields(), new SetClock(Instant.EPOCH));
        return new JiraFlowRoles(kept, parts, users, projects);
    }

    private static ApplicationUser user(String key) {
        return Stub.of(ApplicationUser.class)
                .gives("getKey", key)
                .gives("isActive", !key.equals("left"))
                .make();
    }
}
