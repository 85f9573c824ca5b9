package org.sluice.workbench.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.sample.Cards;

/** What a plugin's template may call: the JDK, what Jira gives to every page, and what an allowlist has. */
public class PluginTemplatesTest {
    @Rule
    public final PluginStage stage = new PluginStage();

    @Test
    public void shouldCallMethodsOfTheJdk() {
        assertThat(rendered("$names.size() $names.get(0).toUpperCase()", Map.of("names", List.of("rose"))))
                .isEqualTo("1 ROSE");
    }

    @Test
    public void shouldCallWhatJiraGivesToEveryPage() {
        PageResources resources = new PageResources();

        rendered(
                "$resources.requireResource('test.plugin:a')$resources.requireResourcesForContext('atl.general')",
                Map.of("resources", resources));

        assertThat(resources.required()).containsExactlyInAnyOrder("test.plugin:a", "atl.general");
    }

    @Test
    public void shouldEscapeATextOnceThoughTheTemplateEscapesItToo() {
        assertThat(rendered("$tools.htmlEncode($name)", Map.of("tools", new TextTools(), "name", "<b>")))
                .isEqualTo("&lt;b&gt;");
        assertThat(new TextTools().htmlEncode(null)).isEmpty();
    }

    @Test
    public void shouldLeaveACallOfAnUnlistedClassAsItsOwnText() {
        assertThat(rendered("$card.getTitle()|$card.title", Map.of("card", new Cards.Card())))
                .isEqualTo("$card.getTitle()|$card.title");
    }

    @Test
    public void shouldNotReachClassesThroughAnObjectOfTheJdk() {
        assertThat(rendered("$name.getClass().forName('java.lang.Runtime')", Map.of("name", "x")))
                .isEqualTo("$name.getClass().forName('java.lang.Runtime')");
    }

    @Test
    public void shouldAllowWhatTheListNamesAndNothingBeside() {
        allow(Cards.Card.class.getName() + "#getTitle()");

        assertThat(rendered("$card.title|$card.secret", Map.of("card", new Cards.Card())))
                .isEqualTo("&lt;b&gt;Title&lt;/b&gt;|$card.secret");
    }

    @Test
    public void shouldRefuseAMethodThatIsWrittenInAnotherForm() {
        assertThatThrownBy(() -> allow(Cards.Card.class.getName() + ".getTitle"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("not of the form class#name(types)");
    }

    @Test
    public void shouldRefuseAMethodWithOtherParameters() {
        assertThatThrownBy(() -> allow(Cards.Card.class.getName() + "#getTitle(java.lang.String)"))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("lists a method that the class does not have");
    }

    @Test
    public void shouldNameATemplateThatThePluginLacks() {
        Plugin plugin = stage.install(PluginJar.withModules().text("view.vm", "$name"));

        assertThat(stage.templates.render(plugin, "/view.vm", Map.of("name", "&")))
                .isEqualTo("&amp;");
        assertThatThrownBy(() -> stage.templates.render(plugin, "other.vm", Map.of()))
                .hasMessageContaining("Template other.vm is not in test.plugin");
    }

    private void allow(String method) {
        stage.install(PluginJar.withModules(
                        "<velocity-allowlist key=\"v\"><method>" + method + "</method></velocity-allowlist>")
                .classes(Cards.class, Cards.Card.class)
                .imports("com.atlassian.plugin.web"));
    }

    private String rendered(String template, Map<String, Object> values) {
        return stage.templates.renderText(template, new VelocityContext(values), "sample");
    }
}
