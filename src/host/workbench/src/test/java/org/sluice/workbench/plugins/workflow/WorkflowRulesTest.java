package org.sluice.workbench.plugins.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.PluginJar;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.plugins.sample.OnlyWards;
import org.sluice.workbench.plugins.sample.OnlyWardsFactory;

/** Rules that a plugin's JAR brings. */
public class WorkflowRulesTest {
    private static final String MODULE = "<workflow-condition key=\"wards\" class=\"" + OnlyWardsFactory.class.getName()
            + "\"><condition-class>" + OnlyWards.class.getName() + "</condition-class>"
            + "<resource type=\"velocity\" name=\"view\" location=\"view.vm\"/></workflow-condition>";

    private final WorkflowRules rules = new WorkflowRules();

    @Rule
    public final PluginStage stage = stageWith(rules);

    @Test
    public void shouldGiveTheEngineTheRuleOfAPlugin() throws Exception {
        Plugin plugin = stage.install(jar(MODULE).text("view.vm", "Only $place"));

        Condition condition = (Condition) rules.rule(OnlyWards.class.getName()).orElseThrow();

        assertThat(condition.passesCondition(Map.of(), Map.of("place", "ward"), null))
                .isTrue();
        assertThat(condition.passesCondition(Map.of(), Map.of(), null)).isFalse();
        assertThat(condition.getClass()).isNotEqualTo(OnlyWards.class);
        assertThat(rules.byFullKey(plugin.key() + "wards")).isPresent();
        assertThat(rules.byFullKey("wards")).isEmpty();
    }

    @Test
    public void shouldGiveTheFormsTheirValuesAndKeepArguments() {
        Plugin plugin = stage.install(jar(MODULE).text("view.vm", "Only $place"));
        WorkflowPluginFactory factory = (WorkflowPluginFactory)
                rules.byFullKey(plugin.key() + "wards").orElseThrow().factory();
        ConditionDescriptor descriptor = new ConditionDescriptor();
        putArgument(descriptor.getArgs(), "place", "ward");

        assertThat(factory.getVelocityParams("view", descriptor).get("place")).isEqualTo("ward");
        assertThat(factory.getDescriptorParams(Map.of("place", new String[] {"lab"}))
                        .get("place"))
                .isEqualTo("lab");
        assertThatThrownBy(() -> factory.getDescriptorParams(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void shouldFindNothingOfADisabledPlugin() {
        Plugin plugin = stage.install(jar(MODULE).text("view.vm", "Only $place"));

        stage.disable(plugin);

        assertThat(rules.rule(OnlyWards.class.getName())).isEmpty();
    }

    @Test
    public void shouldRefuseARuleWithoutItsView() {
        assertThatThrownBy(() -> stage.install(jar(MODULE)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("names a template that is not there: view.vm");
    }

    @Test
    public void shouldRefuseARuleWithoutItsClass() {
        String nameless = MODULE.replaceAll("<condition-class>.*</condition-class>", "");

        assertThatThrownBy(() -> stage.install(jar(nameless)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("lacks condition-class");
    }

    private static PluginJar jar(String module) {
        return PluginJar.withModules(module)
                .classes(OnlyWards.class, OnlyWardsFactory.class)
                .imports(
                        "com.atlassian.jira.plugin.workflow",
                        "com.opensymphony.module.propertyset",
                        "com.opensymphony.workflow",
                        "com.opensymphony.workflow.loader");
    }

    private static PluginStage stageWith(WorkflowRules rules) {
        PluginStage stage = new PluginStage();
        rules.types().forEach(stage::with);
        return stage;
    }

    @SuppressWarnings("unchecked") // OSWorkflow's arguments are texts by name.
    private static void putArgument(Map args, String name, String value) {
        args.put(name, value);
    }
}
