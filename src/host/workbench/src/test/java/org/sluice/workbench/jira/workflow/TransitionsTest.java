package org.sluice.workbench.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.named;
import static org.sluice.workbench.testing.Export.person;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.people.User;

/** Issues taken through workflows by OSWorkflow, with rules that pass, refuse, throw and are not there. */
public class TransitionsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private WorkflowStage stage;

    @Before
    public void fill() {
        Export export = new Export();
        export.issue("SUP-1").status("3", "In Progress", "indeterminate").with("assignee", person("anton"));
        export.issue("SUP-2").status("10", "Waiting", "new");
        export.issue("SUP-3").status("11", "Ready", "done").with("resolution", named("10000", "Done"));
        home.add(export);
        stage = new WorkflowStage(home);
        stage.worker("rita");
        stage.worker("anton");
    }

    @Test
    public void shouldLetImportedIssuesGoEverywhere() {
        assertThat(available("SUP-1", "rita")).containsExactlyInAnyOrder("In Progress", "Waiting", "Ready");

        ErrorCollection errors = move("SUP-1", "Ready", "rita", Map.of("comment", "It works again"));

        assertThat(errors.hasAnyErrors()).isFalse();
        var issue = home.issue("SUP-1");
        assertThat(issue.statusId()).isEqualTo(home.issue("SUP-3").statusId());
        assertThat(issue.resolutionId()).isEqualTo(home.issue("SUP-3").resolutionId());
        assertThat(issue.resolved()).contains(ImportedTracker.CLOCK.instant());
        assertThat(home.tracker().history().of(issue.id()).get(0).items())
                .extracting(ChangeItem::field)
                .containsExactlyInAnyOrder("status", "resolution");
        assertThat(home.tracker().comments().of(issue.id()).get(0).body()).isEqualTo("It works again");
        Happening told = stage.told.get(0);
        assertThat(told.eventTypeId()).isEqualTo(13);
        assertThat(told.changes()).isPresent();
        assertThat(told.comment()).isPresent();
    }

    @Test
    public void shouldClearTheResolutionOnTheWayBack() {
        move("SUP-3", "Waiting", "rita", Map.of());

        assertThat(home.issue("SUP-3").resolutionId()).isEmpty();
        assertThat(home.issue("SUP-3").resolved()).isEmpty();
    }

    @Test
    public void shouldShowNothingToWhomMayNotMakeTransitions() {
        assertThat(stage.parts.available().getAvailableActions(stage.issue("SUP-1"), null))
                .isEmpty();
    }

    @Test
    public void shouldHideTransitionsByCondition() {
        stage.follow(
                "SUP",
                TestWorkflow.xml(
                        home,
                        "<condition type=\"class\"><arg name=\"class.name\">"
                                + "com.atlassian.jira.workflow.condition.AllowOnlyAssignee</arg></condition>",
                        "",
                        ""));

        assertThat(available("SUP-1", "anton")).containsExactly("Go");
        assertThat(available("SUP-1", "rita")).isEmpty();
        assertThat(move("SUP-1", 11, "rita", Map.of(), TransitionOptions.defaults())
                        .getErrorMessages())
                .containsExactly("Action 11 is invalid");
        TransitionOptions free =
                new TransitionOptions.Builder().skipConditions().build();
        assertThat(move("SUP-1", 11, "rita", Map.of(), free).hasAnyErrors()).isFalse();
    }

    @Test
    public void shouldShowNoTransitionAtAllWhenAConditionIsGone() {
        stage.follow("SUP", TestWorkflow.xml(home, rule("condition", "org.example.Gone"), "", ""));

        assertThat(available("SUP-1", "anton")).isEmpty();
        stage.rules.put("org.example.Gone", (Condition) (vars, args, properties) -> "x".equals(args.get("text")));
        assertThat(available("SUP-1", "anton")).containsExactly("Go");
    }

    @Test
    public void shouldRefuseWithTheErrorsOfAValidator() {
        List<Object> seen = new ArrayList<>();
        stage.rules.put("org.example.Scope", (Validator) (vars, args, properties) -> {
            seen.add(((Issue) vars.get("issue")).getSummary());
            seen.add(((Issue) vars.get("originalissueobject")).getSummary());
            InvalidInputException input = new InvalidInputException("The team is full.");
            input.addError("summary", "Too long.");
            throw input;
        });
        stage.follow("SUP", TestWorkflow.xml(home, "", rule("validator", "org.example.Scope"), ""));
        MutableIssue issue = stage.issue("SUP-1");
        issue.setSummary("Another");

        ErrorCollection errors =
                stage.parts.transitions().act(issue, 11, key("anton"), Map.of(), TransitionOptions.defaults());

        assertThat(errors.getErrorMessages()).containsExactly("The team is full.");
        assertThat(errors.getErrors()).containsEntry("summary", "Too long.");
        assertThat(seen).containsExactly("Another", "Summary of SUP-1");
        assertThat(home.issue("SUP-1").summary()).isEqualTo("Summary of SUP-1");
        assertThat(stage.told).isEmpty();
    }

    @Test
    public void shouldSayInTheCallersLanguageThatARulesAppIsGone() {
        User anton = home.user("anton");
        Map<String, String> sentences = Map.of(
                "en", "has a rule (org.example.Gone) whose app is disabled or not installed",
                "da", "har en regel (org.example.Gone), hvis app er deaktiveret eller ikke installeret",
                "sv", "har en regel (org.example.Gone) vars app är inaktiverad eller inte installerad");
        for (String xml : List.of(
                TestWorkflow.xml(home, "", rule("validator", "org.example.Gone"), ""),
                TestWorkflow.xml(home, "", "", rule("function", "org.example.Gone")),
                TestWorkflow.xml(home, rule("condition", "org.example.Gone"), "", ""))) {
            stage.follow("SUP", xml);
            sentences.forEach((language, sentence) -> {
                home.tracker()
                        .users()
                        .update(new User(anton.key(), anton.name(), "Anton", anton.email(), true, language));
                assertThat(move("SUP-1", 11, "anton", Map.of(), TransitionOptions.defaults())
                                .getErrorMessages())
                        .singleElement()
                        .asString()
                        .contains(sentence);
            });
        }
        assertThat(home.tracker().history().of(home.issue("SUP-1").id())).isEmpty();
    }

    @Test
    public void shouldUndoEverythingWhenAPostFunctionThrows() {
        stage.rules.put("org.example.Broken", (FunctionProvider) (vars, args, properties) -> {
            throw new IllegalStateException("No connection");
        });
        stage.follow("SUP", TestWorkflow.xml(home, "", "", rule("function", "org.example.Broken")));
        var before = home.issue("SUP-1");

        ErrorCollection errors = move("SUP-1", 11, "anton", Map.of("comment", "Gone"), TransitionOptions.defaults());

        assertThat(errors.hasAnyErrors()).isTrue();
        assertThat(home.issue("SUP-1")).isEqualTo(before);
        assertThat(home.tracker().comments().of(before.id())).isEmpty();
        assertThat(home.tracker().history().of(before.id())).isEmpty();
        assertThat(stage.told).isEmpty();
    }

    @Test
    public void shouldStayWhereItIsByALoop() {
        stage.follow("SUP", TestWorkflow.xml(home, "", "", "").replace("step=\"2\"", "step=\"-1\""));

        assertThat(move("SUP-1", 11, "anton", Map.of("comment", "Still"), TransitionOptions.defaults())
                        .hasAnyErrors())
                .isFalse();

        assertThat(home.issue("SUP-1").statusId()).isEqualTo("3");
        assertThat(home.tracker().comments().of(home.issue("SUP-1").id())).hasSize(1);
    }

    @Test
    public void shouldShowValidatorsAnIssueWithoutKeyOnCreate() {
        List<Object> seen = new ArrayList<>();
        stage.rules.put("org.example.Look", (Validator) (vars, args, properties) -> {
            Issue draft = (Issue) vars.get("issue");
            seen.add(draft.getKey() == null && draft.getId() == null);
            seen.add(draft.getSummary());
        });
        stage.follow("SUP", TestWorkflow.creating(home, rule("validator", "org.example.Look")));

        Outcome<org.sluice.workbench.tracker.issues.Issue> made = create("rita", "A label printer in a ward");

        assertThat(made.isDone()).isTrue();
        assertThat(seen).containsExactly(true, "A label printer in a ward");
        assertThat(made.get().key()).isEqualTo("SUP-4");
        assertThat(home.issue("SUP-4").statusId()).isEqualTo("3");
        assertThat(home.issue("SUP-4").creatorKey()).isEqualTo(key("rita"));
        assertThat(stage.told).extracting(Happening::eventTypeId).containsExactly(1L);
    }

    @Test
    public void shouldMakeNothingWhenAValidatorRefusesTheNewIssue() {
        stage.rules.put("org.example.Full", (Validator) (vars, args, properties) -> {
            throw new InvalidInputException("summary", "Say which ward.");
        });
        stage.follow("SUP", TestWorkflow.creating(home, rule("validator", "org.example.Full")));

        Outcome<org.sluice.workbench.tracker.issues.Issue> made = create("rita", "A printer");

        assertThat(made.problems().byField().get("summary").arguments()).containsExactly("Say which ward.");
        assertThat(home.tracker().issues().byKey("SUP-4")).isEmpty();
        assertThat(stage.told).isEmpty();
    }

    private Outcome<org.sluice.workbench.tracker.issues.Issue> create(String user, String summary) {
        var example = home.issue("SUP-1");
        return stage.operations
                .create()
                .create(
                        Optional.of(home.user(user)),
                        NewIssue.of(example.projectId(), example.typeId(), Map.of("summary", List.of(summary))));
    }

    private List<String> available(String issue, String user) {
        return stage.parts.available().getSortedAvailableActions(stage.issue(issue), stage.worker(user)).stream()
                .map(ActionDescriptor::getName)
                .toList();
    }

    private ErrorCollection move(String issue, String action, String user, Map<String, ?> further) {
        int id = stage.parts.available().getAvailableActions(stage.issue(issue), stage.worker(user)).stream()
                .filter(each -> each.getName().equals(action))
                .findFirst()
                .orElseThrow()
                .getId();
        return move(issue, id, user, further, TransitionOptions.defaults());
    }

    private ErrorCollection move(
            String issue, int action, String user, Map<String, ?> further, TransitionOptions options) {
        return stage.parts.transitions().act(stage.issue(issue), action, key(user), further, options);
    }

    private Optional<String> key(String user) {
        return Optional.of(home.user(user).key());
    }

    private static String rule(String kind, String className) {
        return "<" + kind + " type=\"class\"><arg name=\"class.name\">" + className
                + "</arg><arg name=\"text\">x</arg></" + kind + ">";
    }
}
