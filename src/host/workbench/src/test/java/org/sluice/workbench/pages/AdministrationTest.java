package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.plugins.PluginDescriptor;
import org.sluice.workbench.plugins.life.InstalledPlugin;

/** The administration over a real server: its door, its menu, its pages. */
public class AdministrationTest {
    @Rule
    public final PagesHost host = new PagesHost();

    @Test
    public void shouldAskForThePasswordAgainAndGoOnWhereItWasAsked() {
        Browser admin = host.admin();

        var asked = admin.get("/plugins/servlet/upm");
        var wrong = admin.post("/secure/admin/WebSudoAuthenticate.jspa", Map.of("webSudoPassword", "no"));
        var right = admin.post(
                "/secure/admin/WebSudoAuthenticate.jspa",
                Map.of("webSudoPassword", "admin", "webSudoDestination", "/plugins/servlet/upm"));

        assertThat(asked.uri().getPath()).isEqualTo("/jira/secure/admin/WebSudoAuthenticate!default.jspa");
        assertThat(wrong.body()).contains("The password is wrong.");
        assertThat(right.uri().getPath()).isEqualTo("/jira/plugins/servlet/upm");
    }

    @Test
    public void shouldEndTheSecureSessionWhenItIsDropped() {
        Browser admin = host.admin().withWebSudo("admin");

        var open = admin.get("/secure/admin/AdminSummary.jspa");
        admin.post("/secure/admin/WebSudoAuthenticate!drop.jspa", Map.of());
        var closed = admin.get("/secure/admin/AdminSummary.jspa");

        assertThat(open.body()).contains("You have temporary access to administration.");
        assertThat(closed.uri().getPath()).contains("WebSudoAuthenticate");
    }

    @Test
    public void shouldBeClosedToEverybodyElse() {
        Browser other = host.user("carla");

        assertThat(other.get("/secure/admin/AdminSummary.jspa").statusCode()).isEqualTo(403);
        assertThat(other.get("/secure/admin/user/UserBrowser.jspa").statusCode())
                .isEqualTo(403);
        assertThat(other.get("/secure/Dashboard.jspa").body()).doesNotContain("admin_menu");
        assertThat(host.stranger().get("/plugins/servlet/upm").uri().getPath()).isEqualTo("/jira/login.jsp");
    }

    @Test
    public void shouldShowWhatPluginsAddToTheMenu() {
        host.plugin().section("admin_plugins_menu", "sluice", "Sluice");
        host.plugin().item("admin_plugins_menu/sluice", "start", "Get started", "/jira/secure/admin/Start.jspa");
        host.plugin().item("top_system_section/mail_section", "mail", "Outgoing", "/jira/secure/admin/Mail.jspa");

        var home = Jsoup.parse(host.admin()
                .withWebSudo("admin")
                .get("/secure/admin/AdminSummary.jspa")
                .body());

        assertThat(home.select(".admin-card").text())
                .contains("Sluice Get started")
                .contains("Mail Outgoing");
    }

    @Test
    public void shouldListPluginsWithTheirModules() {
        host.plugin()
                .install(new InstalledPlugin(
                        descriptor("<web-panel key='a' location='x'/><resource type='i18n'/>"),
                        "1.2.3",
                        true,
                        "",
                        Set.of()));

        var page = Jsoup.parse(
                host.admin().withWebSudo("admin").get("/plugins/servlet/upm").body());

        assertThat(page.select(".plugin-card h3").text()).startsWith("Example <b>");
        assertThat(page.select(".plugin-card dd").eachText()).contains("1.2.3", "org.example");
        assertThat(page.select(".plugin-card tbody code").eachText()).containsExactly("web-panel", "a");
    }

    @Test
    public void shouldFindUsersAndTellTheSystem() {
        host.user("carla");
        Browser admin = host.admin().withWebSudo("admin");

        var all = Jsoup.parse(admin.get("/secure/admin/user/UserBrowser.jspa").body());
        var some = Jsoup.parse(admin.get("/secure/admin/user/UserBrowser.jspa?userSearchFilter=car")
                .body());
        var info = Jsoup.parse(admin.get("/secure/admin/ViewSystemInfo.jspa").body());

        assertThat(all.select("#user_browser_table tbody tr")).hasSize(2);
        assertThat(some.select("#user_browser_table tbody tr").text()).contains("carla@example.com");
        assertThat(info.select("#system_info_table").text()).contains("H2 2.3");
    }

    @Test
    public void shouldAnswerUnknownPlacesAndWrongMethodsWithItsOwnPage() {
        Browser admin = host.admin();

        assertThat(admin.get("/secure/Nothing.jspa").body()).contains("Page not found");
        assertThat(admin.post("/secure/Dashboard.jspa", Map.of()).statusCode()).isEqualTo(405);
        assertThat(admin.json("GET", "/rest/dashboards/1.0/1/gadget/x", "").body())
                .startsWith("{\"message\"");
    }

    private static PluginDescriptor descriptor(String modules) {
        String xml = "<atlassian-plugin key='org.example' name='Example &lt;b&gt;' plugins-version='2'>"
                + "<plugin-info><vendor name='Example team'/></plugin-info>" + modules + "</atlassian-plugin>";
        return PluginDescriptor.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "test");
    }
}
