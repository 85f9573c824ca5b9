package org.sluice.workbench.plugins.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.sample.Broken;
import org.sluice.workbench.plugins.sample.Cards;
import org.sluice.workbench.plugins.sample.Flag;
import org.sluice.workbench.plugins.web.WebFragments.FragmentContext;
import org.sluice.workbench.plugins.web.WebFragments.WebItem;
import org.sluice.workbench.plugins.web.WebFragments.WebPanel;

/** Fragments whose own code fails, conditions inside conditions, and labels that are no keys. */
public class FragmentFaultsTest {
    private static final String YES = flag("yes");
    private static final String NO = flag("no");

    @Rule
    public final PluginStage stage = new PluginStage();

    @Test
    public void shouldHideAnItemWhoseConditionFailsAndShowTheOthers() {
        install(item("broken", "<condition class=\"" + Broken.class.getName() + "\"/>"), item("whole", ""));

        assertThat(stage.fragments.items("menu", FragmentContext.none()))
                .extracting(WebItem::linkId)
                .containsExactly("whole");
    }

    @Test
    public void shouldHideAnItemThatAlsoHasAConditionThatHolds() {
        install(item("broken", "<condition class=\"" + Broken.class.getName() + "\"/>" + YES));

        assertThat(stage.fragments.items("menu", FragmentContext.none())).isEmpty();
    }

    @Test
    public void shouldWantEveryConditionUnlessToldOtherwise() {
        install(item("both", YES + NO), item("all", "<conditions type=\"AND\">" + YES + NO + "</conditions>"));

        assertThat(stage.fragments.items("menu", FragmentContext.none())).isEmpty();
    }

    @Test
    public void shouldReadConditionsInsideConditions() {
        String either = "<conditions type=\"OR\">" + NO + "<conditions>" + YES + YES + "</conditions></conditions>";
        String neither = "<conditions type=\"OR\">" + NO + "<conditions>" + YES + NO + "</conditions></conditions>";
        install(item("seen", either), item("hidden", neither));

        assertThat(stage.fragments.items("menu", FragmentContext.none()))
                .extracting(WebItem::linkId)
                .containsExactly("seen");
    }

    @Test
    public void shouldRefuseAConditionThatIsNone() {
        PluginJar jar = jar(item("wrong", "<condition class=\"" + Cards.class.getName() + "\"/>"));

        assertThatThrownBy(() -> stage.install(jar))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("names a condition that is none");
    }

    @Test
    public void shouldRefuseAContextProviderThatIsNone() {
        PluginJar jar = jar(item("wrong", "<context-provider class=\"" + Flag.class.getName() + "\"/>"));

        assertThatThrownBy(() -> stage.install(jar)).hasMessageContaining("names a context provider that is none");
    }

    @Test
    public void shouldShowAPanelEmptyWhoseTemplateFails() {
        stage.install(jar("<web-panel key=\"p\" location=\"place\"><label>Bed</label>"
                        + "<resource name=\"view\" location=\"/view.vm\"/></web-panel>")
                .text("view.vm", "#if("));

        assertThat(stage.fragments.panels("place", FragmentContext.none()))
                .containsExactly(new WebPanel("test.plugin:p", "Bed", ""));
    }

    @Test
    public void shouldLeaveTheLinkToAnotherHostAsItIs() {
        install("<web-item key=\"away\" section=\"menu\"><label>Away</label>"
                + "<link>https://garden.example.org/</link><styleClass>far</styleClass></web-item>");

        assertThat(stage.fragments.items("menu", FragmentContext.none()))
                .containsExactly(
                        new WebItem("test.plugin:away", "menu", "", "Away", "https://garden.example.org/", "far"));
    }

    @Test
    public void shouldGroupItemsInSectionsByWeight() {
        install(section("late", "20"), section("early", "10"));

        assertThat(stage.fragments.sections("admin", FragmentContext.none()))
                .extracting(WebFragments.WebSection::key, WebFragments.WebSection::label)
                .containsExactly(tuple("early", "Name"), tuple("late", "Name"));
        assertThat(stage.fragments.sections("elsewhere", FragmentContext.none()))
                .isEmpty();
    }

    private void install(String... modules) {
        stage.install(jar(modules));
    }

    private static PluginJar jar(String... modules) {
        return PluginJar.withModules(modules)
                .classes(Flag.class, Broken.class, Cards.class, Cards.Card.class)
                .imports("com.atlassian.plugin.web");
    }

    private static String section(String key, String weight) {
        return "<web-section key=\"" + key + "\" location=\"admin\" weight=\"" + weight
                + "\"><label key=\"test.name\"/></web-section>";
    }

    private static String item(String key, String more) {
        return "<web-item key=\"" + key + "\" section=\"menu\"><label key=\"test.name\"/><link linkId=\"" + key
                + "\">/secure/" + key + ".jspa</link>" + more + "</web-item>";
    }

    private static String flag(String shown) {
        return "<condition class=\"" + Flag.class.getName() + "\"><param name=\"shown\">" + shown
                + "</param></condition>";
    }
}
