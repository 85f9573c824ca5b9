package org.sluice.intake.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.intake.domain.ScopeLine;
import org.sluice.intake.domain.Whose;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.workbench.testing.AoRule;

/** Tests {@link ScopePageCondition}: karl works in the project 100, ada administers it, vera does neither. */
public class ScopePageConditionTest {

    @Rule
    public final AoRule tables = new AoRule(ScopeLineRow.class, ScopeChangeRow.class);

    private final SetClock clock = new SetClock(Instant.parse("2026-11-25T11:00:00Z"));

    @Test
    public void shouldShowThePageToTheTeamAndItsAdministratorsWhereThereAreLines() {
        ScopePageCondition condition = condition();
        assertThat(condition.shouldDisplay(user("karl"), page(project()))).isFalse();

        catalogues().change(100, 0, List.of(ScopeLine.of("Printers", Whose.us())), "karl");
        clock.set(clock.instant().plusSeconds(5));

        assertThat(condition.shouldDisplay(user("karl"), page(project()))).isTrue();
        assertThat(condition.shouldDisplay(user("ada"), page(project()))).isTrue();
        assertThat(condition.shouldDisplay(user("vera"), page(project()))).isFalse();
        assertThat(condition.shouldDisplay(null, page(project()))).isFalse();
        assertThat(condition.shouldDisplay(user("karl"), page(null))).isFalse();
    }

    private ScopePageCondition condition() {
        PermissionManager permissions = Stub.of(PermissionManager.class)
                .answers("hasPermission", asked -> {
                    String may = asked[0].equals(ProjectPermissions.ASSIGNABLE_USER) ? "karl" : "ada";
                    return may.equals(((ApplicationUser) asked[2]).getKey());
                })
                .make();
        return new ScopePageCondition(permissions, new InMemoryStreamFields(), catalogues(), clock);
    }

    private AoScopeCatalogues catalogues() {
        return new AoScopeCatalogues(tables.ao(), clock);
    }

    private static JiraHelper page(@Nullable Project project) {
        return new JiraHelper(Stub.of(HttpServletRequest.class).make(), project, Map.of());
    }

    private static Project project() {
        return Stub.of(Project.class).gives("getId", 100L).make();
    }

    private static ApplicationUser user(String name) {
        return Stub.of(ApplicationUser.class).gives("getKey", name).make();
    }
}
