package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.people.User;

/** An administrator makes users and groups, and says who belongs where. */
public class PeoplePagesTest {
    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
    }

    @Test
    public void shouldMakeAUserWhoCanLogIn() {
        Document form = admin.page("/secure/admin/user/AddUser!default.jspa");
        HttpResponse<String> made = add("bodil", "Bodil <b>", "bodil@example.org", "secret", true);

        assertThat(form.select("#user-access").hasAttr("checked")).isTrue();
        assertThat(made.uri().toString()).endsWith("ViewUser.jspa?name=bodil");
        assertThat(Jsoup.parse(made.body()).select("#main h2").text()).isEqualTo("Bodil <b>");
        assertThat(host.tracker().users().authenticate("bodil", "secret")).isPresent();
        assertThat(host.tracker().groups().of(user("bodil"))).containsExactly("jira-software-users");
        assertThat(user("bodil").key()).startsWith("JIRAUSER");
        assertThat(admin.page("/secure/admin/user/UserBrowser.jspa")
                        .select("#user_browser_table a")
                        .eachAttr("href"))
                .contains("/jira/secure/admin/user/ViewUser.jspa?name=bodil");
    }

    @Test
    public void shouldSayWhatIsWrongAndKeepTheRest() {
        assertThat(fault(add("bo dil", "Bodil", "bodil@example.org", "secret", true)))
                .contains("A username");
        assertThat(fault(add("ADMIN", "Bodil", "bodil@example.org", "secret", true)))
                .contains("already");
        assertThat(fault(add("bodil", " ", "bodil@example.org", "secret", true)))
                .contains("full name");
        assertThat(fault(add("bodil", "Bodil", "bodil", "secret", true))).contains("email");
        HttpResponse<String> last = add("bodil", "Bodil", "bodil@example.org", "", false);

        Document page = Jsoup.parse(last.body());
        assertThat(fault(last)).isEqualTo("A password is needed.");
        assertThat(page.select("#user-fullname").val()).isEqualTo("Bodil");
        assertThat(page.select("#user-password").val()).isEmpty();
        assertThat(page.select("#user-access").hasAttr("checked")).isFalse();
        assertThat(host.tracker().users().byName("bodil")).isEmpty();
    }

    @Test
    public void shouldChangeNameAddressAndPassword() {
        add("bodil", "Bodil", "bodil@example.org", "secret", true);

        post("EditUser.jspa", Map.of("name", "bodil", "fullname", "Bodil Beck", "email", "b@example.org"));
        post("SetPassword.jspa", Map.of("name", "bodil", "password", "other"));

        User now = user("bodil");
        assertThat(now.displayName()).isEqualTo("Bodil Beck");
        assertThat(now.active()).isFalse();
        assertThat(host.tracker().users().authenticate("bodil", "other")).isEmpty();
        post("EditUser.jspa", Map.of("name", "bodil", "fullname", "Bodil", "email", "b@example.org", "active", "true"));
        assertThat(host.tracker().users().authenticate("bodil", "other")).isPresent();
        assertThat(fault(post("SetPassword.jspa", Map.of("name", "bodil", "password", " "))))
                .isEqualTo("A password is needed.");
        assertThat(fault(post("SetPassword.jspa", Map.of("name", "bodil", "password", "å".repeat(37)))))
                .startsWith("That password is too long");
        assertThat(fault(post("EditUser.jspa", Map.of("name", "bodil", "fullname", "", "email", "x"))))
                .contains("full name");
    }

    @Test
    public void shouldKeepTheOwnSessionAloneAfterANewPasswordForOneself() {
        Browser elsewhere = host.admin();

        HttpResponse<String> answer = post("SetPassword.jspa", Map.of("name", "admin", "password", "other"));

        assertThat(answer.uri().toString()).endsWith("ViewUser.jspa?name=admin");
        assertThat(Jsoup.parse(answer.body()).select("#set-password")).hasSize(1);
        assertThat(post("AddGroup.jspa", Map.of("groupName", "nights")).statusCode())
                .isEqualTo(200);
        assertThat(host.tracker().groups().all()).contains("nights");
        assertThat(elsewhere.get("/secure/ViewProfile.jspa").uri().getPath()).isEqualTo("/jira/login.jsp");
    }

    @Test
    public void shouldPutPeopleIntoGroupsFromBothSides() {
        add("bodil", "Bodil", "bodil@example.org", "secret", false);
        post("AddGroup.jspa", Map.of("groupName", "ward & night"));

        post("EditUserGroups.jspa", Map.of("name", "bodil", "group", "ward & night", "do", "join"));
        Document group = admin.page("/secure/admin/user/ViewGroup.jspa?name=ward+%26+night");
        assertThat(group.select("#members td:nth-child(2)").eachText()).containsExactly("bodil");
        post("BulkEditUserGroups.jspa", Map.of("name", "ward & night", "username", "bodil", "do", "leave"));
        assertThat(host.tracker().groups().of(user("bodil"))).isEmpty();
        post("BulkEditUserGroups.jspa", Map.of("name", "ward & night", "username", "bodil", "do", "join"));
        post("EditUserGroups.jspa", Map.of("name", "bodil", "group", "ward & night", "do", "leave"));
        assertThat(host.tracker().groups().of(user("bodil"))).isEmpty();

        assertThat(admin.page("/secure/admin/user/GroupBrowser.jspa")
                        .select("#group_browser_table a")
                        .eachText())
                .containsExactly("jira-administrators", "jira-software-users", "ward & night");
        assertThat(fault(post("AddGroup.jspa", Map.of("groupName", "WARD & NIGHT"))))
                .contains("already");
        assertThat(fault(post("AddGroup.jspa", Map.of("groupName", "")))).contains("A name is needed");
        assertThat(fault(
                        post("BulkEditUserGroups.jspa", Map.of("name", "ward & night", "username", "x", "do", "join"))))
                .contains("x");
    }

    @Test
    public void shouldLetNobodyTakeTheAdministrationFromThemselves() {
        Map<String, String> leave = Map.of("name", "admin", "group", "jira-administrators", "do", "leave");

        assertThat(fault(post("EditUserGroups.jspa", leave))).contains("from yourself");
        assertThat(fault(post(
                        "BulkEditUserGroups.jspa",
                        Map.of("name", "jira-administrators", "username", "admin", "do", "leave"))))
                .contains("from yourself");
        assertThat(fault(post("EditUser.jspa", Map.of("name", "admin", "fullname", "A", "email", "a@example.org"))))
                .contains("from yourself");
        assertThat(admin.get("/secure/admin/user/ViewGroup.jspa?name=nonsense").statusCode())
                .isEqualTo(404);
        assertThat(admin.get("/secure/admin/user/ViewUser.jspa?name=nonsense").statusCode())
                .isEqualTo(404);
    }

    @Test
    public void shouldBeClosedWithoutRightPasswordOrToken() {
        for (String page : List.of("AddUser!default.jspa", "GroupBrowser.jspa", "ViewUser.jspa?name=admin")) {
            assertThat(host.admin().get("/secure/admin/user/" + page).uri().getPath())
                    .contains("WebSudoAuthenticate");
        }
        assertThat(host.user("carla")
                        .get("/secure/admin/user/GroupBrowser.jspa")
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.postWithoutToken("/secure/admin/user/AddGroup.jspa", Map.of("groupName", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    public void shouldLetNobodyInAnyMoreWhoCameWithTheOldPassword() {
        add("bodil", "Bodil", "bodil@example.org", "bodil", true);
        Browser bodil = host.stranger().loggedInAs("bodil");
        assertThat(bodil.page("/secure/Dashboard.jspa").select("#log_out")).isNotEmpty();

        post("SetPassword.jspa", Map.of("name", "bodil", "password", "other"));

        assertThat(bodil.page("/secure/Dashboard.jspa").select("#log_out")).isEmpty();
        assertThat(admin.page("/secure/Dashboard.jspa").select("#log_out")).isNotEmpty();
    }

    private HttpResponse<String> add(String name, String fullName, String email, String password, boolean access) {
        Map<String, String> form =
                new HashMap<>(Map.of("username", name, "fullname", fullName, "email", email, "password", password));
        if (access) {
            form.put("access", "true");
        }
        return post("AddUser.jspa", form);
    }

    private HttpResponse<String> post(String action, Map<String, String> form) {
        return admin.post("/secure/admin/user/" + action, form);
    }

    private User user(String name) {
        return host.tracker().users().byName(name).orElseThrow();
    }

    private static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#main .aui-message-error").text();
    }
}
