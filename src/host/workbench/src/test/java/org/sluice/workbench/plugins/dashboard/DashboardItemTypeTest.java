package org.sluice.workbench.plugins.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.dashboard.DashboardItems.Item;

/** Gadgets as the directory of gadgets and a dashboard show them. */
public class DashboardItemTypeTest {
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final String SCRIPT = "<amd-module>garden/bed</amd-module>";

    @Rule
    public final PluginStage stage = new PluginStage();

    @Test
    public void shouldOfferAGadgetInTheViewersLanguage() {
        install(item("bed", "configurable=\"true\"", "<description key=\"test.about\"/>" + SCRIPT));

        assertThat(stage.dashboardItems.find("test.plugin:bed", DANISH))
                .contains(new Item(
                        "test.plugin:bed", "Navn", "Om bedet", "Garden Club", "/download/bed.png", "garden/bed", true));
    }

    @Test
    public void shouldDescribeAGadgetByItsTitleWhenItHasNothingElse() {
        install(item("bed", "", SCRIPT));

        Item bed = stage.dashboardItems.find("test.plugin:bed", Locale.ENGLISH).orElseThrow();

        assertThat(bed.description()).isEqualTo("Name");
        assertThat(bed.configurable()).isFalse();
    }

    @Test
    public void shouldListGadgetsInTheOrderOfTheDescriptor() {
        install(item("second", "", SCRIPT), item("first", "", SCRIPT));

        assertThat(stage.dashboardItems.all(Locale.ENGLISH))
                .extracting(Item::completeKey)
                .containsExactly("test.plugin:second", "test.plugin:first");
    }

    @Test
    public void shouldDrawTheViewWithThePreferencesOfTheGadget() {
        install(item("bed", "", "<resource type=\"velocity\" name=\"view\" location=\"/bed.vm\"/>"));

        assertThat(stage.dashboardItems.view("test.plugin:bed", Map.of("plant", "<rose>")))
                .isEqualTo("Grows &lt;rose&gt;");
    }

    @Test
    public void shouldDrawNothingForAGadgetThatDrawsItself() {
        install(item("bed", "", SCRIPT));

        assertThat(stage.dashboardItems.view("test.plugin:bed", Map.of())).isEmpty();
    }

    @Test
    public void shouldKnowNoGadgetThatNobodyBrings() {
        assertThat(stage.dashboardItems.find("test.plugin:bed", DANISH)).isEmpty();
        assertThat(stage.dashboardItems.view("test.plugin:bed", Map.of())).isEmpty();
    }

    private void install(String... items) {
        stage.install(PluginJar.withModules(items)
                .text("i18n/test.properties", "test.name=Name\ntest.about=About the bed\n")
                .text("i18n/test_da.properties", "test.name=Navn\ntest.about=Om bedet\n")
                .text("bed.vm", "Grows $preferences.get('plant')"));
    }

    private static String item(String key, String attributes, String content) {
        return "<dashboard-item key=\"" + key + "\" " + attributes + "><definition><title key=\"test.name\"/>"
                + "<author><name>Garden Club</name></author><thumbnail location=\"/download/bed.png\"/></definition>"
                + content + "</dashboard-item>";
    }
}
