package org.sluice.workbench.plugins;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.sample.OpenAdminAction;

/** What Jira refuses, or would show as a broken page, stops the start with a line that names the module and the fault. */
@RunWith(Parameterized.class)
public class DescriptorRulesTest {
    private static final String DEFINITION =
            "<definition><title key=\"test.name\"/><author><name>T</name></author></definition>";

    @Rule
    public final PluginStage stage = new PluginStage();

    private final String module;
    private final String line;

    public DescriptorRulesTest(String name, String module, String line) {
        this.module = module;
        this.line = line;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> rules() {
        return List.of(
                rule("item without definition", "<dashboard-item key=\"i\"/>", "neither a definition"),
                rule(
                        "item without script",
                        "<dashboard-item key=\"i\">" + DEFINITION + "</dashboard-item>",
                        "neither an amd-module nor a view"),
                rule(
                        "item with an unknown text",
                        "<dashboard-item key=\"i\"><definition><title key=\"no.such\"/><author><name>T</name></author>"
                                + "</definition><amd-module>x</amd-module></dashboard-item>",
                        "names a text that no file has: no.such"),
                rule(
                        "item with a missing template",
                        "<dashboard-item key=\"i\">" + DEFINITION
                                + "<resource type=\"velocity\" name=\"view\" location=\"/no/view.vm\"/></dashboard-item>",
                        "names a template that is not there: /no/view.vm"),
                rule(
                        "texts that are not there",
                        "<resource type=\"i18n\" name=\"more\" location=\"i18n.absent\"/>",
                        "i18n/absent.properties"),
                rule(
                        "resource with a plain condition",
                        "<web-resource key=\"r\"><condition class=\"x.Y\"/></web-resource>",
                        "only url-reading ones"),
                rule(
                        "LESS",
                        "<web-resource key=\"r\"><resource type=\"download\" name=\"a.less\" location=\"/a.less\"/></web-resource>",
                        "holds LESS"),
                rule(
                        "unknown dependency",
                        "<web-resource key=\"r\"><dependency>com.example:thing</dependency></web-resource>",
                        "depends on com.example:thing"),
                rule(
                        "unknown transformer",
                        "<web-resource key=\"r\"><transformation extension=\"less\"><transformer key=\"lessTransformer\"/>"
                                + "</transformation></web-resource>",
                        "lessTransformer"),
                rule(
                        "missing file",
                        "<web-resource key=\"r\"><resource type=\"download\" name=\"a.js\" location=\"/a.js\"/></web-resource>",
                        "names a file that is not there: /a.js"),
                rule(
                        "item without link",
                        "<web-item key=\"w\" section=\"s\"><label key=\"test.name\"/></web-item>",
                        "has no link"),
                rule(
                        "label that no file has",
                        "<web-section key=\"w\" location=\"l\"><label key=\"no.label\"/></web-section>",
                        "names a text that no file has: no.label"),
                rule(
                        "missing condition class",
                        "<web-section key=\"w\" location=\"l\"><label key=\"test.name\"/><condition class=\"no.Such\"/></web-section>",
                        "Class no.Such is not in test.plugin"),
                rule("panel without view", "<web-panel key=\"p\" location=\"l\"/>", "has no view"),
                rule(
                        "administration without web-sudo",
                        "<webwork1 key=\"a\"><actions><action name=\"" + OpenAdminAction.class.getName()
                                + "\" alias=\"TestAdmin\" roles-required=\"admin\"/></actions></webwork1>",
                        "without @WebSudoRequired"),
                rule(
                        "role that Jira does not have",
                        "<webwork1 key=\"a\"><actions><action name=\"" + OpenAdminAction.class.getName()
                                + "\" alias=\"TestAdmin\" roles-required=\"boss\"/></actions></webwork1>",
                        "boss"),
                rule(
                        "allowlist for a method that is not there",
                        "<velocity-allowlist key=\"v\"><method>java.lang.String#getNothing()</method></velocity-allowlist>",
                        "getNothing"),
                rule("migration without version", "<rest-migration key=\"m\"/>", "does not hold <rest-v2/>"));
    }

    @Test
    public void shouldStopTheStartWithALineThatNamesTheFault() {
        PluginJar jar = PluginJar.withModules(module)
                .classes(OpenAdminAction.class)
                .imports("com.atlassian.jira.web.action", "webwork.action", "com.atlassian.jira.util");

        assertThatThrownBy(() -> stage.install(jar))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(line);
    }

    private static Object[] rule(String name, String module, String line) {
        return new Object[] {name, module, line};
    }
}
