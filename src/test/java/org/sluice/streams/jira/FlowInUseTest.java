package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.FlowPart.Kind;
import org.sluice.streams.domain.FlowResolution;
import org.sluice.streams.domain.FlowRole;
import org.sluice.streams.domain.FlowStatus;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.PartChoice;
import org.sluice.streams.domain.SetUp;
import org.sluice.streams.domain.SetUpStep;
import org.sluice.streams.domain.TeamList;
import org.sluice.streams.domain.TeamLists;
import org.sluice.streams.domain.Undone;
import org.sluice.testing.FlowStage;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.Permissions;
import org.sluice.workbench.workflow.store.Workflow;

/** What undo leaves because tasks, screens or schemes need it, and what of the site's own set-up takes for its parts. */
public class FlowInUseTest {

    private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    @Rule
    public final FlowStage stage = new FlowStage();

    private Issue task;

    @Before
    public void makeATask() {
        task = stage.jira.tracker.issues().byKey(stage.task().getKey()).orElseThrow();
    }

    @Test
    public void shouldLeaveAResolutionAndAStatusThatTasksHave() {
        Flow flow = set();
        put("resolution_id", flow.resolutions().get(FlowResolution.PASSED_ON));
        put("status_id", flow.statuses().get(FlowStatus.WAITING_FOR_OTHERS));

        assertThat(stage.setUp().undo("ada").kept())
                .containsExactly(
                        kept(FlowPart.of(FlowResolution.PASSED_ON), "Passed to the right team", InUse.By.TASKS),
                        kept(FlowPart.of(FlowStatus.WAITING_FOR_OTHERS), "Waiting for others", InUse.By.TASKS));
    }

    @Test
    public void shouldLeaveFieldsThatTasksHoldSomethingIn() {
        Flow flow = set();
        CustomField grounds = field(flow, FlowField.URGENT_GROUNDS);
        String ground = stage.jira
                .get(OptionsManager.class)
                .getOptions(grounds.getConfigurationSchemes().get(0).getOneAndOnlyConfig())
                .get(0)
                .getOptionId()
                .toString();
        hold(grounds, ground);
        hold(field(flow, FlowField.WHERE_WAS_I), "page 4");

        assertThat(stage.setUp().undo("ada").kept())
                .containsExactly(
                        kept(FlowPart.of(FlowField.WHERE_WAS_I), "Where was I?", InUse.By.TASKS),
                        kept(FlowPart.of(FlowField.URGENT_GROUNDS), "Urgent grounds", InUse.By.TASKS));
    }

    @Test
    public void shouldLeaveAFieldThatSomebodyPutOnAnotherScreen() {
        String reason = set().field(FlowField.REASON).orElseThrow();
        FieldScreen screen = stage.jira.get(FieldScreenManager.class).getFieldScreen(FieldScreen.DEFAULT_SCREEN_ID);
        screen.getTab(0).addFieldScreenLayoutItem(reason);

        assertThat(stage.setUp().undo("ada").kept())
                .containsExactly(kept(FlowPart.of(FlowField.REASON), "Reason", InUse.By.SCREENS, screen.getName()));
    }

    @Test
    public void shouldLeaveARoleThatSchemesName() {
        long facilitator = Objects.requireNonNull(set().roles().get(FlowRole.FACILITATOR));
        long owner =
                Objects.requireNonNull(stage.flows.site().orElseThrow().roles().get(FlowRole.PRODUCT_OWNER));
        stage.jira
                .tracker
                .schemes()
                .grant(0, Permissions.BROWSE_PROJECTS, new Holder(HolderType.PROJECT_ROLE, Long.toString(facilitator)));
        long scheme = stage.jira.tracker.levels().addScheme("Closed wards");
        stage.jira
                .tracker
                .levels()
                .add(scheme, "Staff", List.of(new Holder(HolderType.PROJECT_ROLE, Long.toString(owner))));

        assertThat(stage.setUp().undo("ada").kept())
                .containsExactlyInAnyOrder(
                        kept(
                                FlowPart.of(FlowRole.FACILITATOR),
                                "Facilitator",
                                InUse.By.SCHEMES,
                                "Default Permission Scheme"),
                        kept(FlowPart.of(FlowRole.PRODUCT_OWNER), "Product owner", InUse.By.SCHEMES, "Closed wards"));
    }

    /** A draft counts too: it may be published tomorrow. */
    @Test
    public void shouldLeaveWhatRulesOfOtherWorkflowsAskFor() {
        Flow flow = set();
        String role = Long.toString(Objects.requireNonNull(flow.roles().get(FlowRole.INTAKE_LEAD)));
        workflow("Ours", "<arg name=\"jira.projectrole.id\">" + role + "</arg>");
        workflow(
                "Theirs",
                "<arg name=\"reason\">"
                        + flow.field(FlowField.REASON).orElseThrow()
                        + "</arg><arg name=\"percent\">" + role + "</arg>");

        assertThat(stage.setUp().undo("ada").kept())
                .containsExactlyInAnyOrder(
                        kept(FlowPart.of(FlowRole.INTAKE_LEAD), "Intake lead", InUse.By.WORKFLOWS, "Ours"),
                        kept(FlowPart.of(FlowField.REASON), "Reason", InUse.By.WORKFLOWS, "Theirs"));
    }

    /** Jira refuses to delete a thing for a reason that nobody foresaw. */
    @Test
    public void shouldGoOnWithTheOthersWhenOneCannotBeTaken() {
        set();
        HostParts stubborn = new HostParts() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return type == ProjectRoleService.class
                        ? Optional.empty()
                        : stage.jira.parts().find(type);
            }
        };

        List<Undone.Kept> kept = new SetUp(stage.site(stubborn), stage.flows, stage.clock)
                .undo("ada")
                .kept();

        assertThat(kept).hasSize(3).allSatisfy(one -> {
            assertThat(one.part().kind()).isEqualTo(Kind.ROLE);
            assertThat(one.why()).isEqualTo(new InUse(InUse.By.FAILED, List.of()));
        });
        assertThat(stage.flows.parts()).hasSize(3);
        assertThat(stage.setUp().undo("ada").kept()).isEmpty();
    }

    /** No search finds an archived task; where it has a resolution that goes it gets Done, and not whatever comes first. */
    @Test
    public void shouldGiveAnArchivedTaskTheResolutionOfWorkThatWasDone() {
        Flow flow = set();
        String declined = Objects.requireNonNull(flow.resolutions().get(FlowResolution.WISH_DECLINED));
        put("resolution_id", declined);

        stage.site()
                .remove(
                        FlowPart.of(FlowResolution.WISH_DECLINED),
                        declined,
                        Optional.ofNullable(flow.resolutions().get(FlowResolution.DONE)));

        assertThat(stage.jira.tracker.issues().byId(task.id()).orElseThrow().resolutionId())
                .contains(Objects.requireNonNull(flow.resolutions().get(FlowResolution.DONE)));
    }

    @Test
    public void shouldLeaveAWorkflowThatAnotherSchemeNamesWithAllThatItHas() {
        set();
        WorkflowSchemeManager schemes = stage.jira.get(WorkflowSchemeManager.class);
        schemes.createScheme(schemes.assignableBuilder()
                .setName("Wards")
                .setDescription("")
                .setMapping("10002", FlowPart.TITLE)
                .build());

        List<Undone.Kept> kept = stage.setUp().undo("ada").kept();

        assertThat(kept).contains(kept(FlowPart.WORKFLOW, FlowPart.TITLE, InUse.By.SCHEMES, "Wards"));
        assertThat(kept).extracting(one -> one.part().kind()).contains(Kind.SCREEN, Kind.STATUS, Kind.RESOLUTION);
        assertThat(stage.jira.get(WorkflowManager.class).workflowExists(FlowPart.TITLE))
                .isTrue();
        assertThat(stage.flows.site()).isPresent();
    }

    @Test
    public void shouldUseAFieldOfTheSiteThatIsThereEverywhereAndNeverTakeIt() throws Exception {
        CustomFieldManager fields = stage.jira.get(CustomFieldManager.class);
        stage.jira.tracker.fields().add("Begrundelse", "", FieldType.TEXT_AREA);
        fields.createCustomField(
                "Where was I?",
                "",
                fields.getCustomFieldType(TYPES + "textfield"),
                null,
                List.of(new ProjectContext(stage.empty(), stage.jira.get(ProjectManager.class))),
                Collections.singletonList(null));
        fields.createCustomField(
                "Receiving team",
                "",
                fields.getCustomFieldType(TYPES + "select"),
                null,
                List.of(GlobalIssueContext.getInstance()),
                List.of(stage.jira.get(ConstantsManager.class).getIssueType("10002")));

        assertThat(shown(FlowField.RECEIVING_TEAM)).isEqualTo("MAKE Receiving team (Sluice)");
        assertThat(shown(FlowField.REASON)).isEqualTo("REUSE Begrundelse");
        assertThat(shown(FlowField.WHERE_WAS_I)).isEqualTo("MAKE Where was I? (Sluice)");
        set();
        assertThat(stage.setUp().undo("ada").kept()).isEmpty();
        assertThat(stage.names().get(Kind.FIELD)).contains("Begrundelse", "Where was I?");
    }

    /** A team listed grounds in a field of the site's own. */
    @Test
    public void shouldTakeWhatTeamsListedFromAFieldThatTheSiteHadBefore() {
        OptionsManager options = stage.jira.get(OptionsManager.class);
        stage.jira
                .tracker
                .options()
                .add(stage.jira.tracker.fields().add("Urgent grounds", "", FieldType.CHECKBOXES), "Many");
        CustomField grounds = field(set(), FlowField.URGENT_GROUNDS);
        stage.lists().change(stage.empty(), Map.of(TeamList.GROUNDS, List.of("Court")));
        FieldConfig config = grounds.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        assertThat(options.getOptions(config)).extracting(Option::getValue).containsExactly("Many", "Court");

        assertThat(stage.setUp().undo("ada").kept()).isEmpty();

        assertThat(options.getOptions(config)).extracting(Option::getValue).containsExactly("Many");
        set();
        assertThat(options.getOptions(config)).extracting(Option::getValue).containsExactly("Many", "Court");
        assertThat(stage.lists().of(stage.empty(), TeamList.GROUNDS))
                .containsExactly(new TeamLists.Line("Court", true));
    }

    /** The server ended when the checkboxes were there and not all of their options. */
    @Test
    public void shouldGiveAFieldTheOptionsThatItLacks() {
        Flow flow = set();
        CustomField grounds = field(flow, FlowField.URGENT_GROUNDS);
        OptionsManager options = stage.jira.get(OptionsManager.class);
        options.deleteOptionAndChildren(
                options.getOptions(grounds.getConfigurationSchemes().get(0).getOneAndOnlyConfig())
                        .get(2));

        stage.site()
                .make(
                        FlowPart.of(FlowField.URGENT_GROUNDS),
                        grounds.getName(),
                        Optional.of(grounds.getId()),
                        "en",
                        Map.of());

        assertThat(options.getOptions(grounds.getConfigurationSchemes().get(0).getOneAndOnlyConfig()))
                .hasSize(5);
    }

    /** Another workflow, with a condition of those arguments. */
    private void workflow(String name, String arguments) {
        String condition = "<restrict-to><conditions><condition type=\"class\"><arg name=\"class.name\">org.sluice.Any"
                + "Condition</arg>" + arguments + "</condition></conditions></restrict-to>";
        String xml =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><workflow><initial-actions><action id=\"1\" name=\"Create\">"
                        + result() + "</action></initial-actions><steps><step id=\"1\" name=\"Open\">"
                        + "<meta name=\"jira.status.id\">1</meta><actions><action id=\"2\" name=\"Again\">" + condition
                        + result() + "</action></actions></step></steps></workflow>";
        stage.workflows.workflows().save(new Workflow(name, false, "", xml, Optional.empty(), stage.clock.instant()));
    }

    private static String result() {
        return "<results><unconditional-result old-status=\"x\" status=\"y\" step=\"1\"/></results>";
    }

    private Flow set() {
        stage.run("en");
        return stage.flows.site().orElseThrow();
    }

    private String shown(FlowField field) {
        SetUpStep step = stage.setUp().plan("en", PartChoice.NONE).steps().stream()
                .filter(one -> one.part().equals(FlowPart.of(field)))
                .findFirst()
                .orElseThrow();
        return step.how() + " " + step.name();
    }

    private CustomField field(Flow flow, FlowField part) {
        return Objects.requireNonNull(stage.jira
                .get(CustomFieldManager.class)
                .getCustomFieldObject(flow.field(part).orElseThrow()));
    }

    private void hold(CustomField field, String content) {
        stage.jira
                .operations
                .edit()
                .store(Optional.empty(), task, Map.of(field.getId(), Content.of(content)), Happenings.UPDATED, false);
    }

    private void put(String column, @Nullable String id) {
        stage.jira
                .database
                .jdbi()
                .useHandle(handle -> handle.execute("UPDATE issue SET " + column + " = ? WHERE id = ?", id, task.id()));
    }

    private static Undone.Kept kept(FlowPart part, String name, InUse.By by, String... names) {
        return new Undone.Kept(part, name, new InUse(by, List.of(names)));
    }
}
