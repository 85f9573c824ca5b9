package org.sluice.workbench.plugins.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;

/** Scripts and styles: their order, and the texts put into them. */
public class WebResourceTypeTest {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Rule
    public final PluginStage stage = new PluginStage();

    @Test
    public void shouldLoadWhatAModuleDependsOnFirst() {
        stage.install(PluginJar.withModules(
                        "<web-resource key=\"base\">" + file("base.js") + "</web-resource>",
                        "<web-resource key=\"top\"><dependency>test.plugin:base</dependency>"
                                + "<dependency>com.atlassian.auiplugin:ajs</dependency>" + file("top.js")
                                + "<context>atl.dashboard</context></web-resource>")
                .text("base.js", "")
                .text("top.js", ""));

        String tags = stage.webResources.tags(List.of("atl.dashboard"), DANISH);

        assertThat(tags.indexOf("base.js")).isBetween(0, tags.indexOf("top.js"));
        assertThat(tags).contains("/jira/s/da/1.0.0/_/download/resources/test.plugin:top/top.js");
    }

    @Test
    public void shouldGiveNothingForAContextThatNobodyFeeds() {
        stage.install(PluginJar.withModules("<web-resource key=\"base\"/>"));

        assertThat(stage.webResources.tags(List.of("atl.dashboard"), DANISH)).isEmpty();
    }

    @Test
    public void shouldPutTheReadersTextWhereALiteralKeyStands() {
        stage.install(PluginJar.withModules());
        JsI18n i18n = new JsI18n(stage.translations);

        assertThat(i18n.transform("x(AJS.I18n.getText('test.name'))", DANISH)).isEqualTo("x(\"Navn\")");
        assertThat(i18n.transform("AJS.I18n.getText(\"test.hello\", name)", DANISH))
                .isEqualTo("AJS.format(\"Hej {0}\", name)");
    }

    @Test
    public void shouldLeaveAComputedKeyAlone() {
        stage.install(PluginJar.withModules());

        assertThat(new JsI18n(stage.translations).transform("AJS.I18n.getText(key)", DANISH))
                .isEqualTo("AJS.I18n.getText(key)");
    }

    @Test
    public void shouldRefuseAScriptThatAsksForAnUnknownText() {
        PluginJar jar = PluginJar.withModules("<web-resource key=\"r\"><transformation extension=\"js\">"
                        + "<transformer key=\"jsI18n\"/></transformation>" + file("a.js") + "</web-resource>")
                .text("a.js", "AJS.I18n.getText('no.text')");

        assertThatThrownBy(() -> stage.install(jar)).hasMessageContaining("no.text in /a.js");
    }

    private static String file(String name) {
        return "<resource type=\"download\" name=\"" + name + "\" location=\"/" + name + "\"/>";
    }
}
