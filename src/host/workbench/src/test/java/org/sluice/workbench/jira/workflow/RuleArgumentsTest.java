package org.sluice.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.person;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** Rules with arguments that are missing or wrong, and conditions in groups within groups. */
public class RuleArgumentsTest {
    private static final String CONDITION = "com.atlassian.jira.workflow.condition.";
    private static final String FUNCTION = "com.atlassian.jira.workflow.function.issue.";
    private static final String VALIDATOR = "com.atlassian.jira.workflow.validator.";

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private WorkflowStage stage;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1").status("3", "In Progress", "indeterminate").with("assignee", person("anton"));
        export.issue("SUP-2").status("10", "Waiting", "new").parent("SUP-1");
        home.add(export);
        stage = new WorkflowStage(home);
        stage.worker("rita");
        stage.worker("anton");
        stage.rules.put("t", (Condition) (vars, args, properties) -> true);
        stage.rules.put("f", (Condition) (vars, args, properties) -> false);
    }

    @Test
    public void shouldOfferNothingWhenAConditionLacksItsArgument() {
        for (String name : List.of(
                "PermissionCondition", "UserInGroupCondition", "InProjectRoleCondition", "SubTaskBlockingCondition")) {
            assertThat(offered("anton", rule("condition", CONDITION + name)))
                    .as(name)
                    .isFalse();
        }
    }

    @Test
    public void shouldOfferNothingByArgumentsThatMeanNothing() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put(rule("condition", CONDITION + "UserInGroupCondition", "group", "no-such-group"), "a group");
        wrong.put(rule("condition", CONDITION + "UserInGroupCondition", "group", "  "), "a blank group");
        wrong.put(rule("condition", CONDITION + "InProjectRoleCondition", "jira.projectrole.id", "4711"), "a role");
        wrong.put(rule("condition", CONDITION + "InProjectRoleCondition", "jira.projectrole.id", "team"), "no number");
        wrong.put(rule("condition", CONDITION + "PermissionCondition", "permission", "Fly Issue"), "a permission");
        wrong.put(rule("condition", CONDITION + "SubTaskBlockingCondition", "issue_statuses", ",,"), "no status");

        wrong.forEach((condition, why) ->
                assertThat(offered("anton", condition)).as(why).isFalse());
    }

    @Test
    public void shouldAskForSomebodyElseWhereTheRuleNamesThem() {
        String named = rule("condition", CONDITION + "AllowOnlyAssignee", "username", "anton");

        assertThat(offered("rita", named)).isTrue();
        assertThat(offered("anton", named.replace(">anton<", ">rita<"))).isFalse();
    }

    @Test
    public void shouldJoinGroupsWithinGroups() {
        Map<String, Boolean> groups = new LinkedHashMap<>();
        groups.put(any(all("t", "t"), "f"), true);
        groups.put(any(all("t", "f"), "f"), false);
        groups.put(all(any("f", "t"), "t"), true);
        groups.put(all(any("f", "f"), "t"), false);
        groups.put(any(all("t", "f"), all(any("f", "t"), "t")), true);
        groups.put(any(all("t", "f"), all(any("f", "f"), "t")), false);
        groups.put(all(any("t", "f"), any("f", "t"), all("t", "t")), true);
        groups.put(all(any("t", "f"), any("f", "t"), all("t", "f")), false);

        groups.forEach((conditions, passes) ->
                assertThat(offered("anton", conditions)).as(conditions).isEqualTo(passes));
    }

    @Test
    public void shouldTurnAConditionRound() {
        String denied = rule("condition", "f").replace("type=\"class\"", "type=\"class\" negate=\"true\"");

        assertThat(offered("anton", denied)).isTrue();
        assertThat(offered("anton", denied.replace(">f<", ">t<"))).isFalse();
    }

    @Test
    public void shouldRefuseByAValidatorThatLacksItsArgument() {
        for (String name : List.of("PermissionValidator", "UserPermissionValidator")) {
            assertThat(go(rule("validator", VALIDATOR + name), "").hasAnyErrors())
                    .as(name)
                    .isTrue();
            assertThat(home.issue("SUP-1").statusId()).isEqualTo("3");
        }
    }

    @Test
    public void shouldRefuseByAValidatorThatIsGone() {
        assertThat(go(rule("validator", "org.example.Gone"), "").hasAnyErrors()).isTrue();

        assertThat(home.issue("SUP-1").statusId()).isEqualTo("3");
    }

    @Test
    public void shouldUndoEverythingWhenAFunctionIsGone() {
        ErrorCollection errors = go("", field("summary", "New") + rule("function", "org.example.Gone"));

        assertThat(errors.hasAnyErrors()).isTrue();
        assertThat(home.issue("SUP-1").statusId()).isEqualTo("3");
        assertThat(home.issue("SUP-1").summary()).isEqualTo("Summary of SUP-1");
        assertThat(stage.told).isEmpty();
    }

    @Test
    public void shouldUndoEverythingByAFunctionWithWrongArguments() {
        for (String wrong : List.of(
                rule("function", FUNCTION + "UpdateIssueFieldFunction"),
                field("no such field", "x"),
                field("assignee", "nobody-of-that-name"),
                rule("function", "com.atlassian.jira.workflow.function.event.FireIssueEventFunction"),
                rule(
                        "function",
                        "com.atlassian.jira.workflow.function.event.FireIssueEventFunction",
                        "eventTypeId",
                        "soon"))) {
            assertThat(go("", field("summary", "New") + wrong).hasAnyErrors())
                    .as(wrong)
                    .isTrue();
            assertThat(home.issue("SUP-1").summary()).as(wrong).isEqualTo("Summary of SUP-1");
        }
    }

    @Test
    public void shouldEmptyAFieldByAFunctionWithoutValue() {
        assertThat(go("", field("assignee", "") + field("description", " ")).hasAnyErrors())
                .isFalse();

        assertThat(home.issue("SUP-1").assigneeKey()).isEmpty();
    }

    @Test
    public void shouldLeaveItToTheLeadOfTheProject() {
        String lead = home.user("admin").key();
        long project = home.issue("SUP-1").projectId();
        home.tracker()
                .database()
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE project SET lead_key = ? WHERE id = ?", lead, project));
        home.tracker().projects().forget();

        go("", rule("function", FUNCTION + "AssignToLeadFunction"));

        assertThat(home.issue("SUP-1").assigneeKey()).contains(lead);
    }

    @Test
    public void shouldRunWhatStandsBeforeTheActionFirst() {
        StringBuilder order = new StringBuilder();
        for (String mark : List.of("action", "result")) {
            stage.rules.put(mark, (FunctionProvider)
                    (vars, args, properties) -> order.append(mark).append(' '));
        }
        String xml = TestWorkflow.xml(home, "", "", rule("function", "result"))
                .replace(
                        "<action id=\"11\" name=\"Go\">",
                        "<action id=\"11\" name=\"Go\"><pre-functions>" + rule("function", "action")
                                + "</pre-functions>");

        act(xml);

        assertThat(order.toString().strip()).isEqualTo("action result");
    }

    private boolean offered(String user, String conditions) {
        stage.follow("SUP", TestWorkflow.xml(home, conditions, "", ""));
        return !stage.parts
                .available()
                .getAvailableActions(stage.issue("SUP-1"), stage.worker(user))
                .isEmpty();
    }

    /** The functions come before the history is written. */
    private ErrorCollection go(String validators, String functions) {
        String history = "<function type=\"class\"><arg name=\"class.name\">" + FUNCTION + "UpdateIssueStatusFunction";
        return act(TestWorkflow.xml(home, "", validators, "").replace(history, functions + history));
    }

    private ErrorCollection act(String xml) {
        stage.follow("SUP", xml);
        Optional<String> caller = Optional.of(home.user("anton").key());
        return stage.parts.transitions().act(stage.issue("SUP-1"), 11, caller, Map.of(), TransitionOptions.defaults());
    }

    private static String all(String... parts) {
        return group("AND", parts);
    }

    private static String any(String... parts) {
        return group("OR", parts);
    }

    private static String group(String type, String... parts) {
        StringBuilder xml = new StringBuilder("<conditions type=\"" + type + "\">");
        for (String part : parts) {
            xml.append(part.startsWith("<") ? part : rule("condition", part));
        }
        return xml.append("</conditions>").toString();
    }

    private static String field(String name, String value) {
        return rule("function", FUNCTION + "UpdateIssueFieldFunction", "field.name", name)
                .replace("</function>", "<arg name=\"field.value\">" + value + "</arg></function>");
    }

    private static String rule(String kind, String className, String... argument) {
        String arg = argument.length == 0 ? "" : "<arg name=\"" + argument[0] + "\">" + argument[1] + "</arg>";
        return "<" + kind + " type=\"class\"><arg name=\"class.name\">" + className + "</arg>" + arg + "</" + kind
                + ">";
    }
}
