package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/** Who holds the permissions over the whole host is seen, granted and removed, and nobody locks everybody out. */
public class GlobalPermissionPagesTest {
    private static final String PAGE = "/secure/admin/GlobalPermissions!default.jspa";

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
        host.tracker().groups().create("operators");
    }

    @Test
    public void shouldShowEachPermissionWithItsGroups() {
        Document page = admin.page(PAGE);

        assertThat(page.select("#global-permissions tbody tr")).hasSize(5);
        assertThat(page.select("#permission-SYSTEM_ADMIN bdi").eachText()).containsExactly(Groups.ADMINISTRATORS);
        assertThat(page.select("#permission-BULK_CHANGE bdi").eachText())
                .containsExactly(Groups.ADMINISTRATORS, Groups.SOFTWARE_USERS);
        assertThat(page.select("#group option").eachText()).contains("operators");
        assertThat(admin.page("/secure/admin/ViewSystemInfo.jspa").select("#global_permissions"))
                .hasSize(1);
    }

    @Test
    public void shouldGrantToAGroupOnceAndRemoveAgain() {
        grant(admin, "BULK_CHANGE", "operators");
        Document granted = Jsoup.parse(grant(admin, "BULK_CHANGE", "operators").body());
        assertThat(granted.select("#permission-BULK_CHANGE bdi").eachText())
                .containsExactly(Groups.ADMINISTRATORS, Groups.SOFTWARE_USERS, "operators");
        host.user("bert");
        host.tracker().groups().add("operators", user("bert"));
        host.tracker().groups().remove(Groups.SOFTWARE_USERS, user("bert"));
        assertThat(has("bert", "BULK_CHANGE")).isTrue();

        revoke(admin, "BULK_CHANGE", "operators");
        revoke(admin, "BULK_CHANGE", "operators");

        assertThat(has("bert", "BULK_CHANGE")).isFalse();
    }

    @Test
    public void shouldNameWhatIsNoPermissionAndNoGroup() {
        assertThat(fault(grant(admin, "", "operators"))).isEqualTo("Choose a permission.");
        assertThat(fault(grant(admin, "NO_SUCH", "operators"))).isEqualTo("Choose a permission.");
        assertThat(grant(admin, "BULK_CHANGE", "nobodies").statusCode()).isEqualTo(404);
        assertThat(fault(revoke(admin, "NO_SUCH", "operators"))).isEqualTo("Choose a permission.");
        assertThat(host.tracker().globalPermissions().groupsWith("NO_SUCH")).isEmpty();
    }

    @Test
    public void shouldLeaveSystemAdministratorsToSystemAdministrators() {
        Browser carla = administrator("carla");

        Document page = carla.page(PAGE);
        assertThat(page.select("#permission-SYSTEM_ADMIN form")).isEmpty();
        assertThat(page.select("#permission option").eachAttr("value"))
                .doesNotContain(GlobalPermissions.SYSTEM_ADMIN)
                .contains(GlobalPermissions.ADMINISTER);
        assertThat(page.select("#main .aui-message-info").text()).startsWith("Only a system administrator");
        assertThat(grant(carla, GlobalPermissions.SYSTEM_ADMIN, "operators").statusCode())
                .isEqualTo(403);
        assertThat(revoke(carla, GlobalPermissions.SYSTEM_ADMIN, Groups.ADMINISTRATORS)
                        .statusCode())
                .isEqualTo(403);

        assertThat(host.tracker().globalPermissions().groupsWith(GlobalPermissions.SYSTEM_ADMIN))
                .containsExactly(Groups.ADMINISTRATORS);
        assertThat(grant(carla, "BULK_CHANGE", "operators").statusCode()).isEqualTo(200);
        assertThat(host.tracker().globalPermissions().groupsWith("BULK_CHANGE")).contains("operators");
    }

    @Test
    public void shouldLetNobodyTakeTheAdministrationFromThemselves() {
        Browser carla = administrator("carla");

        assertThat(fault(revoke(admin, GlobalPermissions.SYSTEM_ADMIN, Groups.ADMINISTRATORS)))
                .startsWith("You administer by this group.");
        assertThat(fault(revoke(carla, GlobalPermissions.ADMINISTER, "operators")))
                .startsWith("You administer by this group.");
        for (String action : List.of("EditUserGroups", "BulkEditUserGroups")) {
            Map<String, String> form = action.startsWith("Bulk")
                    ? Map.of("name", "operators", "username", "carla", "do", "leave")
                    : Map.of("name", "carla", "group", "operators", "do", "leave");
            assertThat(fault(carla.post("/secure/admin/user/" + action + ".jspa", form)))
                    .as(action)
                    .isEqualTo("You cannot take the administration from yourself.");
        }
        assertThat(has("carla", GlobalPermissions.ADMINISTER)).isTrue();
        assertThat(has("admin", GlobalPermissions.SYSTEM_ADMIN)).isTrue();
    }

    @Test
    public void shouldRemoveFromAGroupWhoeverAdministersByAnother() {
        revoke(admin, GlobalPermissions.ADMINISTER, Groups.ADMINISTRATORS);
        assertThat(has("admin", GlobalPermissions.ADMINISTER)).isTrue();
        grant(admin, GlobalPermissions.SYSTEM_ADMIN, "operators");
        host.tracker().groups().add("operators", user("admin"));

        revoke(admin, GlobalPermissions.SYSTEM_ADMIN, Groups.ADMINISTRATORS);

        assertThat(host.tracker().globalPermissions().groupsWith(GlobalPermissions.SYSTEM_ADMIN))
                .containsExactly("operators");
        assertThat(has("admin", GlobalPermissions.SYSTEM_ADMIN)).isTrue();
    }

    @Test
    public void shouldKeepOneOfTwoWhoRemoveEachOtherAtTheSameMoment() throws Exception {
        host.user("dorte");
        host.tracker().groups().add("operators", user("dorte"));
        grant(admin, GlobalPermissions.SYSTEM_ADMIN, "operators");
        Browser dorte = host.stranger().loggedInAs("dorte").withWebSudo("dorte");
        CyclicBarrier both = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<HttpResponse<String>> one = threads.submit(() -> {
                both.await(30, TimeUnit.SECONDS);
                return revoke(admin, GlobalPermissions.SYSTEM_ADMIN, "operators");
            });
            Future<HttpResponse<String>> other = threads.submit(() -> {
                both.await(30, TimeUnit.SECONDS);
                return revoke(dorte, GlobalPermissions.SYSTEM_ADMIN, Groups.ADMINISTRATORS);
            });

            // The later one is told so, or is no system administrator any more.
            assertThat(List.of(
                            one.get(60, TimeUnit.SECONDS).statusCode(),
                            other.get(60, TimeUnit.SECONDS).statusCode()))
                    .isSubsetOf(200, 403);
        } finally {
            threads.shutdownNow();
        }
        assertThat(host.tracker().globalPermissions().groupsWith(GlobalPermissions.SYSTEM_ADMIN))
                .hasSize(1);
    }

    @Test
    public void shouldNotLetAGroupOfPeopleWhoHaveLeftBeTheLast() {
        User gone = new User("gone", "gone", "Gone", "gone@example.org", false, "");
        host.tracker().users().add(gone);
        host.tracker().groups().add("operators", gone);
        GlobalPermissions permissions = host.tracker().globalPermissions();
        permissions.grant(GlobalPermissions.SYSTEM_ADMIN, "operators");

        assertThat(permissions.revoke(GlobalPermissions.SYSTEM_ADMIN, Groups.ADMINISTRATORS))
                .isFalse();

        assertThat(permissions.groupsWith(GlobalPermissions.SYSTEM_ADMIN)).contains(Groups.ADMINISTRATORS);
        assertThat(permissions.revoke(GlobalPermissions.SYSTEM_ADMIN, "operators"))
                .isTrue();
    }

    @Test
    public void shouldBeForAdministratorsWithPasswordAndToken() {
        assertThat(host.user("bert").get(PAGE).statusCode()).isEqualTo(403);
        assertThat(host.admin().get(PAGE).uri().getPath()).contains("WebSudoAuthenticate");
        assertThat(admin.postWithoutToken(
                                "/secure/admin/GlobalPermissions!add.jspa",
                                Map.of("permission", "BULK_CHANGE", "group", "operators"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(host.tracker().globalPermissions().groupsWith("BULK_CHANGE")).doesNotContain("operators");
    }

    private Browser administrator(String name) {
        host.user(name);
        host.tracker().globalPermissions().grant(GlobalPermissions.ADMINISTER, "operators");
        host.tracker().groups().add("operators", user(name));
        return host.stranger().loggedInAs(name).withWebSudo(name);
    }

    private static HttpResponse<String> grant(Browser browser, String permission, String group) {
        return browser.post(
                "/secure/admin/GlobalPermissions!add.jspa", Map.of("permission", permission, "group", group));
    }

    private static HttpResponse<String> revoke(Browser browser, String permission, String group) {
        return browser.post(
                "/secure/admin/GlobalPermissions!del.jspa", Map.of("permission", permission, "group", group));
    }

    private boolean has(String name, String permission) {
        return host.tracker().globalPermissions().has(Optional.of(user(name)), permission);
    }

    private User user(String name) {
        return host.tracker().users().byName(name).orElseThrow();
    }

    private static String fault(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#main .aui-message-error").text();
    }
}
