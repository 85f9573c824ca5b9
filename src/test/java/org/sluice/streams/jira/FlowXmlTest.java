package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.domain.FlowPart;
import org.sluice.testing.FlowStage;

/** The workflow that is made of the template: its steps, its ways, and what each way does. */
public class FlowXmlTest {

    private static final String ISSUE = "com.atlassian.jira.workflow.function.issue.";

    /** As Jira itself ends every transition. */
    private static final List<String> ESSENTIAL = List.of(
            ISSUE + "UpdateIssueStatusFunction",
            "com.atlassian.jira.workflow.function.misc.CreateCommentFunction",
            ISSUE + "GenerateChangeHistoryFunction",
            ISSUE + "IssueReindexFunction",
            "com.atlassian.jira.workflow.function.event.FireIssueEventFunction");

    @Rule
    public final FlowStage stage = new FlowStage();

    private JiraWorkflow workflow;

    @Before
    public void setUp() {
        stage.run("en");
        workflow = stage.jira.get(WorkflowManager.class).getWorkflow(FlowPart.TITLE);
    }

    @Test
    public void shouldLeadFromStatusToStatusAsTheTwoStreamsGo() {
        Map<String, Collection<String>> ways = new TreeMap<>();
        for (Object each : workflow.getDescriptor().getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            Collection<String> to = ways.computeIfAbsent(step.getName(), name -> new TreeSet<>());
            for (Object action : step.getActions()) {
                to.add(target((ActionDescriptor) action));
            }
        }

        assertThat(ways)
                .containsOnly(
                        Map.entry(
                                "In triage",
                                sorted(
                                        "Done",
                                        "In progress",
                                        "Ready to start",
                                        "Waiting for others",
                                        "Waiting for reporter")),
                        Map.entry(
                                "Waiting for reporter",
                                sorted("Done", "In progress", "In triage", "Ready to start", "Waiting for others")),
                        Map.entry("Ready to start", sorted("Done", "In progress", "In triage", "Waiting for others")),
                        Map.entry("In progress", sorted("Done", "In progress", "Paused", "Waiting for others")),
                        Map.entry("Paused", sorted("In progress", "Paused")),
                        Map.entry(
                                "Waiting for others",
                                sorted("Done", "In progress", "In triage", "Ready to start", "Waiting for others")),
                        Map.entry("Done", sorted("In triage")));
    }

    @Test
    public void shouldEndEachTransitionAsJiraDoes() {
        List<ActionDescriptor> actions = new ArrayList<>(workflow.getAllActions());
        actions.removeIf(workflow::isInitialAction);

        assertThat(actions).hasSizeGreaterThan(12).allSatisfy(action -> {
            List<String> functions = workflow.getPostFunctionsForTransition(action).stream()
                    .map(FlowXmlTest::className)
                    .toList();
            assertThat(functions.subList(functions.size() - ESSENTIAL.size(), functions.size()))
                    .as(action.getName())
                    .isEqualTo(ESSENTIAL);
        });
    }

    @Test
    public void shouldSetAResolutionOnEachWayToDoneAndClearItOnTheWayBack() {
        for (ActionDescriptor action : workflow.getAllActions()) {
            List<String> resolutions = workflow.getPostFunctionsForTransition(action).stream()
                    .filter(function -> className(function).endsWith("UpdateIssueFieldFunction"))
                    .map(function -> Objects.toString(function.getArgs().get("field.value"), ""))
                    .toList();
            switch (action.getName()) {
                case "Reopen" -> assertThat(resolutions).containsExactly("");
                case "Done",
                        "Done (urgent)",
                        "Pass on",
                        "Not for us",
                        "Decline the wish",
                        "Duplicate",
                        "The other team has it" ->
                    assertThat(resolutions).as(action.getName()).singleElement().matches(id -> stage.flows
                            .site()
                            .orElseThrow()
                            .resolutions()
                            .containsValue(id));
                default -> assertThat(resolutions).as(action.getName()).isEmpty();
            }
        }
    }

    /** Who finishes planned work is asked nothing; no task is offered both ways. */
    @Test
    public void shouldAskForGroundsOfUrgentTasksAlone() {
        ActionDescriptor urgent =
                workflow.getActionsByName("Done (urgent)").iterator().next();
        ActionDescriptor other = workflow.getActionsByName("Done").iterator().next();

        assertThat(urgent.getMetaAttributes().get(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE))
                .isNotNull();
        assertThat(urgent.getValidators().size()).isEqualTo(2);
        assertThat(asked(urgent)).isEqualTo(" asks accepted");
        assertThat(other.getView()).isNullOrEmpty();
        assertThat(asked(other)).isEqualTo(" asks accepted");
        assertThat(streams(urgent)).containsExactly("urgent");
        assertThat(streams(other)).containsExactlyInAnyOrder("planned", "none");
        assertThat(target(urgent)).isEqualTo("Done").isEqualTo(target(other));
    }

    /** Each outcome of the intake is a transition that asks for what it needs and records what was said. */
    @Test
    public void shouldRecordWithEachOutcomeWhatItsTransitionAsksFor() {
        Map<String, String> recorded = new TreeMap<>();
        for (ActionDescriptor action : workflow.getAllActions()) {
            workflow.getPostFunctionsForTransition(action).stream()
                    .filter(function -> className(function).endsWith("RecordOutcomeFunction"))
                    .map(function -> String.valueOf(function.getArgs().get("outcome")))
                    .forEach(outcome -> recorded.put(action.getName(), outcome + asked(action)));
        }

        assertThat(recorded)
                .containsOnly(
                        Map.entry("Ready to start", "accept-planned asks accept-planned"),
                        Map.entry("Accept as urgent", "accept-urgent"),
                        Map.entry("Accept what was started", "started asks started"),
                        Map.entry("Change stream", "changed asks changed"),
                        Map.entry("Ask the reporter", "ask asks ask"),
                        Map.entry("Pass on", "pass-on asks pass-on"),
                        Map.entry("Pass on (urgent)", "pass-on asks pass-on"),
                        Map.entry("Duplicate", "duplicate asks duplicate"),
                        Map.entry("Wish", "wish asks wish"),
                        Map.entry("Decline the wish", "wish-declined asks wish-declined"),
                        Map.entry("Not for us", "not-for-us asks not-for-us"),
                        Map.entry("Back to triage", "taken-back"),
                        Map.entry("Reopen", "taken-back"));
    }

    /** Planned work is begun, gone on with and ended only when it was accepted. */
    @Test
    public void shouldAskOnEachWayIntoAndOutOfWorkWhetherTheTaskWasAccepted() {
        Map<String, String> asked = new TreeMap<>();
        for (ActionDescriptor action : workflow.getAllActions()) {
            if (!workflow.isGlobalAction(action) && target(action).matches("In progress|Done")) {
                asked.put(action.getId() + " " + action.getName(), asked(action).strip());
            }
        }

        assertThat(asked)
                .containsOnly(
                        Map.entry("11 Start now", ""),
                        Map.entry("25 Accept what was started", "asks started"),
                        Map.entry("29 Decline the wish", "asks wish-declined"),
                        Map.entry("31 Start", "asks begin"),
                        Map.entry("32 Start with a reason", "asks begin"),
                        Map.entry("52 Take up again", "asks go-on"),
                        Map.entry("53 Take up again with a reason", "asks go-on"),
                        Map.entry("62 Go on", "asks go-on"),
                        Map.entry("63 Go on with a reason", "asks go-on"),
                        Map.entry("81 Done (urgent)", "asks accepted"),
                        Map.entry("82 Done", "asks accepted"),
                        Map.entry("91 Pass on", "asks pass-on"),
                        Map.entry("92 Not for us", "asks not-for-us"),
                        Map.entry("93 Decline the wish", "asks wish-declined"),
                        Map.entry("94 Duplicate", "asks duplicate"),
                        Map.entry("97 The other team has it", ""));
    }

    /** What waits for any other reason than what was said of it does not begin again. */
    @Test
    public void shouldBringBackFromWaitingOnlyAWishAndWhatWasPassedOn() {
        ActionDescriptor back = workflow.getDescriptor().getAction(23);

        ConditionsDescriptor either =
                (ConditionsDescriptor) back.getRestriction().getConditions().get(0);
        assertThat(either.getType()).isEqualTo("OR");
        List<String> of = new ArrayList<>();
        for (Object each : either.getConditions()) {
            of.add(String.valueOf(((ConditionDescriptor) each).getArgs().get("of")));
        }
        assertThat(of).containsExactly("wish", "pass-on");
    }

    private static String asked(ActionDescriptor action) {
        StringBuilder asked = new StringBuilder();
        for (Object each : action.getValidators()) {
            Object outcome = ((ValidatorDescriptor) each).getArgs().get("outcome");
            if (outcome != null) {
                asked.append(" asks ").append(outcome);
            }
        }
        return asked.toString();
    }

    private static Collection<String> streams(ActionDescriptor action) {
        Collection<String> streams = new TreeSet<>();
        ConditionsDescriptor all =
                (ConditionsDescriptor) action.getRestriction().getConditions().get(0);
        for (Object each : all.getConditions()) {
            streams.add(String.valueOf(((ConditionDescriptor) each).getArgs().get("stream")));
        }
        return streams;
    }

    @Test
    public void shouldLeaveATaskWhereItIsWhenItsStreamChanges() {
        ActionDescriptor change =
                workflow.getActionsByName("Change stream").iterator().next();

        assertThat(workflow.isGlobalAction(change)).isTrue();
        assertThat(change.getUnconditionalResult().getStep()).isEqualTo(JiraWorkflow.ACTION_ORIGIN_STEP_ID);
        assertThat(change.getMetaAttributes().get(JiraWorkflow.ACTION_SCREEN_ATTRIBUTE))
                .isNotNull();
    }

    @Test
    public void shouldLeaveNoGapAndSpeakEachLanguage() {
        assertThat(stage.setUp().xml("en").orElseThrow()).doesNotContain("@").contains("Wait for others");
        assertThat(stage.setUp().xml("da").orElseThrow()).doesNotContain("@").contains("Afvent andre");
        assertThat(stage.setUp().xml("sv").orElseThrow()).doesNotContain("@").contains("Vänta på andra");
    }

    private String target(ActionDescriptor action) {
        return workflow.getDescriptor()
                .getStep(action.getUnconditionalResult().getStep())
                .getName();
    }

    private static String className(FunctionDescriptor function) {
        return String.valueOf(function.getArgs().get("class.name"));
    }

    private static Collection<String> sorted(String... names) {
        return new TreeSet<>(List.of(names));
    }
}
