package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/** An administrator who is no system administrator does not become one by the pages for people and groups. */
public class SystemAdministratorsTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Browser carla;

    @Before
    public void makeAnAdministrator() {
        host.user("carla");
        host.tracker().groups().create("operators");
        host.tracker().globalPermissions().grant(GlobalPermissions.ADMINISTER, "operators");
        host.tracker().groups().add("operators", user("carla"));
        carla = host.stranger().loggedInAs("carla").withWebSudo("carla");
    }

    @Test
    public void shouldLeaveAlonePasswordAndDetailsOfASystemAdministrator() {
        assertRefused("SetPassword", Map.of("name", "admin", "password", "mine"));
        assertRefused("EditUser", Map.of("name", "admin", "fullname", "Nobody", "email", "a@example.org"));

        assertThat(host.tracker().users().authenticate("admin", "admin")).isPresent();
        assertThat(user("admin").active()).isTrue();
    }

    @Test
    public void shouldNeitherJoinNorEmptyTheGroupThatMakesSystemAdministrators() {
        assertRefused("EditUserGroups", Map.of("name", "carla", "group", Groups.ADMINISTRATORS, "do", "join"));
        assertRefused("EditUserGroups", Map.of("name", "admin", "group", Groups.SOFTWARE_USERS, "do", "join"));
        assertRefused("BulkEditUserGroups", Map.of("name", Groups.ADMINISTRATORS, "username", "carla", "do", "join"));
        assertRefused("BulkEditUserGroups", Map.of("name", Groups.ADMINISTRATORS, "username", "admin", "do", "leave"));

        assertThat(host.tracker().groups().members(Groups.ADMINISTRATORS))
                .extracting(User::name)
                .containsExactly("admin");
    }

    @Test
    public void shouldOfferNothingThatIsRefused() {
        Document admin = carla.page("/secure/admin/user/ViewUser.jspa?name=admin");
        Document group = carla.page("/secure/admin/user/ViewGroup.jspa?name=" + Groups.ADMINISTRATORS);
        Document own = carla.page("/secure/admin/user/ViewUser.jspa?name=carla");

        assertThat(admin.select("#main .aui-message-info").text()).startsWith("Only a system administrator can");
        assertThat(admin.select("#main form[method=post]")).isEmpty();
        assertThat(group.select("#main form[method=post]")).isEmpty();
        assertThat(group.select("#members").text()).contains("admin");
        assertThat(own.select("#edit-user")).hasSize(1);
        assertThat(own.select("#other-group option").eachText()).doesNotContain(Groups.ADMINISTRATORS);
    }

    @Test
    public void shouldChangeEverybodyElse() {
        host.user("bert");

        carla.post("/secure/admin/user/SetPassword.jspa", Map.of("name", "bert", "password", "new"));
        carla.post(
                "/secure/admin/user/EditUserGroups.jspa", Map.of("name", "bert", "group", "operators", "do", "join"));

        assertThat(host.tracker().users().authenticate("bert", "new")).isPresent();
        assertThat(host.tracker().groups().of(user("bert"))).contains("operators");
    }

    private void assertRefused(String action, Map<String, String> form) {
        assertThat(carla.post("/secure/admin/user/" + action + ".jspa", form).statusCode())
                .as(action)
                .isEqualTo(403);
    }

    private User user(String name) {
        return host.tracker().users().byName(name).orElseThrow();
    }
}
