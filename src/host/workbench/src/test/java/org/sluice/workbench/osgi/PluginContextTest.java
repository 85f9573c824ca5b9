package org.sluice.workbench.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.sample.Flag;
import org.sluice.workbench.plugins.sample.Greeter;

/** Classes and beans of a plugin that has no Spring context, and what the host says when one cannot be had. */
public class PluginContextTest {
    @Rule
    public final PluginStage stage = new PluginStage();

    private Plugin plugin;

    @Before
    public void installPlugin() {
        plugin = stage.install(PluginJar.withModules()
                .classes(Flag.class, Greeter.class)
                .imports("com.atlassian.plugin.web", "org.slf4j"));
    }

    @Test
    public void shouldBuildAClassWithoutParameters() {
        Object flag = plugin.create(plugin.load(Flag.class.getName()));

        assertThat(flag.getClass().getName()).isEqualTo(Flag.class.getName());
    }

    @Test
    public void shouldNameAClassWhoseParametersNobodyCanGive() {
        Class<?> greeter = plugin.load(Greeter.class.getName());

        assertThatThrownBy(() -> plugin.create(greeter))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Class " + Greeter.class.getName() + " has no constructor that the host can call");
    }

    @Test
    public void shouldNameAClassThatThePluginLacks() {
        assertThatThrownBy(() -> plugin.load("org.example.garden.Bed"))
                .isInstanceOf(StartFailure.class)
                .hasMessage("Class org.example.garden.Bed is not in test.plugin");
    }

    @Test
    public void shouldNotLendTheHostsOwnClasses() {
        assertThatThrownBy(() -> plugin.load("org.sluice.workbench.Workbench")).isInstanceOf(StartFailure.class);
    }

    @Test
    public void shouldSayThatAPluginWithoutSpringHasNoBeans() {
        assertThatThrownBy(() -> plugin.bean(Runnable.class))
                .hasMessage("No bean of type java.lang.Runnable: the plugin has no Spring context");
    }

    @Test
    public void shouldListTheClassesOfAPackageByName() {
        assertThat(plugin.classesIn("org.sluice.workbench.plugins.sample"))
                .extracting(Class::getSimpleName)
                .containsExactly("Flag", "Greeter");
        assertThat(plugin.classesIn("org.example.nothing")).isEmpty();
    }

    @Test
    public void shouldFindAFileWithAndWithoutLeadingSlash() {
        assertThat(plugin.bytes("/i18n/test.properties")).isPresent();
        assertThat(plugin.bytes("i18n/test.properties")).isPresent();
        assertThat(plugin.bytes("i18n/absent.properties")).isEmpty();
        assertThat(plugin).hasToString("test.plugin 1.0.0");
    }
}
