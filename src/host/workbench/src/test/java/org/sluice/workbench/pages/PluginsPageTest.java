package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.sluice.workbench.plugins.PluginDescriptor;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.life.InstalledPlugin;

/** The buttons of <em>Manage apps</em>: what they do, for whom, and what is said when it does not work. */
public class PluginsPageTest {
    private static final String PLUGINS = "/plugins/servlet/upm";
    private static final Map<String, String> EXAMPLE = Map.of("key", "org.example", "module", "item");

    @Rule
    public final PagesHost host = new PagesHost();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Browser admin;

    @Before
    public void open() {
        admin = host.admin().withWebSudo("admin");
    }

    @Test
    public void shouldDoWhatItsButtonsSay() {
        install(true, "");
        for (String deed : new String[] {"disable", "enable", "disable-module", "enable-module", "uninstall"}) {
            assertThat(admin.post(PLUGINS + "/" + deed, EXAMPLE).statusCode()).isEqualTo(200);
        }

        assertThat(host.plugin().installed().done())
                .containsExactly(
                        "disable org.example",
                        "enable org.example",
                        "disable org.example:item",
                        "enable org.example:item",
                        "uninstall org.example");
    }

    @Test
    public void shouldInstallWhatIsSentAndWhatLiesOnTheMachine() throws IOException {
        Path jar = PluginJar.withModules().in(folder.getRoot().toPath());

        HttpResponse<String> sent = admin.upload(PLUGINS + "/install", "plugin", "test.jar", Files.readAllBytes(jar));
        admin.post(PLUGINS + "/install", Map.of("path", jar.toString()));

        assertThat(sent.body()).contains("Test is installed.");
        assertThat(host.plugin().installed().done()).containsExactly("install test.plugin", "install test.plugin");
    }

    @Test
    public void shouldSayWhatIsWrongWithWhatIsSent() throws IOException {
        assertThat(admin.upload(PLUGINS + "/install", "plugin", "test.jar", new byte[] {1})
                        .body())
                .contains("That did not work", "cannot be installed");
        assertThat(admin.post(PLUGINS + "/install", Map.of("path", "here.jar")).body())
                .contains("give the whole path of a JAR");
        assertThat(admin.post(PLUGINS + "/install", Map.of()).statusCode()).isEqualTo(400);
        assertThat(admin.upload(PLUGINS + "/install", "plugin", "test.jar", new byte[0])
                        .body())
                .contains("Choose a JAR file");
        assertThat(admin.post(PLUGINS + "/enable", Map.of("key", "<b>")).body())
                .contains("No plugin with the key &lt;b&gt; is installed");
        assertThat(admin.post(PLUGINS + "/explode", EXAMPLE).statusCode()).isEqualTo(404);
    }

    @Test
    public void shouldAskForTheTokenAndThePassword() {
        install(true, "");

        assertThat(admin.postWithoutToken(PLUGINS + "/disable", EXAMPLE).statusCode())
                .isEqualTo(403);
        assertThat(host.admin().post(PLUGINS + "/disable", EXAMPLE).body()).contains("webSudoPassword");
        assertThat(host.stranger().post(PLUGINS + "/disable", EXAMPLE).statusCode())
                .isNotEqualTo(200);
        assertThat(host.plugin().installed().done()).isEmpty();
    }

    @Test
    public void shouldOfferADisabledPluginToBeEnabledAndTellWhyItIsNot() {
        install(false, "its <b>tables</b> cannot be made");

        Document page = admin.page(PLUGINS);

        assertThat(page.select(".plugin-card h3 .aui-lozenge").text()).isEqualTo("Disabled");
        assertThat(page.select(".plugin-card .aui-message").text())
                .isEqualTo("It could not be enabled: its <b>tables</b> cannot be made");
        assertThat(page.select(".plugin-deeds button").eachText()).containsExactly("Enable", "Uninstall");
        assertThat(page.select(".plugin-card summary").text()).isEqualTo("Modules (0 of 1 enabled)");
        assertThat(page.select(".plugin-card tbody button")).isEmpty();
    }

    private void install(boolean enabled, String failure) {
        String xml = "<atlassian-plugin key='org.example' name='Example' plugins-version='2'>"
                + "<web-item key='item' section='x'/></atlassian-plugin>";
        PluginDescriptor descriptor =
                PluginDescriptor.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "a test");
        host.plugin().install(new InstalledPlugin(descriptor, "1.0.0", enabled, failure, Set.of()));
    }
}
