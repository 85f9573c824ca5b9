package org.sluice.workbench.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.Test;
import org.sluice.workbench.osgi.StartFailure;

/** Reading {@code atlassian-plugin.xml}: who the plugin is, its modules, and documents that are none. */
public class PluginDescriptorTest {
    @Test
    public void shouldReadWhoThePluginIs() {
        PluginDescriptor garden = plugin(
                """
                <plugin-info><description> Beds and paths. </description><version>1.2</version>
                <vendor name="Garden Club" url="https://garden.example.org"/><param name="configure.url">/set-up</param>
                </plugin-info>""");

        assertThat(garden.key()).isEqualTo("org.example.garden");
        assertThat(garden.name()).isEqualTo("Garden");
        assertThat(garden.info())
                .containsOnly(
                        entry("description", "Beds and paths."),
                        entry("version", "1.2"),
                        entry("vendor", "Garden Club"),
                        entry("configure.url", "/set-up"));
    }

    @Test
    public void shouldReadAPluginThatSaysNothingOfItself() {
        assertThat(plugin("").info()).isEmpty();
        assertThat(plugin("").modules()).isEmpty();
    }

    @Test
    public void shouldListModulesInFileOrder() {
        PluginDescriptor garden =
                plugin("<web-item key=\"second\"/><plugin-info/><!-- a bed --><web-item key=\"first\"/>");

        assertThat(garden.modules())
                .extracting(ModuleElement::completeKey)
                .containsExactly("org.example.garden:second", "org.example.garden:first");
    }

    @Test
    public void shouldLetSeveralFilesOfTextsGoWithoutKeys() {
        assertThat(plugin("<resource type=\"i18n\"/><resource type=\"i18n\"/>").modules())
                .hasSize(2);
    }

    @Test
    public void shouldNameADocumentThatIsNoDescriptor() {
        assertThatThrownBy(() -> read("<garden/>"))
                .isInstanceOf(StartFailure.class)
                .hasMessage("garden.jar: the root element is garden, not atlassian-plugin");
    }

    @Test
    public void shouldRefuseTheFirstVersionOfPlugins() {
        assertThatThrownBy(() -> read("<atlassian-plugin key=\"a\" plugins-version=\"1\"/>"))
                .hasMessage("garden.jar: plugins-version must be 2");
    }

    @Test
    public void shouldNameAFileThatIsNoXml() {
        assertThatThrownBy(() -> read("{}")).isInstanceOf(StartFailure.class).hasMessageStartingWith("garden.jar: ");
    }

    @Test
    public void shouldNotReadOtherFilesForAnEntity() {
        assertThatThrownBy(() -> read("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                        + "<atlassian-plugin key=\"a\" name=\"&e;\" plugins-version=\"2\"/>"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("DOCTYPE");
    }

    private static PluginDescriptor plugin(String content) {
        return read("<atlassian-plugin key=\"org.example.garden\" name=\"Garden\" plugins-version=\"2\">" + content
                + "</atlassian-plugin>");
    }

    private static PluginDescriptor read(String xml) {
        return PluginDescriptor.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "garden.jar");
    }
}
