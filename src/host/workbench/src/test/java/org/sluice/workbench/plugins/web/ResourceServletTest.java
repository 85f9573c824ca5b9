package org.sluice.workbench.plugins.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;

/** The files of a plugin over HTTP: which, in what language, and for how long a browser may keep them. */
public class ResourceServletTest {
    private static final String CACHED = "/s/da/1.0.0/_/download/resources/test.plugin:";
    private static final String PLAIN = "/download/resources/test.plugin:";

    @Rule
    public final PluginStage stage = new PluginStage();

    private final WebServer server = new WebServer(0, "/jira");

    @Before
    public void serveAPlugin() {
        stage.install(PluginJar.withModules(
                        "<web-resource key=\"spoken\"><transformation extension=\"js\"><transformer key=\"jsI18n\"/>"
                                + "</transformation>" + file("a.js", "/js/a.js") + file("a.css", "/css/a.css")
                                + file("img/", "/pictures") + "</web-resource>",
                        "<web-resource key=\"plain\">" + file("a.js", "/js/a.js") + "</web-resource>")
                .text("js/a.js", "show(AJS.I18n.getText('test.name'))")
                .text("css/a.css", "b { content: 'AJS.I18n.getText(\"test.name\")' }")
                .text("pictures/deep/rose.svg", "<svg/>")
                .text("private.txt", "private"));
        ResourceServlet servlet = new ResourceServlet(stage.webResources, stage.translations);
        server.serve("/s/*", servlet);
        server.serve("/download/resources/*", servlet);
        server.start();
    }

    @After
    public void stop() {
        server.close();
    }

    @Test
    public void shouldPutTheTextsOfTheAddressesLanguageIntoAScript() throws Exception {
        assertThat(get(CACHED + "spoken/a.js").body()).isEqualTo("show(\"Navn\")");
    }

    @Test
    public void shouldSpeakEnglishAtAnAddressWithoutLanguage() throws Exception {
        assertThat(get(PLAIN + "spoken/a.js").body()).isEqualTo("show(\"Name\")");
    }

    @Test
    public void shouldLeaveAScriptAloneThatAsksForNoTransformer() throws Exception {
        assertThat(get(CACHED + "plain/a.js").body()).isEqualTo("show(AJS.I18n.getText('test.name'))");
    }

    @Test
    public void shouldLeaveAStyleAlone() throws Exception {
        HttpResponse<String> style = get(CACHED + "spoken/a.css");

        assertThat(style.body()).contains("AJS.I18n.getText(\"test.name\")");
        assertThat(style.headers().firstValue("Content-Type")).contains("text/css;charset=UTF-8");
    }

    @Test
    public void shouldLetABrowserKeepForGoodWhatHasTheVersionInItsAddress() throws Exception {
        assertThat(get(CACHED + "spoken/a.js").headers().firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
        assertThat(get(PLAIN + "spoken/a.js").headers().firstValue("Cache-Control"))
                .contains("public, max-age=300");
    }

    @Test
    public void shouldServeTheFilesOfAFolderByTheirKind() throws Exception {
        HttpResponse<String> picture = get(CACHED + "spoken/img/deep/rose.svg");

        assertThat(picture.body()).isEqualTo("<svg/>");
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    public void shouldTakeAColonThatABrowserEncodes() throws Exception {
        assertThat(get("/download/resources/test.plugin%3Aspoken/a.js").statusCode())
                .isEqualTo(200);
    }

    @Test
    public void shouldServeOnlyFilesThatAModuleNames() throws Exception {
        assertThat(get(CACHED + "spoken/private.txt").statusCode()).isEqualTo(404);
        assertThat(get(CACHED + "spoken/js/a.js").statusCode()).isEqualTo(404);
        assertThat(get(CACHED + "absent/a.js").statusCode()).isEqualTo(404);
        assertThat(get("/s/da/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldNotLeaveTheFolderThatAModuleNames() throws Exception {
        assertThat(get(CACHED + "spoken/img/../private.txt").statusCode()).isEqualTo(404);
        assertThat(get(CACHED + "spoken/img/%2e%2e/private.txt").statusCode()).isBetween(400, 404);
        assertThat(get(CACHED + "spoken/img/..%2fprivate.txt").statusCode()).isBetween(400, 404);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/jira" + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String file(String name, String location) {
        return "<resource type=\"download\" name=\"" + name + "\" location=\"" + location + "\"/>";
    }
}
