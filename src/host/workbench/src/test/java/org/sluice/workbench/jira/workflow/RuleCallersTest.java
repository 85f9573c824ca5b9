package org.sluice.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.person;

import com.atlassian.jira.workflow.TransitionOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.rights.Grant;

/** Rules for somebody who is gone, for nobody, and for people who may not have the issue. */
public class RuleCallersTest {
    private static final String CONDITION = "com.atlassian.jira.workflow.condition.";
    private static final String ASSIGN = "com.atlassian.jira.workflow.function.issue.AssignTo";

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private WorkflowStage stage;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1").status("3", "In Progress", "indeterminate").with("assignee", person("anton"));
        export.issue("SUP-2").status("10", "Waiting", "new");
        home.add(export);
        stage = new WorkflowStage(home);
        stage.worker("rita");
        stage.worker("anton");
    }

    @Test
    public void shouldLetNobodyStandInForAUserWhoIsGone() {
        for (String rule : List.of(
                rule("condition", CONDITION + "AllowOnlyAssignee", ""),
                rule("condition", CONDITION + "PermissionCondition", arg("permissionKey", "RESOLVE_ISSUES")),
                rule("condition", CONDITION + "UserInGroupCondition", arg("group", "jira-software-users")))) {
            assertThat(offered(rule, Optional.of("anton"))).as(rule).isTrue();
            String named = rule.replace("</condition>", arg("username", "gone-since") + "</condition>");
            assertThat(offered(named, Optional.of("anton"))).as(named).isFalse();
        }
    }

    @Test
    public void shouldNotTakeNobodyForSomebody() {
        for (String rule : List.of(
                rule("condition", CONDITION + "AllowOnlyAssignee", ""),
                rule("condition", CONDITION + "AllowOnlyReporter", ""),
                rule("condition", CONDITION + "UserInGroupCondition", arg("group", "jira-software-users")),
                rule("condition", CONDITION + "InProjectRoleCondition", arg("jira.projectrole.id", "10002")))) {
            assertThat(offered(rule, Optional.empty())).as(rule).isFalse();
        }
    }

    @Test
    public void shouldNotAssignToTheCallerWhoMayHaveNoIssues() {
        home.tracker().schemes().grantsOf(0).stream()
                .filter((Grant grant) -> grant.permissionKey().equals("ASSIGNABLE_USER"))
                .forEach(home.tracker().schemes()::revoke);

        go("rita", rule("function", ASSIGN + "CurrentUserFunction", ""));

        assertThat(home.issue("SUP-1").assigneeKey())
                .contains(home.user("anton").key());
        assertThat(home.issue("SUP-1").statusId()).isEqualTo(home.issue("SUP-2").statusId());
    }

    @Test
    public void shouldLeaveTheAssigneeWhereNeitherComponentNorProjectHasALead() {
        home.tracker().database().jdbi().useHandle(handle -> handle.execute("UPDATE project SET lead_key = NULL"));
        home.tracker().projects().forget();

        go("rita", rule("function", ASSIGN + "LeadFunction", ""));

        assertThat(home.issue("SUP-1").assigneeKey())
                .contains(home.user("anton").key());
    }

    @Test
    public void shouldAskOnlyTheConditionsThatAreNotSkipped() {
        stage.follow("SUP", TestWorkflow.xml(home, rule("condition", CONDITION + "AlwaysFalseCondition", ""), "", ""));
        TransitionOptions skipping =
                new TransitionOptions.Builder().skipConditions().build();

        assertThat(stage.parts.available().isValidAction(stage.issue("SUP-1"), 11, stage.worker("rita")))
                .isFalse();
        assertThat(stage.parts.available().isValidAction(stage.issue("SUP-1"), 11, skipping, stage.worker("rita")))
                .isTrue();
        assertThat(stage.parts.available().isValidAction(stage.issue("SUP-1"), 12, skipping, stage.worker("rita")))
                .isFalse();
    }

    private boolean offered(String condition, Optional<String> user) {
        stage.follow("SUP", TestWorkflow.xml(home, condition, "", ""));
        return !stage.parts
                .engine()
                .available(
                        stage.issue("SUP-1"),
                        user.map(name -> home.user(name).key()).orElse(null),
                        TransitionOptions.defaults())
                .isEmpty();
    }

    /** The function comes before the history is written. */
    private void go(String user, String function) {
        String status = "<function type=\"class\"><arg name=\"class.name\">"
                + "com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction";
        stage.follow("SUP", TestWorkflow.xml(home, "", "", "").replace(status, function + status));
        var errors = stage.parts
                .transitions()
                .act(
                        stage.issue("SUP-1"),
                        11,
                        Optional.of(home.user(user).key()),
                        Map.of(),
                        TransitionOptions.defaults());
        assertThat(errors.hasAnyErrors()).isFalse();
    }

    private static String arg(String name, String value) {
        return "<arg name=\"" + name + "\">" + value + "</arg>";
    }

    private static String rule(String kind, String className, String args) {
        return "<" + kind + " type=\"class\">" + arg("class.name", className) + args + "</" + kind + ">";
    }
}
