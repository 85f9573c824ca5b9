package org.sluice.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.person;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** Jira's own conditions, validators and post-functions, each in a workflow that names it by its class. */
public class RulesTest {
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
    }

    @Test
    public void shouldAskWhoItIs() {
        assertThat(offered("anton", condition("AllowOnlyAssignee"))).isTrue();
        assertThat(offered("rita", condition("AllowOnlyAssignee"))).isFalse();
        assertThat(offered("rita", condition("AllowOnlyReporter"))).isTrue();
        assertThat(offered("anton", condition("AllowOnlyReporter"))).isFalse();
        assertThat(offered("anton", condition("AlwaysFalseCondition"))).isFalse();
        assertThat(offered("anton", condition("UserInGroupCondition", "group", "jira-software-users")))
                .isTrue();
        assertThat(offered("anton", condition("UserInGroupCondition", "group", "jira-administrators")))
                .isFalse();
        assertThat(offered("anton", condition("InProjectRoleCondition", "jira.projectrole.id", "10002")))
                .isFalse();
        assertThat(offered("admin", condition("InProjectRoleCondition", "jira.projectrole.id", "10002")))
                .isTrue();
    }

    @Test
    public void shouldKnowPermissionsByOldAndNewNames() {
        for (String name : List.of("Resolve Issue", "Resolve Issues", "resolve", "14", "RESOLVE_ISSUES")) {
            assertThat(offered("anton", condition("PermissionCondition", "permission", name)))
                    .as(name)
                    .isTrue();
        }
        assertThat(offered("anton", condition("PermissionCondition", "permissionKey", "DELETE_ISSUES")))
                .isFalse();
    }

    @Test
    public void shouldWaitForSubtasks() {
        String waiting = home.issue("SUP-2").statusId();

        assertThat(offered("anton", condition("SubTaskBlockingCondition", "issue_statuses", "3, " + waiting)))
                .isTrue();
        assertThat(offered("anton", condition("SubTaskBlockingCondition", "issue_statuses", "3")))
                .isFalse();
    }

    @Test
    public void shouldJoinConditionsByAllOrAny() {
        String both = condition("AllowOnlyAssignee") + condition("AllowOnlyReporter");

        assertThat(offered("anton", both)).isFalse();
        assertThat(offered("anton", "<conditions type=\"OR\">" + both + "</conditions>"))
                .isTrue();
    }

    @Test
    public void shouldValidatePermissions() {
        String own = rule("validator", VALIDATOR + "PermissionValidator", "permission", "Delete Issue");
        assertThat(go("anton", own, "").getErrorMessages())
                .containsExactly("User 'anton' does not have the permission \"Delete Issue\".");
        String other = rule("validator", VALIDATOR + "UserPermissionValidator", "permission", "Browse Project")
                .replace("</validator>", "<arg name=\"vars.key\">chosen</arg></validator>");
        assertThat(go("anton", other, "").getErrorMessages()).hasSize(1);
        stage.rules.put("org.example.Nothing", (Validator) (vars, args, properties) -> {});
        String nullAllowed = other.replace("</validator>", "<arg name=\"nullallowed\">true</arg></validator>");
        assertThat(go("anton", nullAllowed, "").hasAnyErrors()).isFalse();
    }

    @Test
    public void shouldSetFields() {
        String fields = field("priority", "2")
                + field("summary", "New")
                + field("description", "")
                + rule("function", FUNCTION + "AssignToReporterFunction", "", "");

        assertThat(go("anton", "", fields).hasAnyErrors()).isFalse();

        var issue = home.issue("SUP-1");
        assertThat(issue.priorityId()).contains("2");
        assertThat(issue.summary()).isEqualTo("New");
        assertThat(issue.assigneeKey()).isEqualTo(issue.reporterKey());
    }

    @Test
    public void shouldAssignToWhoMakesTheTransition() {
        go("rita", "", rule("function", FUNCTION + "AssignToCurrentUserFunction", "", ""));

        assertThat(home.issue("SUP-1").assigneeKey()).contains(home.user("rita").key());
    }

    @Test
    public void shouldUndoAFieldThatCannotBeSet() {
        assertThat(go("anton", "", field("votes", "7")).getErrorMessages().toString())
                .contains("cannot be set so: votes");
        assertThat(home.issue("SUP-1").statusId()).isEqualTo("3");
    }

    private boolean offered(String user, String conditions) {
        stage.follow("SUP", TestWorkflow.xml(home, conditions, "", ""));
        return !stage.parts
                .available()
                .getAvailableActions(stage.issue("SUP-1"), stage.worker(user))
                .isEmpty();
    }

    /** The functions come before the history is written. */
    private ErrorCollection go(String user, String validators, String functions) {
        String history = "<function type=\"class\"><arg name=\"class.name\">" + FUNCTION + "UpdateIssueStatusFunction";
        String xml = TestWorkflow.xml(home, "", validators, "").replace(history, functions + history);
        stage.follow("SUP", xml);
        return stage.parts
                .transitions()
                .act(
                        stage.issue("SUP-1"),
                        11,
                        Optional.of(home.user(user).key()),
                        Map.of(),
                        TransitionOptions.defaults());
    }

    private static String field(String name, String value) {
        return rule("function", FUNCTION + "UpdateIssueFieldFunction", "field.name", name)
                .replace("</function>", "<arg name=\"field.value\">" + value + "</arg></function>");
    }

    private static String condition(String name) {
        return condition(name, "", "");
    }

    private static String condition(String name, String argument, String value) {
        return rule("condition", CONDITION + name, argument, value);
    }

    private static String rule(String kind, String className, String argument, String value) {
        String arg = argument.isEmpty() ? "" : "<arg name=\"" + argument + "\">" + value + "</arg>";
        return "<" + kind + " type=\"class\"><arg name=\"class.name\">" + className + "</arg>" + arg + "</" + kind
                + ">";
    }
}
