package org.sluice.workbench.plugins.webwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.sample.Cards;
import org.sluice.workbench.plugins.sample.NotesAction;

/** Actions as a descriptor declares them: found by their alias, refused when they could not work. */
public class WebworkTypeTest {
    private static final String NOTES = NotesAction.class.getName();

    @Rule
    public final PluginStage stage = new PluginStage();

    @Test
    public void shouldFindAnActionByItsAliasWithItsRoleAndViews() {
        stage.install(jar("<action name=\"" + NOTES + "\" alias=\"Notes\" roles-required=\"admin\">"
                + "<view name=\"input\">/notes.vm</view><view name=\"success\">/secure/Other.jspa</view></action>"));

        DeclaredAction notes = stage.actions.find("Notes").orElseThrow();

        assertThat(notes.role()).isEqualTo("admin");
        assertThat(notes.type().getName()).isEqualTo(NOTES);
        assertThat(notes.views()).containsEntry("input", "/notes.vm").containsEntry("success", "/secure/Other.jspa");
        assertThat(stage.actions.find("notes")).isEmpty();
    }

    @Test
    public void shouldRefuseAnAliasThatAnotherActionHas() {
        PluginJar jar = jar(action(NOTES, "Notes", "") + action(NOTES, "Notes", ""));

        assertThatThrownBy(() -> stage.install(jar))
                .isInstanceOf(StartFailure.class)
                .hasMessage("test.plugin:a (webwork1) uses an alias that another action has: Notes");
    }

    @Test
    public void shouldRefuseAClassThatIsNoAction() {
        PluginJar jar = jar(action(Cards.class.getName(), "Cards", ""));

        assertThatThrownBy(() -> stage.install(jar))
                .hasMessageContaining("names an action that does not extend JiraWebActionSupport");
    }

    @Test
    public void shouldRefuseAViewWhoseTemplateIsMissing() {
        PluginJar jar = jar(action(NOTES, "Notes", "<view name=\"input\">/absent.vm</view>"));

        assertThatThrownBy(() -> stage.install(jar))
                .hasMessageContaining("names a template that is not there: /absent.vm");
    }

    @Test
    public void shouldRefuseAModuleWithoutActions() {
        PluginJar jar = PluginJar.withModules("<webwork1 key=\"a\"/>");

        assertThatThrownBy(() -> stage.install(jar)).hasMessageContaining("has no actions");
    }

    private static String action(String type, String alias, String views) {
        return "<action name=\"" + type + "\" alias=\"" + alias + "\" roles-required=\"admin\">" + views + "</action>";
    }

    private static PluginJar jar(String actions) {
        return PluginJar.withModules("<webwork1 key=\"a\"><actions>" + actions + "</actions></webwork1>")
                .classes(NotesAction.class, Cards.class, Cards.Card.class)
                .imports("com.atlassian.jira.web.action", "webwork.action", "com.atlassian.jira.util")
                .imports("com.atlassian.jira.security.request", "com.atlassian.jira.security.xsrf")
                .imports("com.atlassian.sal.api.websudo", "com.atlassian.plugin.web")
                .text("notes.vm", "$note");
    }
}
