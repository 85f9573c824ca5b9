package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.HostParts;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowDeed;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowMemory;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.FlowResolution;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowScreen;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.PartChoice;
import org.sluice.streams.domain.SetUp;
import org.sluice.streams.domain.SetUpStep;
import org.sluice.streams.domain.Undone;
import org.sluice.testing.FlowStage;
import org.sluice.workbench.tracker.config.StatusCategory;
import org.sluice.workbench.tracker.projects.ProjectRoles;

/** The two-stream workflow is set up in a tracker and taken away again, through Jira's own API. */
public class JiraFlowSiteTest {

    @Rule
    public final FlowStage stage = new FlowStage();

    @Test
    public void shouldSetAllUpOnceHoweverOftenItIsAskedFor() {
        stage.jira.tracker.constants().addStatus("Paused", "", StatusCategory.IN_PROGRESS);
        stage.run("en");

        Map<Kind, List<String>> once = stage.names();
        assertThat(once.get(Kind.STATUS))
                .contains("Ready to start", "Waiting for others")
                .containsOnlyOnce("Paused");
        assertThat(once.get(Kind.ROLE)).contains("Intake lead", "Facilitator", "Product owner");
        assertThat(stage.setUp().plan("en", PartChoice.NONE).isDone()).isTrue();
        stage.run("da");
        assertThat(stage.names()).isEqualTo(once);
        Flow flow = stage.flows.site().orElseThrow();
        assertThat(flow.workflow()).isEqualTo("Sluice two streams");
        assertThat(flow.statuses()).hasSize(7).doesNotContainValue("");
        assertThat(flow.part(flow.status(FlowStatus.PAUSED).orElseThrow())).contains(FlowStatus.PAUSED);
        assertThat(flow.roles()).hasSize(3);
        assertThat(flow.resolutions()).hasSize(5);
        assertThat(stage.flows.deeds())
                .filteredOn(deed -> deed.what() == FlowDeed.What.REUSED)
                .extracting(FlowDeed::name)
                .contains("Paused", "Open");
    }

    @Test
    public void shouldNameInTheSetUpLanguageAndAskForWhatTheOutcomesNeed() {
        stage.run("da");

        assertThat(stage.names().get(Kind.FIELD)).contains("Hvorfor akut?", "Hvor kom jeg til?");
        Flow flow = stage.flows.site().orElseThrow();
        String grounds = flow.field(FlowField.URGENT_GROUNDS).orElseThrow();
        assertThat(stage.jira
                        .get(OptionsManager.class)
                        .getOptions(stage.jira
                                .get(CustomFieldManager.class)
                                .getCustomFieldObject(grounds)
                                .getConfigurationSchemes()
                                .get(0)
                                .getOneAndOnlyConfig()))
                .extracting(Option::getValue)
                .hasSize(5)
                .contains("Mange kan ikke arbejde");
        assertThat(stage.jira.get(FieldScreenManager.class).getFieldScreenTabs(grounds))
                .extracting(tab -> tab.getFieldScreen().getName())
                .containsExactly("Sluice: løst");
        assertThat(workflow().getLinkedStatusIds())
                .containsExactlyInAnyOrderElementsOf(flow.statuses().values());
        assertThat(stage.setUp().xml("da").orElseThrow())
                .contains(">" + flow.status(FlowStatus.PAUSED).orElseThrow() + "<")
                .doesNotContain("@");
    }

    @Test
    public void shouldTakeAwayWhatItMadeAndNothingElse() {
        Map<Kind, List<String>> before = stage.names();
        stage.run("en");

        Undone undone = stage.setUp().undo("ada");

        assertThat(undone).isEqualTo(new Undone(Optional.empty(), List.of()));
        assertThat(stage.names()).isEqualTo(before);
        assertThat(stage.flows.parts()).isEmpty();
        assertThat(stage.flows.site()).isEmpty();
        assertThat(stage.setUp().xml("en")).isEmpty();
    }

    @Test
    public void shouldTouchNothingWhileAProjectFollows() {
        stage.run("en");
        Map<Kind, List<String>> before = stage.names();
        long empty = stage.jira.tracker.projects().byKey("EMPTY").orElseThrow().id();
        stage.streamFields.give(empty, true);
        String scheme = schemeId();
        assertThat(stage.projects().look(empty, "EMPTY", "Empty", scheme).mayFollow())
                .isTrue();

        assertThat(stage.projects().attach(empty, scheme)).isTrue();

        assertThat(stage.projects().look(empty, "EMPTY", "Empty", scheme).follows())
                .isTrue();
        assertThat(stage.setUp().undo("ada").refused()).contains(new InUse(InUse.By.PROJECTS, List.of("Empty")));
        assertThat(stage.names()).isEqualTo(before);
    }

    @Test
    public void shouldLeaveWhatSomebodyNeedsAndSayWho() {
        stage.run("en");
        Flow flow = stage.flows.site().orElseThrow();
        stage.jira
                .tracker
                .roles()
                .addActor(
                        stage.jira.tracker.projects().byKey("EMPTY").orElseThrow(),
                        Objects.requireNonNull(flow.roles().get(FlowRole.FACILITATOR)),
                        ProjectRoles.USER,
                        "admin");
        WorkflowManager workflows = stage.jira.get(WorkflowManager.class);
        workflows.copyWorkflow(null, "Ours", "", workflow());

        Undone undone = stage.setUp().undo("ada");

        assertThat(undone.refused()).isEmpty();
        assertThat(undone.kept())
                .contains(
                        new Undone.Kept(
                                FlowPart.of(FlowRole.FACILITATOR),
                                "Facilitator",
                                new InUse(InUse.By.PEOPLE, List.of("Empty"))),
                        new Undone.Kept(
                                FlowPart.of(FlowStatus.PAUSED),
                                "Paused",
                                new InUse(InUse.By.WORKFLOWS, List.of("Ours"))));
        assertThat(stage.flows.site()).isEmpty();
        workflows.deleteWorkflow(workflows.getWorkflow("Ours"));
        assertThat(stage.setUp().undo("ada").kept()).hasSize(1);
    }

    /** Whatever the moment at which the server ends, the second attempt gives one set, and undo takes all of it. */
    @Test
    public void shouldEndUpWithOneSetAfterTheServerEndedInTheMiddle() {
        Map<Kind, List<String>> before = stage.names();
        stage.run("en");
        Map<Kind, List<String>> whole = stage.names();
        stage.setUp().undo("ada");

        for (int calls = 1; calls < 25; calls += 11) {
            FlowMemory cut = failing(calls);
            assertThatThrownBy(() -> FlowStage.run(stage.setUp(cut), "en")).hasMessage("power cut");
            stage.run("en");
            assertThat(stage.names()).as("after %d calls", calls).isEqualTo(whole);
            FlowMemory cutAgain = failing(calls);
            assertThatThrownBy(() -> stage.setUp(cutAgain).undo("ada")).hasMessage("power cut");
            assertThat(stage.setUp().undo("ada").kept()).isEmpty();
            assertThat(stage.names()).as("undone after %d calls", calls).isEqualTo(before);
        }
    }

    /** The server ended after each of them was made and before that was noted. */
    @Test
    public void shouldKnowWhatItMadeByHowItNamesAndDescribesIt() {
        Map<FlowPart, String> ids = new HashMap<>();
        stage.setUp().plan("en", PartChoice.NONE).steps().forEach(step -> {
            stage.flows.intend(step.part(), step.name(), "en", "ada", stage.clock.instant());
            ids.put(step.part(), step.thing().orElseGet(() -> stage.site()
                    .make(step.part(), step.name(), Optional.empty(), "en", ids)));
        });

        assertThat(stage.setUp().plan("en", PartChoice.NONE).steps())
                .filteredOn(step -> step.how() == SetUpStep.How.MAKE)
                .allSatisfy(step -> assertThat(step.thing()).hasValue(ids.get(step.part())))
                .extracting(step -> step.part().kind())
                .contains(Kind.values());
        assertThat(stage.setUp().undo("ada").kept()).isEmpty();
    }

    /** Nothing was made yet, and an administrator makes a thing of that name by hand. */
    @Test
    public void shouldTakeNothingThatSomebodyMadeUnderANameItIntended() {
        stage.flows.intend(FlowPart.of(FlowRole.FACILITATOR), "Facilitator", "en", "ada", stage.clock.instant());
        stage.flows.intend(FlowPart.of(FlowStatus.PAUSED), "Paused", "en", "ada", stage.clock.instant());
        stage.jira.tracker.roles().add("Facilitator", "Who leads the meeting");
        stage.jira.tracker.constants().addStatus("Paused", "By hand", StatusCategory.IN_PROGRESS);
        Map<Kind, List<String>> before = stage.names();

        assertThat(stage.setUp().undo("ada").kept()).isEmpty();

        assertThat(stage.names()).isEqualTo(before);
        assertThat(stage.flows.parts()).isEmpty();
    }

    /** Somebody takes a resolution and a screen away; what is made instead has another id, which the workflow does not name. */
    @Test
    public void shouldTellWhatTheWorkflowNamesThatIsGone() {
        assertThat(lost()).isEmpty();
        stage.run("en");
        assertThat(lost()).isEmpty();
        Flow flow = stage.flows.site().orElseThrow();
        stage.jira
                .tracker
                .constants()
                .removeResolution(
                        Objects.requireNonNull(flow.resolutions().get(FlowResolution.PASSED_ON)),
                        Objects.requireNonNull(flow.resolutions().get(FlowResolution.DONE)));
        stage.jira.get(FieldScreenManager.class).removeFieldScreen(Long.valueOf(id(FlowPart.of(FlowScreen.PAUSE))));
        assertThat(lost()).containsExactly(Kind.RESOLUTION, Kind.SCREEN);

        stage.run("en");

        assertThat(stage.setUp().plan("en", PartChoice.NONE).isDone()).isTrue();
        assertThat(lost()).containsExactly(Kind.RESOLUTION, Kind.SCREEN);
    }

    private List<Kind> lost() {
        SetUp setUp = stage.setUp();
        return setUp.lost(setUp.plan("en", PartChoice.NONE));
    }

    private String id(FlowPart part) {
        return stage.flows.parts().stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseThrow()
                .id()
                .orElseThrow();
    }

    @Test
    public void shouldSayWhatThisJiraLacks() {
        HostParts lacking = new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return type == ProjectRoleManager.class
                        ? Optional.empty()
                        : stage.jira.parts().find(type);
            }
        };

        assertThatThrownBy(() -> stage.site(lacking).things(Kind.ROLE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("sluice.flow.error.lacks")
                .hasMessageContaining("ROLE");
    }

    private String schemeId() {
        return stage.flows.parts().stream()
                .filter(one -> one.part().equals(FlowPart.SCHEME))
                .findFirst()
                .orElseThrow()
                .id()
                .orElseThrow();
    }

    private JiraWorkflow workflow() {
        return stage.jira.get(WorkflowManager.class).getWorkflow(FlowPart.TITLE);
    }

    /** A memory that the power is cut of after so many calls that change it. */
    private FlowMemory failing(int after) {
        AtomicInteger left = new AtomicInteger(after);
        return (FlowMemory) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {FlowMemory.class}, (proxy, method, arguments) -> {
                    if (method.getReturnType() == void.class && left.getAndDecrement() == 0) {
                        throw new IllegalStateException("power cut");
                    }
                    try {
                        return method.invoke(stage.flows, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
