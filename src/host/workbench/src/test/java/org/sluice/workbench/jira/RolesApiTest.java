package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.ofbiz.core.entity.GenericValue;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.projects.ProjectRoles;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.Permissions;

/** Plugins make roles and ask who plays them. */
public class RolesApiTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;
    private ProjectRoleManager roles;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
        roles = jira.get(ProjectRoleManager.class);
    }

    @Test
    public void shouldMakeARoleForAllProjects() {
        ProjectRole lead = make("Intake lead");

        assertThat(lead.getId()).isNotNull();
        assertThat(roles.getProjectRole(lead.getId())).isEqualTo(lead);
        assertThat(roles.getProjectRole("INTAKE LEAD").getDescription()).isEqualTo("Says what belongs here");
        assertThat(roles.getProjectRoles()).contains(lead);
        assertThat(roles.getProjectRole(77L)).isNull();
        assertThat(new ProjectRoleImpl("Guide", "").getId()).isNull();
    }

    @Test
    public void shouldRefuseANameThatIsThereOrNone() {
        make("Intake lead");

        assertThat(roles.isRoleNameUnique("intake LEAD")).isFalse();
        assertThat(roles.isRoleNameUnique("Facilitator")).isTrue();
        assertThatThrownBy(() -> make("Intake LEAD"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Intake LEAD");
        assertThatThrownBy(() -> make(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> make(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void shouldSayWhoPlaysARoleInAProject() {
        ProjectRole lead = make("Intake lead");
        Project sup = project("SUP");
        place.tracker().roles().addActor(place.project("SUP"), lead.getId(), ProjectRoles.USER, "rita");
        place.tracker().roles().addActor(place.project("SUP"), lead.getId(), ProjectRoles.GROUP, Groups.ADMINISTRATORS);

        assertThat(roles.getProjectRoleActors(lead, sup).getRoleActors())
                .extracting(RoleActor::getParameter)
                .containsExactlyInAnyOrder("rita", Groups.ADMINISTRATORS);
        assertThat(roles.getProjectRoleActors(lead, sup).getRoleActors())
                .extracting(RoleActor::getType)
                .containsExactlyInAnyOrder("atlassian-user-role-actor", "atlassian-group-role-actor");
        assertThat(roles.getProjectRoleActors(lead, project("LAB")).getRoleActors())
                .isEmpty();
        assertThat(roles.isUserInProjectRole(jira.user("rita"), lead, sup)).isTrue();
        assertThat(roles.isUserInProjectRole(jira.user("admin"), lead, sup)).isTrue();
        assertThat(roles.isUserInProjectRole(jira.user("anton"), lead, sup)).isFalse();
        assertThat(roles.isUserInProjectRole(jira.user("rita"), lead, project("LAB")))
                .isFalse();
        assertThat(roles.isUserInProjectRole(null, lead, sup)).isFalse();
    }

    @Test
    public void shouldForgetWhoPlayedARoleThatGoes() {
        ProjectRole lead = make("Intake lead");
        place.tracker().roles().addActor(place.project("SUP"), lead.getId(), ProjectRoles.USER, "rita");

        roles.deleteRole(lead);

        assertThat(roles.getProjectRole(lead.getId())).isNull();
        assertThat(roles.isUserInProjectRole(jira.user("rita"), lead, project("SUP")))
                .isFalse();
    }

    @Test
    public void shouldSayWhichSchemesNameARole() {
        ProjectRole lead = make("Intake lead");
        ProjectRoleService uses = jira.get(ProjectRoleService.class);
        SimpleErrorCollection errors = new SimpleErrorCollection();
        assertThat(names(uses.getAssociatedPermissionSchemes(lead, errors))).isEmpty();
        assertThat(names(uses.getAssociatedIssueSecuritySchemes(lead, errors))).isEmpty();

        Holder holder = new Holder(HolderType.PROJECT_ROLE, lead.getId().toString());
        place.tracker().schemes().grant(0, Permissions.BROWSE_PROJECTS, holder);
        long wards = place.tracker().levels().addScheme("Wards");
        place.tracker().levels().add(wards, "Staff", List.of(holder));
        place.tracker().levels().addScheme("Labs");

        assertThat(names(uses.getAssociatedPermissionSchemes(lead, errors)))
                .containsExactly("Default Permission Scheme");
        assertThat(names(uses.getAssociatedIssueSecuritySchemes(lead, errors))).containsExactly("Wards");
        assertThat(names(uses.getAssociatedNotificationSchemes(lead, errors))).isEmpty();
        assertThat(errors.hasAnyErrors()).isFalse();
    }

    private static List<String> names(Collection<?> rows) {
        return rows.stream().map(row -> ((GenericValue) row).getString("name")).toList();
    }

    private ProjectRole make(String name) {
        return roles.createRole(new ProjectRoleImpl(name, "Says what belongs here"));
    }

    private Project project(String key) {
        return jira.get(ProjectManager.class).getProjectObjByKey(key);
    }
}
