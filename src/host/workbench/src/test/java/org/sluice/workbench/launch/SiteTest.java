package org.sluice.workbench.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** The whole host without a plugin: its start, its end, and starts that fail. */
public class SiteTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Properties properties = new Properties();
    private Ending ending = new Ending();

    @Before
    public void nameAHomeAndAFile() throws IOException {
        Export export = new Export();
        export.issue("GARDEN-1");
        Path file = Files.writeString(folder.newFile("garden.json").toPath(), export.text());
        properties.setProperty("workbench.port", "0");
        properties.setProperty("workbench.home", folder.getRoot() + "/home");
        properties.setProperty("workbench.import", file.toString());
    }

    @Test
    public void shouldAnswerWithPagesAndDataAsSoonAsItHasStarted() throws Exception {
        Site site = start();

        assertThat(get(site.port(), "/login.jsp").statusCode()).isEqualTo(200);
        assertThat(getAsAdmin(site.port(), "/rest/api/2/issue/GARDEN-1").body()).contains("Summary of GARDEN-1");
        assertThat(get(site.port(), "/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldKeepItsDataFromOneStartToTheNext() throws Exception {
        start();
        end();
        properties.remove("workbench.import");

        Site again = start();

        assertThat(getAsAdmin(again.port(), "/rest/api/2/issue/GARDEN-1").statusCode())
                .isEqualTo(200);
    }

    @Test
    public void shouldBeginAsANewJiraWhenNothingIsToComeIn() throws Exception {
        properties.setProperty("workbench.import", "none");

        Site site = start();

        assertThat(getAsAdmin(site.port(), "/rest/api/2/project").body()).isEqualTo("[]");
        assertThat(getAsAdmin(site.port(), "/rest/api/2/priority").body()).contains("Highest");
        assertThat(getAsAdmin(site.port(), "/rest/api/2/resolution").body()).contains("Cannot Reproduce");
    }

    @Test
    public void shouldGiveItsPortBackWhenItEnds() {
        Site site = start();
        int port = site.port();

        end();

        assertThatThrownBy(() -> get(port, "/login.jsp")).isInstanceOf(ConnectException.class);
    }

    @Test
    public void shouldNameThePluginThatKeepsItFromStarting() throws IOException {
        Path plugin = Files.writeString(folder.newFile("garden.jar").toPath(), "no jar");
        properties.setProperty("workbench.plugins", plugin.toString());

        assertThatThrownBy(this::start)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("The plugin garden.jar cannot be installed");
    }

    @Test
    public void shouldCloseTheDatabaseOfAStartThatFails() throws IOException {
        Path plugin = Files.writeString(folder.newFile("garden.jar").toPath(), "no jar");
        properties.setProperty("workbench.plugins", plugin.toString());
        assertThatThrownBy(this::start).isInstanceOf(StartFailure.class);

        end();
        properties.remove("workbench.plugins");

        // H2 lets one in at a time.
        assertThat(start().port()).isPositive();
    }

    @Test
    public void shouldComeUpThoughItsOpeningIsRefused() throws Exception {
        Path opening = Files.writeString(
                folder.newFile("opening.json").toPath(), "[{\"method\":\"POST\",\"path\":\"/rest/api/2/nowhere\"}]");
        properties.setProperty("workbench.opening", opening.toString());
        properties.remove("workbench.import");

        Site site = start();

        assertThat(getAsAdmin(site.port(), "/rest/api/2/project/SUP").statusCode())
                .isEqualTo(200);
    }

    private Site start() {
        Options options = Options.from(properties);
        return Site.start(
                options, Home.at(options.home()), Path.of("target", "bundles"), ImportedTracker.CLOCK, ending);
    }

    @After
    public void end() {
        ending.run();
        ending = new Ending();
    }

    private static HttpResponse<String> get(int port, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/jira" + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> getAsAdmin(int port, String path) throws IOException, InterruptedException {
        // admin:admin, as every new home has it.
        return get(port, path, "Authorization", "Basic YWRtaW46YWRtaW4=");
    }
}
