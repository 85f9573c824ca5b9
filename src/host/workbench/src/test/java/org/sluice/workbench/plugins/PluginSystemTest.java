package org.sluice.workbench.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.sample.Greeter;

/** Installing a plugin: what works, and which fault is named how. */
public class PluginSystemTest {
    private static final String SPRING =
            """
            <beans xmlns="http://www.springframework.org/schema/beans"
                   xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                   xmlns:osgi="http://www.eclipse.org/gemini/blueprint/schema/blueprint"
                   xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                     http://www.eclipse.org/gemini/blueprint/schema/blueprint http://www.eclipse.org/gemini/blueprint/schema/blueprint/gemini-blueprint.xsd"
                   default-autowire="constructor" osgi:default-timeout="2000">
              <osgi:reference id="service" interface="java.lang.Runnable"/>
            </beans>
            """;

    @Rule
    public final PluginStage stage = new PluginStage();

    @Test
    public void shouldReadTextsInTheReadersLanguage() {
        stage.install(PluginJar.withModules());

        assertThat(stage.translations.text(Locale.ENGLISH, "test.hello", "you")).isEqualTo("Hello you");
        assertThat(stage.translations.text(Locale.forLanguageTag("da"), "test.hello", "du"))
                .isEqualTo("Hej du");
    }

    @Test
    public void shouldBuildModuleClassesFromThePluginsContext() {
        Runnable service = () -> {};
        stage.framework().publish(Runnable.class, service);
        Plugin plugin = stage.install(PluginJar.withModules()
                .classes(Greeter.class)
                .imports("org.slf4j")
                .header("Spring-Context", "*")
                .text("META-INF/spring/plugin.xml", SPRING));

        Object greeter = plugin.create(plugin.load(Greeter.class.getName()));

        assertThat(greeter.getClass().getName()).isEqualTo(Greeter.class.getName());
        assertThat(greeter.getClass()).isNotEqualTo(Greeter.class);
    }

    @Test
    public void shouldNameTheServiceThatNobodyOffers() {
        PluginJar jar =
                PluginJar.withModules().header("Spring-Context", "*").text("META-INF/spring/plugin.xml", SPRING);

        assertThatThrownBy(() -> stage.install(jar))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("test.plugin")
                .hasMessageContaining("java.lang.Runnable");
    }

    @Test
    public void shouldNameTheImportThatNobodyExports() {
        PluginJar jar = PluginJar.withModules().imports("com.google.common.collect");

        assertThatThrownBy(() -> stage.install(jar))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("com.google.common.collect");
    }

    @Test
    public void shouldNotLendTheSupportingBundlesPackages() {
        PluginJar jar = PluginJar.withModules().imports("org.springframework.beans.factory");

        assertThatThrownBy(() -> stage.install(jar)).hasMessageContaining("org.springframework.beans.factory");
    }

    @Test
    public void shouldRefuseAModuleTypeThatJiraDoesNotKnow() {
        PluginJar jar = PluginJar.withModules("<gadget-of-tomorrow key=\"x\"/>");

        assertThatThrownBy(() -> stage.install(jar)).hasMessageContaining("test.plugin:x (gadget-of-tomorrow)");
    }

    @Test
    public void shouldRefuseAManifestWithoutPluginKey() {
        PluginJar jar = PluginJar.withModules().without("Atlassian-Plugin-Key");

        assertThatThrownBy(() -> stage.install(jar)).hasMessageContaining("Atlassian-Plugin-Key");
    }

    @Test
    public void shouldRefuseAKeyThatDiffersFromTheDescriptors() {
        PluginJar jar = PluginJar.withModules().header("Atlassian-Plugin-Key", "other.plugin");

        assertThatThrownBy(() -> stage.install(jar)).hasMessageContaining("other.plugin");
    }

    @Test
    public void shouldRefuseTwoModulesWithOneKey() {
        PluginJar jar = PluginJar.withModules(
                "<velocity-allowlist key=\"twin\"/>", "<web-resource key=\"twin\"><context>x</context></web-resource>");

        assertThatThrownBy(() -> stage.install(jar)).hasMessageContaining("twin");
    }
}
