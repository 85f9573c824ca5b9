package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.plugins.PluginDescriptor;
import org.sluice.workbench.plugins.life.InstalledPlugin;
import org.sluice.workbench.tracker.people.User;

/** What the administration's pages show: users, plugins, the system, and the menu beside them. */
public class AdministrationPagesTest {
    private static final String USERS = "/secure/admin/user/UserBrowser.jspa";
    private static final String PLUGINS = "/plugins/servlet/upm";

    @Rule
    public final PagesHost host = new PagesHost();

    private Browser admin;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
    }

    @Test
    public void shouldShowTwoHundredUsersAndSayThatThereAreMore() {
        addUsers(199);
        Document all = admin.page(USERS);
        addUser("one-more", true);

        Document more = admin.page(USERS);

        assertThat(all.select("#user_browser_table tbody tr")).hasSize(200);
        assertThat(all.select(".aui-message-info")).isEmpty();
        assertThat(more.select("#user_browser_table tbody tr")).hasSize(200);
        assertThat(more.select(".aui-message-info").text()).contains("The first 200 are shown");
    }

    @Test
    public void shouldFindUsersByTheBeginningOfNameWordOrAddress() {
        addUser("bodil", true);
        addUser("sigurd", true);

        assertThat(found("BOD")).containsExactly("bodil");
        assertThat(found("worker")).containsExactly("bodil", "sigurd");
        assertThat(found("sigurd@")).containsExactly("sigurd");
        assertThat(found("%")).isEmpty();
        assertThat(found("odil")).isEmpty();
    }

    @Test
    public void shouldTellActiveUsersFromThoseWhoLeft() {
        addUser("bodil", true);
        addUser("sigurd", false);

        Document page = admin.page(USERS + "?userSearchFilter=worker");

        assertThat(page.select("#user_browser_table td:last-child").eachText()).containsExactly("Active", "Inactive");
    }

    @Test
    public void shouldKeepWhatWasSearchedForWhenNobodyIsFound() {
        Document page = admin.page(USERS + "?userSearchFilter=%22%3E%3Cb%3E");

        assertThat(page.select("#user-filter").val()).isEqualTo("\"><b>");
        assertThat(page.select("#main").text()).contains("Nobody was found.");
    }

    @Test
    public void shouldShowAPluginsWordsAndTheWayToItsSettings() {
        install("<plugin-info><description>Says &lt;b&gt;hello&lt;/b&gt;</description>"
                + "<param name='configure.url'>/secure/admin/Greet.jspa</param></plugin-info>");

        Document page = admin.page(PLUGINS);

        assertThat(page.select(".plugin-card > p").first().text()).isEqualTo("Says <b>hello</b>");
        assertThat(page.select(".plugin-card a.aui-button").attr("href")).isEqualTo("/jira/secure/admin/Greet.jspa");
    }

    @Test
    public void shouldNotOfferSettingsThatAPluginDoesNotHave() {
        install("<plugin-info/>");

        Document page = admin.page(PLUGINS);

        assertThat(page.select(".plugin-card")).hasSize(1);
        assertThat(page.select(".plugin-card a.aui-button")).isEmpty();
        assertThat(page.select(".plugin-card summary").text()).isEqualTo("Modules (0 of 0 enabled)");
    }

    @Test
    public void shouldNameAModuleByItsOwnNameWhereItHasNoKeyOfAText() {
        install("<plugin-info/><web-item key='start' name='The start' section='x'/>"
                + "<web-item key='home' i18n-name-key='workbench.header.home' section='x'/>");

        Document page = admin.page(PLUGINS);

        assertThat(page.select(".plugin-card tbody td:first-child").eachText())
                .containsExactly("The start", "Go to the dashboard");
    }

    @Test
    public void shouldSayThatNoPluginIsInstalled() {
        assertThat(admin.page(PLUGINS).select("#main .aui-message").text()).isEqualTo("No app is installed.");
    }

    @Test
    public void shouldCountIssuesAndProjectsOfTheWholeHost() {
        Sample.in(host);

        Document page = admin.page("/secure/admin/ViewSystemInfo.jspa");

        assertThat(fact(page, "Issues")).isEqualTo("2");
        assertThat(fact(page, "Projects")).isEqualTo("1");
        assertThat(fact(page, "Version of the workbench")).isEqualTo("1.0.0");
        assertThat(page.select("#system_info_table time").last().attr("datetime"))
                .isEqualTo(PagesHost.NOW.toString());
    }

    @Test
    public void shouldMarkThePageThatIsOpenInTabsAndMenu() {
        Document page = admin.page(USERS);

        assertThat(page.select("#admin-tabs [aria-current]").text()).isEqualTo("User management");
        assertThat(page.select("#admin-nav [aria-current=page]").text()).isEqualTo("Users");
        assertThat(page.select("#admin-tabs a").eachText())
                .containsExactly("Projects", "Issues", "Manage apps", "User management", "System");
    }

    @Test
    public void shouldShowATabOnlyWhenThereIsSomethingInIt() {
        host.plugin()
                .item(
                        "admin_applications_section/admin_applications_integrations_section",
                        "flow",
                        "Flows <b>",
                        "/jira/secure/F.jspa");

        Document page = admin.page(USERS);

        assertThat(page.select("#admin-tabs a").eachText())
                .containsExactly("Applications", "Projects", "Issues", "Manage apps", "User management", "System");
        assertThat(page.select("#admin-tabs a").get(0).attr("href")).isEqualTo("/jira/secure/F.jspa");
        assertThat(admin.page("/secure/admin").select(".admin-card").get(0).text())
                .isEqualTo("Applications Integrations Flows <b>");
    }

    @Test
    public void shouldNotLeadToAnotherSiteAfterThePassword() {
        var answer = host.admin()
                .post(
                        "/secure/admin/WebSudoAuthenticate.jspa",
                        Map.of("webSudoPassword", "admin", "webSudoDestination", "//elsewhere.example"));

        assertThat(answer.uri().toString()).isEqualTo(host.url() + "/secure/Dashboard.jspa");
    }

    private void addUsers(int number) {
        for (int i = 0; i < number; i++) {
            addUser("user" + i, true);
        }
    }

    private void addUser(String name, boolean active) {
        host.tracker().users().add(new User(name, name, "Ward worker " + name, name + "@example.com", active, "en"));
    }

    private List<String> found(String typed) {
        String filter = URLEncoder.encode(typed, StandardCharsets.UTF_8);
        return admin.page(USERS + "?userSearchFilter=" + filter)
                .select("#user_browser_table td:nth-child(2)")
                .eachText();
    }

    private void install(String inside) {
        String xml = "<atlassian-plugin key='org.example' name='Example' plugins-version='2'>" + inside
                + "</atlassian-plugin>";
        PluginDescriptor descriptor =
                PluginDescriptor.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "test");
        host.plugin().install(new InstalledPlugin(descriptor, "1.2.3", true, "", Set.of()));
    }

    private static String fact(Document page, String name) {
        return page.select("#system_info_table tr:has(th:containsOwn(" + name + ")) td")
                .first()
                .text();
    }
}
