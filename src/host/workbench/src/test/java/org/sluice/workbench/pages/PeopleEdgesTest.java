package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRoles;
import org.sluice.workbench.tracker.projects.RoleActor;

/** People who play a role twice, leave, or lose the administration while they are logged in. */
public class PeopleEdgesTest {
    private static final long ADMINISTRATORS = 10002;

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;
    private Project project;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
        project = Sample.in(host);
    }

    @Test
    public void shouldPutSomebodyIntoARoleOnceAndTakeThemOutOfThisProjectOnly() {
        String key = host.tracker().users().byName("admin").orElseThrow().key();
        Project lab = host.tracker().projects().add("LAB", "Lab", Optional.empty());
        host.tracker().roles().addActor(lab, ADMINISTRATORS, ProjectRoles.USER, key);

        actor("Add", "user", "admin");
        actor("Add", "user", "admin");
        assertThat(host.tracker().roles().actorsOf(project, ADMINISTRATORS))
                .filteredOn(actor -> actor.type().equals(ProjectRoles.USER))
                .extracting(RoleActor::name)
                .containsExactly(key);
        actor("Delete", "user", key);
        actor("Delete", "user", key);

        assertThat(host.tracker().roles().actorsOf(project, ADMINISTRATORS))
                .noneMatch(actor -> actor.type().equals(ProjectRoles.USER));
        assertThat(host.tracker().roles().actorsOf(lab, ADMINISTRATORS))
                .extracting(RoleActor::name)
                .contains(key);
    }

    @Test
    public void shouldShowRolesWithoutAProjectAndSayThatThereIsNone() {
        post("project/DeleteProject.jspa", Map.of("pid", "" + project.id()));

        Document page = admin.page("/secure/project/ViewProjectRoles.jspa");

        assertThat(page.select("#main .aui-message-info").text()).isEqualTo("There is no project yet.");
        assertThat(page.select(".project-role h3").eachText()).contains("Administrators");
        assertThat(page.select(".project-role form")).isEmpty();
    }

    @Test
    public void shouldShutOutWhoIsMadeInactiveAtOnce() {
        Browser carla = host.user("carla");
        assertThat(carla.get("/secure/ViewProfile.jspa").uri().getPath()).endsWith("ViewProfile.jspa");

        post("admin/user/EditUser.jspa", Map.of("name", "carla", "fullname", "Carla", "email", "c@example.org"));

        assertThat(carla.get("/secure/ViewProfile.jspa").uri().getPath()).isEqualTo("/jira/login.jsp");
        assertThat(host.stranger()
                        .loggedInAs("carla")
                        .get("/secure/ViewProfile.jspa")
                        .uri()
                        .getPath())
                .isEqualTo("/jira/login.jsp");
    }

    @Test
    public void shouldTakeTheAdministrationFromAnotherAtOnce() {
        host.user("carla");
        User carla = host.tracker().users().byName("carla").orElseThrow();
        host.tracker().groups().add(Groups.ADMINISTRATORS, carla);
        Browser other = host.stranger().loggedInAs("carla").withWebSudo("carla");
        String page = "/secure/admin/user/GroupBrowser.jspa";
        assertThat(other.get(page).statusCode()).isEqualTo(200);

        post("admin/user/EditUserGroups.jspa", Map.of("name", "carla", "group", Groups.ADMINISTRATORS, "do", "leave"));

        assertThat(other.get(page).statusCode()).isEqualTo(403);
    }

    private void actor(String what, String kind, String actor) {
        post(
                "project/" + what + "ProjectRoleActor.jspa",
                Map.of("pid", "" + project.id(), "roleId", "" + ADMINISTRATORS, "kind", kind, "actor", actor));
    }

    private void post(String action, Map<String, String> form) {
        admin.post("/secure/" + action, form);
    }
}
