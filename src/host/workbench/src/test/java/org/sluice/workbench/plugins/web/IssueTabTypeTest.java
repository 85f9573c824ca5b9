package org.sluice.workbench.plugins.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.plugins.sample.Flag;
import org.sluice.workbench.plugins.sample.Tabs;
import org.sluice.workbench.plugins.web.WebFragments.FragmentContext;

/** Tabs of plugins below an issue: what they need, their order, and faults of theirs. */
public class IssueTabTypeTest {
    private static final FragmentContext PAGE = FragmentContext.none();

    private final I18nResources translations = new I18nResources().withHostTexts("/workbench/i18n/pages");
    private final IssueTabType type = new IssueTabType(translations, context -> Map.of(), () -> Locale.ENGLISH, () -> {
        throw new IllegalStateException("No tab of this test asks for words");
    });

    @Rule
    public final PluginStage stage = new PluginStage().with(type);

    @Test
    public void shouldShowTabsInTheirOrderToWhomTheyAreFor() {
        stage.install(jar(tab("last", "Open", "", "<label>Last</label>")
                + tab("second", "Open", "20", "<label>Two</label>")
                + tab("first", "Open", "3", "<label key=\"workbench.add\"/>")
                + tab("closed", "Shut", "1", "<label>Shut</label>")));

        assertThat(type.labels(PAGE)).extracting(IssueTabs.Label::label).containsExactly("Add", "Two", "Last");
        assertThat(type.html("test.plugin:first", PAGE)).contains("<p>one</p>\n<p>two</p>");
        assertThat(type.html("test.plugin:closed", PAGE)).isEmpty();
        assertThat(type.html("test.plugin:nowhere", PAGE)).isEmpty();
    }

    @Test
    public void shouldStandThoughATabFails() {
        stage.install(jar(tab("silent", "Undecided", "1", "<label>Silent</label>")
                + tab("empty", "Clumsy", "2", "<label>Empty</label>")));

        assertThat(type.labels(PAGE)).extracting(IssueTabs.Label::label).containsExactly("Empty");
        assertThat(type.html("test.plugin:empty", PAGE)).contains("");
    }

    @Test
    public void shouldGoWithItsPlugin() {
        Plugin plugin = stage.install(jar(tab("first", "Open", "3", "<label>First</label>")));

        stage.disable(plugin);

        assertThat(type.labels(PAGE)).isEmpty();
    }

    @Test
    public void shouldRefuseATabWithoutALabel() {
        refuses(tab("x", "Open", "1", ""), "test.plugin:x (issue-tabpanel) has no label");
    }

    @Test
    public void shouldRefuseALabelThatNoFileHas() {
        refuses(tab("x", "Open", "1", "<label key=\"no.such.text\"/>"), "no.such.text");
    }

    @Test
    public void shouldRefuseAnOrderThatIsNoNumber() {
        refuses(tab("x", "Open", "soon", "<label>X</label>"), "has an order that is no number");
    }

    @Test
    public void shouldRefuseAClassThatIsNoTab() {
        refuses(
                "<issue-tabpanel key=\"x\" class=\"" + Flag.class.getName() + "\"><label>X</label></issue-tabpanel>",
                "names a class that is no IssueTabPanel3");
    }

    private void refuses(String module, String why) {
        PluginJar jar = jar(module);

        assertThatThrownBy(() -> stage.install(jar)).hasMessageContaining(why);
    }

    private static String tab(String key, String kind, String order, String label) {
        return "<issue-tabpanel key=\"" + key + "\" class=\"" + Tabs.class.getName() + "$" + kind + "\">" + label
                + (order.isEmpty() ? "" : "<order>" + order + "</order>") + "</issue-tabpanel>";
    }

    private static PluginJar jar(String modules) {
        return PluginJar.withModules(modules)
                .classes(
                        Flag.class,
                        Tabs.class,
                        Tabs.Open.class,
                        Tabs.Shut.class,
                        Tabs.Undecided.class,
                        Tabs.Clumsy.class,
                        Tabs.Line.class)
                .imports("com.atlassian.jira.plugin.issuetabpanel", "com.atlassian.plugin.web");
    }
}
