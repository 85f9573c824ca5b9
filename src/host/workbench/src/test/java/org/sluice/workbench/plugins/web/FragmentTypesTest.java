package org.sluice.workbench.plugins.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.sample.Cards;
import org.sluice.workbench.plugins.sample.Flag;
import org.sluice.workbench.plugins.web.WebFragments.FragmentContext;

/** Items and panels: order, conditions, escaping. */
public class FragmentTypesTest {
    @Rule
    public final PluginStage stage = new PluginStage();

    @Test
    public void shouldShowItemsByWeightWithTheContextPathBeforeTheirLinks() {
        install(item("heavy", "20", ""), item("light", "10", ""));

        assertThat(stage.fragments.items("menu", FragmentContext.none()))
                .extracting(WebFragments.WebItem::linkId, WebFragments.WebItem::url, WebFragments.WebItem::label)
                .containsExactly(
                        tuple("light", "/jira/secure/light.jspa", "Name"),
                        tuple("heavy", "/jira/secure/heavy.jspa", "Name"));
    }

    @Test
    public void shouldHideAnItemWhoseConditionDoesNotHold() {
        install(item("seen", "1", condition("yes", "")), item("hidden", "2", condition("no", "")));

        assertThat(stage.fragments.items("menu", FragmentContext.none()))
                .extracting(WebFragments.WebItem::linkId)
                .containsExactly("seen");
    }

    @Test
    public void shouldTurnAnInvertedConditionAround() {
        install(item("inverted", "1", condition("no", " invert=\"true\"")));

        assertThat(stage.fragments.items("menu", FragmentContext.none())).hasSize(1);
    }

    @Test
    public void shouldJoinConditionsByOrWhenTold() {
        install(item(
                "either",
                "1",
                "<conditions type=\"OR\">" + condition("no", "") + condition("yes", "") + "</conditions>"));

        assertThat(stage.fragments.items("menu", FragmentContext.none())).hasSize(1);
    }

    @Test
    public void shouldEscapeWhatATemplateInsertsUnlessItsNameSaysHtml() {
        installPanel("$card.title|$card.noteHtml", "Title()", "NoteHtml()");

        assertThat(panel()).isEqualTo("&lt;b&gt;Title&lt;/b&gt;|<i>note</i>");
    }

    @Test
    public void shouldLeaveACallAsTextThatNoAllowlistHas() {
        installPanel("$card.secret", "Title()");

        assertThat(panel()).isEqualTo("$card.secret");
    }

    private String panel() {
        return stage.fragments.panels("place", FragmentContext.none()).get(0).html();
    }

    private void installPanel(String template, String... getters) {
        StringBuilder list = new StringBuilder();
        for (String getter : getters) {
            list.append("<method>")
                    .append(Cards.Card.class.getName())
                    .append("#get")
                    .append(getter)
                    .append("</method>");
        }
        stage.install(jar(
                        "<velocity-allowlist key=\"v\">" + list + "</velocity-allowlist>",
                        "<web-panel key=\"p\" location=\"place\"><context-provider class=\"" + Cards.class.getName()
                                + "\"/><resource type=\"velocity\" name=\"view\" location=\"/view.vm\"/></web-panel>")
                .text("view.vm", template));
    }

    private void install(String... modules) {
        stage.install(jar(modules));
    }

    private static PluginJar jar(String... modules) {
        return PluginJar.withModules(modules)
                .classes(Flag.class, Cards.class, Cards.Card.class)
                .imports("com.atlassian.plugin.web");
    }

    private static String item(String key, String weight, String condition) {
        return "<web-item key=\"" + key + "\" section=\"menu\" weight=\"" + weight + "\"><label key=\"test.name\"/>"
                + "<link linkId=\"" + key + "\">/secure/" + key + ".jspa</link>" + condition + "</web-item>";
    }

    private static String condition(String shown, String attributes) {
        return "<condition class=\"" + Flag.class.getName() + "\"" + attributes + "><param name=\"shown\">" + shown
                + "</param></condition>";
    }
}
