package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.FlowResolution;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.PartChoice;
import org.sluice.streams.domain.Remembered;
import org.sluice.streams.domain.SetUp;
import org.sluice.streams.domain.SetUpStep.How;
import org.sluice.streams.domain.Undone;
import org.sluice.testing.FlowStage;
import org.sluice.workbench.tracker.config.StatusCategory;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.workflow.store.Workflow;

/** Undo beside workflows that Sluice did not make: one that was brought in from its file, and teams' own with its rules. */
public class OwnWorkflowUndoTest {

    @Rule
    public final FlowStage stage = new FlowStage();

    @Test
    public void shouldLeaveAllThatABroughtInWorkflowNames() {
        Flow flow = bringIn();

        Undone undone = stage.setUp().undo("ada");

        assertThat(undone.refused()).isEmpty();
        assertThat(undone.kept())
                .filteredOn(kept -> kept.part().kind() == Kind.RESOLUTION)
                .extracting(Undone.Kept::why)
                .containsOnly(new InUse(InUse.By.WORKFLOWS, List.of("Two")));
        assertThat(undone.kept())
                .extracting(Undone.Kept::part)
                .contains(
                        FlowPart.of(FlowResolution.PASSED_ON),
                        FlowPart.of(FlowResolution.NOT_FOR_US),
                        FlowPart.of(FlowResolution.WISH_DECLINED),
                        FlowPart.of(FlowField.REASON))
                .extracting(FlowPart::kind)
                .contains(Kind.STATUS, Kind.SCREEN, Kind.EVENT)
                .doesNotContain(Kind.ROLE);
        assertThat(stage.names().get(Kind.RESOLUTION)).contains("Passed to the right team", "Wish declined");
        assertThat(flow.field(FlowField.REASON)).hasValue(playing(FlowField.REASON));
    }

    @Test
    public void shouldTouchNothingWhileAProjectFollowsABroughtInWorkflow() {
        bringIn();
        stage.streamFields.give(stage.empty(), true);
        assertThat(stage.projects().attach(stage.empty(), scheme("Ours", "Two")))
                .isTrue();

        assertThat(stage.setUp().followed()).containsExactly("Empty");
        assertThat(stage.setUp().undo("ada"))
                .isEqualTo(new Undone(Optional.of(new InUse(InUse.By.PROJECTS, List.of("Empty"))), List.of()));
        assertThat(stage.flows.site()).isPresent();
        assertThat(stage.names().get(Kind.ROLE)).contains("Facilitator");
    }

    /** The status alone, or a rule alone, does not make it the two-stream workflow. */
    @Test
    public void shouldNotMistakeATeamsOwnWorkflowForIt() {
        Flow flow = set();
        String paused = flow.status(FlowStatus.PAUSED).orElseThrow();
        save("Resting", workflow(paused, ""));
        save("Ruled", workflow("1", validator(ReasonValidator.class, "of", "")));
        assertThat(stage.projects().attach(stage.empty(), scheme("Ours", "Resting")))
                .isTrue();
        scheme("Theirs", "Ruled");

        assertThat(stage.setUp().followed()).isEmpty();
        save("Resting", workflow(paused, validator(ReasonValidator.class, "of", "")));
        assertThat(stage.setUp().followed()).containsExactly("Empty");
    }

    /** Where the site had all statuses before, one of them says nothing: every workflow has its Done. */
    @Test
    public void shouldTellAWorkflowByAllItsStatusesWhereItMadeNone() {
        stage.setUp().plan("en", PartChoice.NONE).steps().stream()
                .filter(step -> step.part().kind() == Kind.STATUS && step.how() == How.MAKE)
                .forEach(step -> stage.jira
                        .tracker
                        .constants()
                        .addStatus(
                                step.name(),
                                "",
                                step.part().equals(FlowPart.of(FlowStatus.READY_TO_START))
                                        ? StatusCategory.TO_DO
                                        : StatusCategory.IN_PROGRESS));
        Flow reused = bringIn();
        assertThat(stage.flows.parts())
                .filteredOn(one -> one.part().kind() == Kind.STATUS)
                .noneMatch(Remembered::made);
        save(
                "Ruled",
                workflow(reused.status(FlowStatus.DONE).orElseThrow(), validator(ReasonValidator.class, "of", "")));
        assertThat(stage.projects().attach(stage.empty(), scheme("Ours", "Ruled")))
                .isTrue();
        assertThat(stage.setUp().followed()).isEmpty();

        assertThat(stage.projects().attach(stage.empty(), scheme("Theirs", "Two")))
                .isTrue();
        assertThat(stage.setUp().followed()).containsExactly("Empty");
    }

    /** As the rule's form stores it when nothing is chosen: the field of the two-stream workflow, whichever that is. */
    @Test
    public void shouldLeaveAFieldForWhichARuleAsksWithoutNamingIt() {
        set();
        save("Grounded", workflow("1", validator(GroundsValidator.class, GroundsValidator.FIELD, "")));
        save("Limited", workflow("1", validator(WorkLimitValidator.class, WorkLimitValidator.REASON, "")));
        save("Reasoned", workflow("1", validator(ReasonValidator.class, ReasonValidator.FIELD, "")));
        save("Commented", workflow("1", validator(WorkLimitValidator.class, WorkLimitValidator.REASON, "comment")));

        assertThat(stage.setUp().undo("ada").kept())
                .containsExactly(
                        kept(FlowField.REASON, "Reason", "Limited", "Reasoned"),
                        kept(FlowField.URGENT_GROUNDS, "Urgent grounds", "Grounded"));
        assertThat(asked(FlowField.REASON)).isEqualTo("Reason");
        assertThat(asked(FlowField.URGENT_GROUNDS)).isEqualTo("Urgent grounds");
    }

    /** It stays in any case: what matters is that the rules still know which field plays the part. */
    @Test
    public void shouldGoOnAskingForAFieldThatTheSiteHadBefore() {
        String reason = "customfield_"
                + stage.jira
                        .tracker
                        .fields()
                        .add("Reason", "", FieldType.TEXT_AREA)
                        .id();
        assertThat(set().field(FlowField.REASON)).hasValue(reason);
        save("Reasoned", workflow("1", validator(ReasonValidator.class, ReasonValidator.FIELD, "")));

        assertThat(stage.setUp().undo("ada").kept()).containsExactly(kept(FlowField.REASON, "Reason", "Reasoned"));
        assertThat(asked(FlowField.REASON)).isEqualTo("Reason");
        assertThat(playing(FlowField.REASON)).isEqualTo(reason);

        save("Reasoned", workflow("1", ""));
        assertThat(stage.setUp().undo("ada").kept()).isEmpty();
        assertThat(stage.flows.parts()).isEmpty();
        assertThat(stage.names().get(Kind.FIELD)).contains("Reason");
    }

    /** What an undo had to leave is no status: a project with a rule of Sluice's in a workflow of its own does not follow it. */
    @Test
    public void shouldUndoAgainWhileATeamHasItsRulesInAWorkflowOfItsOwn() {
        set();
        String ruled = validator(ReasonValidator.class, ReasonValidator.FIELD, "");
        save("Ruled", workflow("1", ruled));
        assertThat(stage.setUp().undo("ada").kept()).containsExactly(kept(FlowField.REASON, "Reason", "Ruled"));
        assertThat(stage.projects().attach(stage.empty(), scheme("Ours", "Ruled")))
                .isTrue();

        assertThat(stage.setUp().followed()).isEmpty();
        Undone again = stage.setUp().undo("ada");

        assertThat(again.refused()).isEmpty();
        assertThat(again.kept()).containsExactly(kept(FlowField.REASON, "Reason", "Ruled"));
    }

    /** A field may stay for another reason: the rules that ask for it without naming it go on asking. */
    @Test
    public void shouldGoOnAskingForAFieldThatHadToStay() {
        String reason = set().field(FlowField.REASON).orElseThrow();
        FieldScreen screen = stage.jira.get(FieldScreenManager.class).getFieldScreen(FieldScreen.DEFAULT_SCREEN_ID);
        screen.getTab(0).addFieldScreenLayoutItem(reason);

        stage.setUp().undo("ada");

        assertThat(stage.flows.site()).isEmpty();
        assertThat(asked(FlowField.REASON)).isEqualTo("Reason");
        assertThat(stage.flows.fields()).containsOnlyKeys(FlowField.REASON);
    }

    /** Fourteen parts ask about each of hundreds of workflows, and Jira writes each out for whoever reads it. */
    @Test
    public void shouldReadAWorkflowOnceInAnUndo() {
        set();
        save("Choosing", workflow("1", validator(ReasonValidator.class, ReasonValidator.FIELD, "")));
        AtomicInteger read = new AtomicInteger();
        HostParts counting = new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return stage.jira.parts().find(type).map(part -> counted(type, part, read));
            }
        };

        SetUp setUp = new SetUp(stage.site(counting), stage.flows, stage.clock);

        assertThat(setUp.undo("ada").kept()).containsExactly(kept(FlowField.REASON, "Reason", "Choosing"));
        assertThat(read).as("its description, and what it names").hasValue(2);
        setUp.undo("ada");
        assertThat(read).as("another undo looks anew").hasValue(3);
    }

    /** The same part, in which the workflow is handed out as one that counts how often it is looked into. */
    private static <T> T counted(Class<T> type, T part, AtomicInteger read) {
        return type == WorkflowManager.class || type == JiraWorkflow.class
                ? type.cast(
                        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                            read.addAndGet(method.getName().equals("getDescriptor") ? 1 : 0);
                            Object answer = method.invoke(part, args);
                            return answer instanceof Collection<?> workflows
                                            && method.getName().startsWith("getWorkflows")
                                    ? workflows.stream()
                                            .map(each -> choosing((JiraWorkflow) each, read))
                                            .toList()
                                    : answer;
                        }))
                : part;
    }

    private static JiraWorkflow choosing(JiraWorkflow workflow, AtomicInteger read) {
        return workflow.getName().equals("Choosing") ? counted(JiraWorkflow.class, workflow, read) : workflow;
    }

    /** Jira's own property of a transition that says which resolutions its screen offers. */
    @Test
    public void shouldLeaveAResolutionThatAScreenOffers() {
        Flow flow = set();
        String declined = Objects.requireNonNull(flow.resolutions().get(FlowResolution.WISH_DECLINED));
        save("Choosing", workflow("1", "<meta name=\"jira.field.resolution.include\">1, " + declined + "</meta>"));

        assertThat(stage.setUp().undo("ada").kept())
                .containsExactly(new Undone.Kept(
                        FlowPart.of(FlowResolution.WISH_DECLINED),
                        "Wish declined",
                        new InUse(InUse.By.WORKFLOWS, List.of("Choosing"))));
    }

    private String asked(FlowField field) {
        FlowFields fields =
                new FlowFields(stage.flows, stage.jira.get(CustomFieldManager.class), stage.jira.parts(), stage.clock);
        return fields.required(Optional.empty(), field).getName();
    }

    private String playing(FlowField field) {
        return Objects.requireNonNull(stage.flows.fields().get(field));
    }

    private static Undone.Kept kept(FlowField field, String name, String... workflows) {
        return new Undone.Kept(FlowPart.of(field), name, new InUse(InUse.By.WORKFLOWS, List.of(workflows)));
    }

    private Flow set() {
        stage.run("en");
        return stage.flows.site().orElseThrow();
    }

    /** Sets up without the workflow, and brings that in from the file under another name. */
    private Flow bringIn() {
        SetUp setUp = stage.setUp();
        setUp.run(setUp.plan("en", PartChoice.NONE).withoutWorkflow(), "en", "ada");
        save("Two", setUp.xml("en").orElseThrow());
        return stage.flows.site().orElseThrow();
    }

    private void save(String name, String xml) {
        stage.workflows.workflows().save(new Workflow(name, false, "", xml, Optional.empty(), stage.clock.instant()));
    }

    private String scheme(String name, String workflow) {
        WorkflowSchemeManager schemes = stage.jira.get(WorkflowSchemeManager.class);
        return Objects.requireNonNull(schemes.createScheme(schemes.assignableBuilder()
                                .setName(name)
                                .setDescription("")
                                .setDefaultWorkflow(workflow)
                                .build())
                        .getId())
                .toString();
    }

    private static String validator(Class<?> rule, String argument, String value) {
        return "<validators><validator name=\"\" type=\"class\"><arg name=\"class.name\">" + rule.getName()
                + "</arg><arg name=\"" + argument + "\">" + value + "</arg></validator></validators>";
    }

    private static String workflow(String status, String inTransition) {
        String result = "<results><unconditional-result old-status=\"x\" status=\"y\" step=\"1\"/></results>";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><workflow><initial-actions><action id=\"1\" name=\"Create\">"
                + result
                + "</action></initial-actions><steps><step id=\"1\" name=\"Open\"><meta name=\"jira.status.id\">"
                + status + "</meta><actions><action id=\"2\" name=\"Again\">" + inTransition + result
                + "</action></actions></step></steps></workflow>";
    }
}
