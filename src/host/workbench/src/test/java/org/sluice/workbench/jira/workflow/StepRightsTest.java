package org.sluice.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.person;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;

/** Permissions that a property of a step leaves to some, and grants to nobody. */
public class StepRightsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private WorkflowStage stage;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1")
                .status("3", "In Progress", "indeterminate")
                .with("assignee", person("anton"))
                .with("reporter", person("rita"));
        export.issue("SUP-2").status("10", "Waiting", "new");
        export.issue("SUP-3").status("10", "Waiting", "new").parent("SUP-1");
        home.add(export);
        stage = new WorkflowStage(home);
        stage.worker("rita");
        stage.worker("anton");
    }

    @Test
    public void shouldLeaveAPermissionToThoseOfWhomAPropertySpeaks() {
        with("jira.permission.comment.user", "anton");

        assertThat(who("ADD_COMMENTS", "SUP-1")).containsExactly("anton");
        assertThat(who("EDIT_ISSUES", "SUP-1")).containsExactly("rita", "anton");
        assertThat(who("ADD_COMMENTS", "SUP-2")).containsExactly("rita", "anton");
    }

    @Test
    public void shouldKnowEveryWayOfNamingSomebody() {
        nurse("nurses", "rita");
        String[][] ways = {
            {"group", "nurses", "rita"},
            {"group", "${pkey}-nurses", ""},
            {"assignee", "", "anton"},
            {"reporter", "", "rita"},
            {"lead", "", ""},
            {"projectrole", "99", ""},
            {"projectrole", "none", ""},
            {"userCF", "customfield_99", ""},
            {"userCF", "none", ""},
            {"user", "", ""},
            {"denied", "", ""},
            {"nonsense", "rita", ""},
        };
        for (String[] way : ways) {
            with("jira.permission.edit." + way[0], way[1]);

            List<String> expected = way[2].isEmpty() ? List.of() : List.of(way[2]);
            assertThat(who("EDIT_ISSUES", "SUP-1")).as(String.join(" ", way)).isEqualTo(expected);
        }
    }

    @Test
    public void shouldLetOneOfSeveralPropertiesBeEnough() {
        with("jira.permission.edit.user.1", "rita", "jira.permission.edit.user.2", "anton");

        assertThat(who("EDIT_ISSUES", "SUP-1")).containsExactly("rita", "anton");
    }

    @Test
    public void shouldPutTheKeyOfTheProjectIntoTheValue() {
        nurse("SUP-nurses", "rita");
        with("jira.permission.edit.group", "${pkey}-nurses");

        assertThat(who("EDIT_ISSUES", "SUP-1")).containsExactly("rita");
    }

    @Test
    public void shouldNarrowSubtasksByTheStepOfTheirParent() {
        with("jira.permission.subtasks.edit.user", "anton");

        assertThat(who("EDIT_ISSUES", "SUP-3")).containsExactly("anton");
        assertThat(who("EDIT_ISSUES", "SUP-1")).containsExactly("rita", "anton");
    }

    @Test
    public void shouldGrantNothingThatTheSchemeDoesNot() {
        with("jira.permission.edit.user", "petra");

        assertThat(who("EDIT_ISSUES", "SUP-1")).isEmpty();
        assertThat(who("BROWSE_PROJECTS", "SUP-1")).containsExactly("rita", "anton");
    }

    @Test
    public void shouldRefuseADeedByItsProperty() {
        with("jira.permission.comment.denied", "");

        var refused = stage.operations
                .comment()
                .add(Optional.of(home.user("rita")), home.issue("SUP-1").id(), NewComment.of("Hello"));
        assertThat(refused.isDone()).isFalse();
    }

    private void nurse(String group, String name) {
        home.tracker().groups().create(group);
        home.tracker().groups().add(group, home.user(name));
    }

    /** Gives the step In Progress properties: name, value, name, value. */
    private void with(String... properties) {
        StringBuilder metas = new StringBuilder();
        for (int i = 0; i < properties.length; i += 2) {
            metas.append("<meta name=\"%s\">%s</meta>".formatted(properties[i], properties[i + 1]));
        }
        String step = "<meta name=\"jira.status.id\">3</meta>";
        stage.follow("SUP", TestWorkflow.xml(home, "", "", "").replace(step, step + metas));
    }

    private List<String> who(String permission, String key) {
        var issue = home.issue(key);
        return Arrays.asList("rita", "anton").stream()
                .filter(name -> home.tracker().permissions().has(Optional.of(home.user(name)), permission, issue))
                .toList();
    }
}
