package org.sluice.workbench.plugins.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.dashboard.DashboardItems.Item;
import org.sluice.workbench.plugins.sample.Beds;
import org.sluice.workbench.plugins.sample.Broken;
import org.sluice.workbench.plugins.sample.Flag;

/** Gadgets that not every viewer may have, and what a gadget's own class adds to its view. */
public class DashboardConditionsTest {
    private static final String SCRIPT = "<amd-module>garden/bed</amd-module>";
    private static final String YES = flag("yes");
    private static final String NO = flag("no");

    @Rule
    public final PluginStage stage = new PluginStage();

    @Test
    public void shouldOfferOnlyWhatTheConditionsLetThrough() {
        install(
                item("seen", YES),
                item("hidden", NO),
                item("broken", "<condition class=\"" + name(Broken.class) + "\"/>"));

        assertThat(stage.dashboardItems.all(Locale.ENGLISH))
                .extracting(Item::completeKey)
                .containsExactly("test.plugin:seen");
        assertThat(stage.dashboardItems.find("test.plugin:hidden", Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    public void shouldTellAHiddenGadgetFromOneThatIsNotThere() {
        install(item("seen", YES), item("hidden", NO));

        assertThat(stage.dashboardItems.isHidden("test.plugin:hidden")).isTrue();
        assertThat(stage.dashboardItems.isHidden("test.plugin:seen")).isFalse();
        assertThat(stage.dashboardItems.isHidden("test.plugin:nowhere")).isFalse();
    }

    @Test
    public void shouldJoinConditions() {
        install(item("either", "<conditions type=\"OR\">" + NO + YES + "</conditions>"));

        assertThat(stage.dashboardItems.all(Locale.ENGLISH)).hasSize(1);
    }

    @Test
    public void shouldGiveTheViewWhatTheContextProviderAdds() {
        install(item(
                "bed",
                "<context-provider class=\"" + name(Beds.class) + "\"><param name=\"plant\">rose</param>"
                        + "</context-provider><resource type=\"velocity\" name=\"view\" location=\"/bed.vm\"/>"));

        assertThat(stage.dashboardItems.view("test.plugin:bed", Map.of("row", "2")))
                .isEqualTo("A spade for the rose in row 2");
    }

    @Test
    public void shouldNameAConditionThatIsNotThere() {
        PluginJar jar = jar(item("bed", "<condition class=\"org.example.Nowhere\"/>"));

        assertThatThrownBy(() -> stage.install(jar))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("org.example.Nowhere");
    }

    @Test
    public void shouldNameAContextProviderThatIsNotThere() {
        PluginJar jar = jar(item("bed", "<context-provider class=\"org.example.Nowhere\"/>"));

        assertThatThrownBy(() -> stage.install(jar))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("org.example.Nowhere");
    }

    @Test
    public void shouldRefuseAConditionBesideConditions() {
        PluginJar jar = jar(item("bed", YES + "<conditions type=\"AND\">" + YES + "</conditions>"));

        assertThatThrownBy(() -> stage.install(jar)).hasMessageContaining("both a condition and conditions");
    }

    private void install(String... items) {
        stage.install(jar(items));
    }

    private static PluginJar jar(String... items) {
        return PluginJar.withModules(items)
                .text("bed.vm", "A $tool for the $plant in row $preferences.get('row')")
                .classes(Flag.class, Broken.class, Beds.class)
                .imports("com.atlassian.plugin.web");
    }

    private static String item(String key, String content) {
        return "<dashboard-item key=\"" + key + "\"><definition><title key=\"test.name\"/>"
                + "<author><name>Garden Club</name></author></definition>" + SCRIPT + content + "</dashboard-item>";
    }

    private static String flag(String shown) {
        return "<condition class=\"" + name(Flag.class) + "\"><param name=\"shown\">" + shown + "</param></condition>";
    }

    private static String name(Class<?> type) {
        return type.getName();
    }
}
