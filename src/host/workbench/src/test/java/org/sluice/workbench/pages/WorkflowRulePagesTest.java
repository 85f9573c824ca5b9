package org.sluice.workbench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.sluice.workbench.plugins.ModuleType;
import org.sluice.workbench.plugins.Plugin;
import org.sluice.workbench.plugins.PluginStage;
import org.sluice.workbench.workflow.store.Workflow;

/** Rules of a plugin and of the host on a transition, as an administrator adds, edits, orders and deletes them. */
public class WorkflowRulePagesTest {
    private static final String NAME = "Ward";
    private static final int START = 4;

    private final PagesHost host = new PagesHost();
    private final PluginStage stage = new PluginStage();

    @Rule
    public final RuleChain both = RuleChain.outerRule(host).around(stage);

    private WorkflowVisitor visitor;
    private Plugin plugin;

    public WorkflowRulePagesTest() {
        host.rules().types().forEach(stage::with);
    }

    @Before
    public void copyTheDefault() {
        Workflow original = host.workflows().workflows().byName("jira").orElseThrow();
        host.workflows().workflows().save(original.named(NAME, ""));
        plugin = stage.install(RulePlugin.jar());
        visitor = new WorkflowVisitor(host);
    }

    @Test
    public void shouldOfferTheHostsRulesAndThoseOfPluginsWithTheirDescriptions() {
        Document page = choose("conditions");

        assertThat(page.select("#descriptors_table label").eachText())
                .contains("Only Assignee Condition", "User Is In Group", "Permission Condition")
                .hasSize(9);
        assertThat(page.select("#descriptors_table tr:has(input[value=test.plugin:wards])"))
                .hasSize(1);
    }

    @Test
    public void shouldAddAConditionByThePluginsOwnForm() {
        addWards("ward");

        assertThat(visitor.rules()).contains("test.wards: Only at ward");
        assertThat(xml())
                .contains(
                        "<arg name=\"place\">ward</arg>",
                        "<arg name=\"full.module.key\">" + RulePlugin.WARDS + "</arg>")
                .contains("<arg name=\"class.name\">org.sluice.workbench.plugins.sample.OnlyWards</arg>");
    }

    @Test
    public void shouldEditAConditionByThePluginsOwnForm() {
        addWards("ward");

        Document form = visitor.follow("a[aria-label=Edit: test.wards]");
        assertThat(form.select("#place").val()).isEqualTo("ward");
        visitor.send("#add_submit", Map.of("place", "lab <b>"));

        assertThat(visitor.rules()).contains("test.wards: Only at lab <b>");
        assertThat(xml()).doesNotContain(">ward<");
    }

    @Test
    public void shouldDeleteACondition() {
        addWards("ward");

        visitor.send("button[aria-label=Delete: test.wards]");

        assertThat(xml()).doesNotContain("OnlyWards");
        assertThat(visitor.page().select("#rules .aui-nav-selected .aui-badge").text())
                .isEqualTo("1");
    }

    @Test
    public void shouldAddARuleThatAsksNothingAtOnce() {
        choose("conditions");
        visitor.send("#add_submit", Map.of("type", "com.atlassian.jira.plugin.system.workflow:onlyreporter-condition"));

        assertThat(visitor.rules())
                .contains("Only Reporter Condition: Only the reporter of the task can make this transition.");
        assertThat(visitor.page().select(".workflow-new")).hasSize(1);
    }

    @Test
    public void shouldAskForAChoiceWhenNoneWasMade() {
        choose("conditions");
        visitor.send("#add_submit");

        assertThat(visitor.fault()).isEqualTo("Choose one of the rules.");
        assertThat(visitor.page().select("#descriptors_table")).isNotEmpty();
    }

    @Test
    public void shouldAddAConditionOfTheHostsOwnWithItsChoice() {
        choose("conditions");
        visitor.send(
                "#add_submit", Map.of("type", "com.atlassian.jira.plugin.system.workflow:isuseringroup-condition"));
        visitor.send("#add_submit", Map.of("group", "jira-administrators"));

        assertThat(visitor.rules())
                .contains(
                        "User Is In Group: Only members of the group “jira-administrators” can make this transition.");

        visitor.follow("a[aria-label=Edit: User Is In Group]");
        assertThat(visitor.page().select("select[name=group] option[selected]").val())
                .isEqualTo("jira-administrators");
        visitor.send("#add_submit", Map.of("group", "nobody-knows"));
        assertThat(visitor.fault()).isEqualTo("Choose a value: Group");
    }

    @Test
    public void shouldNestConditionsAndLetOneOfAGroupBeEnough() {
        addWards("ward");
        visitor.send("button[aria-label=Put into a group of its own: test.wards]");
        visitor.follow("a[href*=conditionGroup=1]");
        visitor.send("#add_submit", Map.of("type", "com.atlassian.jira.plugin.system.workflow:onlyreporter-condition"));
        visitor.send(".workflow-group .workflow-group button:containsOwn(Let one be enough)");

        assertThat(visitor.page()
                        .select(".workflow-group .workflow-group .workflow-relation span")
                        .text())
                .isEqualTo("One of these must be met");
        assertThat(xml()).containsSubsequence("type=\"AND\"", "type=\"OR\"", "OnlyWards", "AllowOnlyReporter");

        visitor.send("button[aria-label=Delete: test.wards]");
        visitor.send("button[aria-label=Delete: Only Reporter Condition]");
        assertThat(visitor.page().select(".workflow-group .workflow-group")).isEmpty();
    }

    @Test
    public void shouldPutAPostFunctionBeforeTheEssentialOnesAndMoveIt() {
        addStamp("hello");
        assertThat(visitor.rules().get(1)).isEqualTo("Stamp it: Stamps hello");

        visitor.send("button[aria-label=Move down: Stamp it]");
        assertThat(visitor.rules().get(2)).isEqualTo("Stamp it: Stamps hello");
        visitor.send("button[aria-label=Move up: Stamp it]");
        visitor.send("button[aria-label=Move up: Stamp it]");

        assertThat(visitor.rules().get(0)).isEqualTo("Stamp it: Stamps hello");
        assertThat(visitor.page().select("button[aria-label=Move up: Stamp it]"))
                .isEmpty();
        assertThat(xml()).containsSubsequence("sample.Stamp", "UpdateIssueStatusFunction");
    }

    @Test
    public void shouldNeitherMoveNorDeleteWhatEveryTransitionNeeds() {
        visitor.transition(NAME, "live", START, "postfunctions");

        assertThat(visitor.page().select(".workflow-rule-tools [aria-label]").eachAttr("aria-label"))
                .containsExactly(
                        "Move down: Update Issue Field",
                        "Edit: Update Issue Field",
                        "Delete: Update Issue Field",
                        "Edit: Fire Event");
        visitor.send("button[aria-label=Move down: Update Issue Field]", Map.of("count", "2"));
        assertThat(visitor.fault()).isEqualTo("“Update Issue Status” cannot be moved.");
        visitor.send("button[aria-label=Delete: Update Issue Field]", Map.of("count", "2"));
        assertThat(visitor.fault())
                .isEqualTo("“Update Issue Status” belongs to every transition and cannot be deleted.");
    }

    @Test
    public void shouldOfferAUniqueRuleOnceAndOneForTheBeginningThereAlone() {
        assertThat(offers("postfunctions", START))
                .contains("Stamp it", "Seal it")
                .doesNotContain("Begin it");
        assertThat(offers("postfunctions", 1)).contains("Begin it", "Store Issue");

        visitor.transition(NAME, "live", START, "postfunctions");
        visitor.follow("#add-rule");
        visitor.send("#add_submit", Map.of("type", "test.plugin:seal"));

        assertThat(offers("postfunctions", START)).doesNotContain("Seal it");
        assertThat(visitor.page().select("#add-rule")).isEmpty();
        visitor.transition(NAME, "live", START, "postfunctions");
        assertThat(visitor.page().select("[aria-label$=Seal it]")).isEmpty();
    }

    @Test
    public void shouldKeepAGroupInWhichAConditionCannotBeDeleted() {
        addWards("ward");
        visitor.send("button[aria-label=Put into a group of its own: test.wards]");
        visitor.follow("a[href*=conditionGroup=1]");
        visitor.send("#add_submit", Map.of("type", "test.plugin:guard"));
        visitor.send("#add_submit", Map.of("place", "lab"));

        visitor.send("button[aria-label=Delete: test.wards]", Map.of("count", "1"));
        assertThat(visitor.fault()).isEqualTo("“Guard it” belongs to every transition and cannot be deleted.");
        assertThat(xml()).contains("<arg name=\"place\">ward</arg>", "<arg name=\"place\">lab</arg>");

        visitor.send("button[aria-label=Delete: test.wards]");
        assertThat(xml()).doesNotContain(">ward<").contains(">lab<");
    }

    @Test
    public void shouldBeginEachNewTransitionWithWhatAModuleCallsItsDefault() {
        visitor.steps(NAME, "live");
        visitor.follow("a[aria-label=Add transition to step Closed]");
        visitor.send(".workflow-form", Map.of("transitionName", "Recall", "destinationStep", "1"));
        visitor.follow("#view_postfunctions");

        assertThat(visitor.rules()).hasSize(6).startsWith("Seal it: Seals it");
        assertThat(visitor.page().select("[aria-label$=Seal it]")).isEmpty();
    }

    @Test
    public void shouldOfferNoConditionsForTheTransitionThatCreates() {
        visitor.transition(NAME, "live", 1, "conditions");

        assertThat(visitor.page().select("#add-rule")).isEmpty();
    }

    @Test
    public void shouldSayWhatAPluginDidNotTake() {
        addStamp("broken");

        assertThat(visitor.fault()).isEqualTo("test.plugin:stamp did not take the form: this text is broken");
        assertThat(visitor.page().select("#text")).hasSize(1);
        assertThat(xml()).doesNotContain("sample.Stamp");
    }

    @Test
    public void shouldShowClassAndArgumentsWhereAViewFailsOrAPluginIsGone() {
        addStamp("unseen");
        assertThat(visitor.rules().get(1))
                .contains("The template “view” of test.plugin:stamp cannot be drawn: nothing to see")
                .contains("org.sluice.workbench.plugins.sample.Stamp", "unseen");

        disable();
        visitor.transition(NAME, "live", START, "postfunctions");

        assertThat(visitor.rules().get(1))
                .startsWith("No installed app offers this rule.")
                .contains("org.sluice.workbench.plugins.sample.Stamp", "test.pluginstamp");
    }

    private void disable() {
        for (ModuleType type : host.rules().types()) {
            plugin.descriptor().modules().stream()
                    .filter(module -> module.type().equals(type.tag()))
                    .forEach(module -> type.disable(plugin, module));
        }
    }

    private List<String> offers(String tab, int transition) {
        visitor.transition(NAME, "live", transition, tab);
        return visitor.follow("#add-rule").select("#descriptors_table label").eachText();
    }

    private Document choose(String tab) {
        visitor.transition(NAME, "live", START, tab);
        return visitor.follow("#add-rule");
    }

    private void addWards(String place) {
        choose("conditions");
        visitor.send("#add_submit", Map.of("type", "test.plugin:wards"));
        visitor.send("#add_submit", Map.of("place", place));
    }

    private void addStamp(String text) {
        choose("postfunctions");
        visitor.send("#add_submit", Map.of("type", "test.plugin:stamp"));
        visitor.send("#add_submit", Map.of("text", text));
    }

    private String xml() {
        return host.workflows().workflows().byName(NAME).orElseThrow().xml();
    }
}
