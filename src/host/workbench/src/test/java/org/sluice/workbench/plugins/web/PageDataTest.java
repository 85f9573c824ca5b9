package org.sluice.workbench.plugins.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.sample.Flag;
import org.sluice.workbench.plugins.sample.Harvest;
import org.sluice.workbench.plugins.sample.NoHarvest;

/** Data that a page carries for the scripts of a plugin. */
public class PageDataTest {
    @Rule
    public final PluginStage stage = new PluginStage();

    @Test
    public void shouldPutTheDataBeforeTheScriptThatClaimsIt() {
        stage.install(jar(data("harvest", Harvest.class.getName())));

        String tags = stage.webResources.tags(List.of("atl.dashboard"), Locale.ENGLISH);

        assertThat(tags).contains("WRM._unparsedData[\"test.plugin:garden.harvest\"]=");
        assertThat(tags.indexOf("harvest")).isLessThan(tags.indexOf("garden.js"));
    }

    @Test
    public void shouldLetNoDataEndItsScript() {
        stage.install(jar(data("harvest", Harvest.class.getName())));

        String tags = stage.webResources.tags(List.of("atl.dashboard"), Locale.ENGLISH);

        assertThat(tags)
                .contains("\"{\\\"best\\\":\\\"\\u003c/script>\\u003cb>\\u2028\\\",\\\"kilos\\\":3}\"")
                .containsOnlyOnce("</script>\n<script");
    }

    @Test
    public void shouldShowThePageWithoutDataThatFails() {
        stage.install(jar(data("none", NoHarvest.class.getName()) + data("harvest", Harvest.class.getName())));

        String tags = stage.webResources.tags(List.of("atl.dashboard"), Locale.ENGLISH);

        assertThat(tags).contains("garden.harvest").doesNotContain("garden.none");
    }

    @Test
    public void shouldNameAProviderThatIsNotThere() {
        assertThatThrownBy(() -> stage.install(jar(data("harvest", "org.example.Nowhere"))))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("org.example.Nowhere");
    }

    @Test
    public void shouldRefuseAProviderThatIsNone() {
        assertThatThrownBy(() -> stage.install(jar(data("harvest", Flag.class.getName()))))
                .hasMessageContaining("names a data provider that is none");
    }

    @Test
    public void shouldRefuseDataWithoutAKey() {
        assertThatThrownBy(() -> stage.install(jar(data("", Harvest.class.getName()))))
                .hasMessageContaining("has data without a key or a class");
    }

    private static PluginJar jar(String data) {
        return PluginJar.withModules("<web-resource key=\"garden\"><context>atl.dashboard</context>"
                        + "<resource type=\"download\" name=\"garden.js\" location=\"/garden.js\"/>" + data
                        + "</web-resource>")
                .text("garden.js", "")
                .classes(Harvest.class, NoHarvest.class, Flag.class)
                .imports(
                        "com.atlassian.plugin.web", "com.atlassian.json.marshal", "com.atlassian.webresource.api.data");
    }

    private static String data(String key, String className) {
        return "<data key=\"" + key + "\" class=\"" + className + "\"/>";
    }
}
