package org.sluice.workbench.plugins.webwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.sample.NotesAction;

/** Actions of a plugin over a real server: roles, secure session, token, methods. */
public class ActionServletTest {
    private static final String ACTION = "<webwork1 key=\"a\"><actions><action name=\"" + NotesAction.class.getName()
            + "\" alias=\"Notes\" roles-required=\"admin\"><view name=\"input\">/notes.vm</view>"
            + "<view name=\"success\">/notes.vm</view></action></actions></webwork1>";

    @Rule
    public final ActionStage stage = new ActionStage();

    @Before
    public void installPlugin() {
        stage.install(PluginJar.withModules(ACTION)
                .classes(NotesAction.class)
                .imports("com.atlassian.jira.web.action", "webwork.action", "com.atlassian.jira.util")
                .imports("com.atlassian.jira.security.request", "com.atlassian.jira.security.xsrf")
                .imports("com.atlassian.sal.api.websudo")
                .text("notes.vm", "<html><head></head><body>$note|$count|$i18n.getText('test.name')</body></html>"));
    }

    @Test
    public void shouldSendAStrangerToTheLogInPage() throws Exception {
        HttpResponse<String> answer = stage.get("/secure/Notes!default.jspa?note=x");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("/login.jsp?os_destination=%2Fsecure%2FNotes%21default.jspa%3Fnote%3Dx");
    }

    @Test
    public void shouldRefuseAUserWithoutTheRole() throws Exception {
        stage.logIn("reader");

        assertThat(stage.get("/secure/Notes!default.jspa").statusCode()).isEqualTo(403);
    }

    @Test
    public void shouldAskAnAdministratorForTheSecureSession() throws Exception {
        stage.logIn("admin");

        HttpResponse<String> answer = stage.get("/secure/admin/Notes!default.jspa");

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("/secure/admin/WebSudoAuthenticate.jspa?webSudoDestination=");
    }

    @Test
    public void shouldFillTheActionAndEscapeWhatItShows() throws Exception {
        stage.logIn("admin").secure();

        String page =
                stage.get("/secure/Notes!default.jspa?note=%3Cb%3E&count=3").body();

        assertThat(page).contains("&lt;b&gt;|3|Name");
    }

    @Test
    public void shouldWantTheTokenWhereTheActionSaysSo() throws Exception {
        stage.logIn("admin").secure();

        assertThat(stage.post("/secure/Notes!save.jspa", "note=x").statusCode()).isEqualTo(403);
        assertThat(stage.post("/secure/Notes!save.jspa", "note=x&atl_token=wrong")
                        .statusCode())
                .isEqualTo(403);
        assertThat(stage.post("/secure/Notes!save.jspa", "note=x&atl_token=" + stage.token())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    public void shouldRefuseAMethodThatTheCommandDoesNotSupport() throws Exception {
        stage.logIn("admin").secure();

        assertThat(stage.get("/secure/Notes!save.jspa").statusCode()).isEqualTo(405);
    }

    @Test
    public void shouldRefuseACommandThatNamesNoMethods() throws Exception {
        stage.logIn("admin").secure();

        assertThat(stage.get("/secure/Notes!open.jspa").statusCode()).isEqualTo(405);
    }

    @Test
    public void shouldNotFindACommandThatTheActionLacks() throws Exception {
        stage.logIn("admin").secure();

        assertThat(stage.get("/secure/Notes!nothing.jspa").statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldKeepTheDetailsOfAFaultToItself() throws Exception {
        stage.logIn("admin").secure();

        HttpResponse<String> answer = stage.get("/secure/Notes!fault.jspa");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("private detail");
    }

    @Test
    public void shouldLeaveAnAliasThatNoPluginHasToTheHost() throws Exception {
        assertThat(stage.get("/secure/Elsewhere.jspa").body()).isEqualTo("the host's own page");
    }
}
