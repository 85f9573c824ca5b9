package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The host's page around what a plugin's action rendered. */
public class DecoratorTest {
    @Rule
    public final PagesHost host = new PagesHost();

    @Before
    public void fill() {
        Sample.in(host);
        host.plugin().section("admin_plugins_menu", "sluice", "Sluice");
        host.plugin().item("admin_plugins_menu/sluice", "start", "Get started", "/jira/secure/admin/Start.jspa");
        host.plugin().item("atl.jira.proj.config/projectgroup1", "mine", "Mine", "/jira/secure/Mine.jspa");
    }

    @Test
    public void shouldPutTheAdministrationsMenuAroundAnAdministrationPage() {
        Document page = decorated(
                """
                <html><head><title>Get &amp; started</title><meta name="decorator" content="atl.admin">
                <meta name="admin.active.section" content="admin_plugins_menu/sluice">
                <meta name="admin.active.tab" content="start"><meta name="ajs-sluice" content="1">
                <link rel="stylesheet" href="/x.css"></head><body><h2 id="own">Begin  here</h2></body></html>
                """);

        assertThat(page.title()).isEqualTo("Get & started - Sluice workbench");
        assertThat(page.select("#admin-tabs .aui-nav-selected").text()).isEqualTo("Manage apps");
        assertThat(page.select("#admin-nav [aria-current=page]").text()).isEqualTo("Get started");
        assertThat(page.select("#main #own").text()).isEqualTo("Begin here");
        assertThat(page.select("head meta[name=ajs-sluice], head link[href='/x.css']"))
                .hasSize(2);
        assertThat(page.select("meta[name=decorator]")).isEmpty();
    }

    @Test
    public void shouldMarkTheLinkAtThePagesAddressWhenThePageNamesNone() {
        host.plugin().item("admin_plugins_menu/sluice", "here", "Here", "/jira/test-action?step=1");

        Document page = decorated(
                "<html><head><meta name=\"decorator\" content=\"atl.admin\">"
                        + "<meta name=\"admin.active.section\" content=\"admin_plugins_menu/sluice\"></head><body></body></html>");

        assertThat(page.select("#admin-nav [aria-current=page]").text()).isEqualTo("Here");
    }

    @Test
    public void shouldPutTheProjectsMenuAroundAPageOfItsSettings() {
        Document page = decorated(
                """
                <html><head><title>Mine</title><meta name="decorator" content="atl.admin">
                <meta name="admin.active.section" content="atl.jira.proj.config">
                <meta name="admin.active.tab" content="mine"><meta name="projectKey" content="DEMO"></head>
                <body>settings</body></html>
                """);

        assertThat(page.select(".project-settings [aria-current=page]").text()).isEqualTo("Mine");
        assertThat(page.select("meta[name=ajs-project-key]").attr("content")).isEqualTo("DEMO");
    }

    @Test
    public void shouldPutOnlyTheHeaderAroundAGeneralPage() {
        Document page = decorated("<html><head><title>T</title><meta name=\"decorator\" content=\"atl.general\"></head>"
                + "<body><p>text</p></body></html>");

        assertThat(page.select("#header")).hasSize(1);
        assertThat(page.select("#main").text()).isEqualTo("text");
        assertThat(page.select("#admin-tabs")).isEmpty();
    }

    @Test
    public void shouldLeaveAPageAloneThatAsksForIt() {
        String html = "<html><head><meta name=\"decorator\" content=\"none\"></head><body>bare</body></html>";

        assertThat(decorated(html).select("#header")).isEmpty();
    }

    @Test
    public void shouldTakeAPageThatNamesNoDecoratorForAGeneralOne() {
        Document page = decorated("<html><head><title>Plain</title></head><body><p>text</p></body></html>");

        assertThat(page.select("#header, #footer")).hasSize(2);
        assertThat(page.select("#main").text()).isEqualTo("text");
        assertThat(page.select("#admin-tabs, .project-settings")).isEmpty();
    }

    @Test
    public void shouldShowAnAdministrationPageWithoutAMenuWhenItsSectionIsUnknown() {
        Document page = decorated(admin("nowhere/at_all", "start", "", "<p>text</p>"));

        assertThat(page.select("#admin-tabs a")).isNotEmpty();
        assertThat(page.select("#admin-tabs [aria-current], #admin-nav")).isEmpty();
        assertThat(page.select(".aui-page-panel-content").text()).isEqualTo("text");
    }

    @Test
    public void shouldPutTheAdministrationAroundAProjectsPageWhoseProjectIsGone() {
        Document page = decorated(admin("atl.jira.proj.config/projectgroup1", "mine", "GONE", "<p>text</p>"));

        assertThat(page.select(".project-settings")).isEmpty();
        assertThat(page.select("#admin-tabs")).hasSize(1);
        assertThat(page.select(".aui-page-panel-content").text()).isEqualTo("text");
    }

    @Test
    public void shouldMarkALinkOfAProjectsGroupBySectionToo() {
        Document page = decorated(admin("atl.jira.proj.config/projectgroup1", "mine", "DEMO", "<p>text</p>"));

        assertThat(page.select(".project-settings [aria-current=page]").text()).isEqualTo("Mine");
        assertThat(page.select(".project-settings .project-title bdi").text()).isEqualTo("Operations " + Sample.TRICKY);
    }

    @Test
    public void shouldKeepTheTitleTextAndTheBodyAsThePluginWroteThem() {
        String body = "<form id=\"f\"><textarea>a  &lt;b&gt;\n c</textarea></form>";

        Document page = decorated("<html><head><title>&lt;script&gt; &amp; 😀</title>"
                + "<meta name=\"decorator\" content=\"atl.general\"></head><body>" + body + "</body></html>");

        assertThat(page.title()).isEqualTo("<script> & 😀 - Sluice workbench");
        assertThat(page.select("title script")).isEmpty();
        assertThat(page.select("#f textarea").val()).isEqualTo("a  <b>\n c");
    }

    @Test
    public void shouldDecorateForStrangersWithTheWayToLogIn() {
        host.serve(
                "/test-action", new Decorating(host, admin("admin_plugins_menu/sluice", "start", "", "<p>text</p>")));

        Document page = host.stranger().page("/test-action");

        assertThat(page.select("#login-link")).hasSize(1);
        assertThat(page.select("#admin_menu, #user-menu")).isEmpty();
    }

    @Test
    public void shouldDecorateInTheLanguageOfTheReader() {
        host.serve(
                "/test-action", new Decorating(host, admin("admin_plugins_menu/sluice", "start", "", "<p>text</p>")));
        Browser reader = host.admin();
        reader.post("/secure/ViewProfile.jspa", Map.of("language", "da", "theme", "dark"));

        Document page = reader.page("/test-action");

        assertThat(page.select("html").attr("lang")).isEqualTo("da");
        assertThat(page.select("html").attr("data-color-mode")).isEqualTo("dark");
        assertThat(page.select("#admin-tabs .aui-nav-selected").text()).isNotEqualTo("Manage apps");
    }

    private static String admin(String section, String tab, String projectKey, String body) {
        return "<html><head><meta name=\"decorator\" content=\"atl.admin\">"
                + "<meta name=\"admin.active.section\" content=\"" + section + "\">"
                + "<meta name=\"admin.active.tab\" content=\"" + tab + "\">"
                + "<meta name=\"projectKey\" content=\"" + projectKey + "\"></head><body>" + body + "</body></html>";
    }

    private Document decorated(String html) {
        host.serve("/test-action", new Decorating(host, html));
        return host.admin().page("/test-action");
    }

    /** An action of a plugin, as far as the decorator sees it. */
    private static final class Decorating extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final transient PagesHost host;
        private final String html;

        Decorating(PagesHost host, String html) {
            this.host = host;
            this.html = html;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html; charset=utf-8");
            response.getWriter().write(host.decorate(html, request, response));
        }
    }
}
