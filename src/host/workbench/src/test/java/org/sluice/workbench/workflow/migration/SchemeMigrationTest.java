package org.sluice.workbench.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.deeds.WorkflowDoor;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.workflow.editing.NewWorkflow;
import org.sluice.workbench.workflow.editing.StepEditing;
import org.sluice.workbench.workflow.editing.WorkflowRefusal;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.SchemeDrafts;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.StartingWorkflows;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/** Issues of a project that gets another workflow scheme: all of them move, or none. */
public class SchemeMigrationTest {
    private static final Optional<String> ADMIN = Optional.of("admin");

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private final List<Happening> told = new ArrayList<>();
    private Schemes schemes;
    private SchemeDrafts drafts;
    private Workflows workflows;
    private SchemeMigration migration;
    private Scheme target;
    private long project;

    /** Three issues at two statuses that Short lacks, one that it has, and one of another project. */
    @Before
    public void fill() {
        ObjectNode net = Export.named("10900", "Network").put("key", "NET");
        Export export = new Export();
        export.issue("SUP-1").status("3", "In Progress", "indeterminate");
        export.issue("SUP-2").status("3", "In Progress", "indeterminate").parent("SUP-1");
        export.issue("SUP-3").status("10", "Waiting", "new");
        export.issue("SUP-4").status("1", "Open", "new");
        export.issue("NET-1").status("3", "In Progress", "indeterminate").with("project", net);
        home.add(export);
        workflows = new Workflows(home.tracker().database());
        schemes = new Schemes(home.tracker().database());
        new StartingWorkflows(home.tracker(), workflows, schemes, ImportedTracker.CLOCK).prepare();
        WorkflowDoor door = new WorkflowDoor();
        Operations operations = Operations.over(home.tracker(), ImportedTracker.CLOCK, door, door);
        operations.desk().happenings().tell(told::add);
        drafts = new SchemeDrafts(home.tracker().database(), schemes);
        migration = new SchemeMigration(
                home.tracker(), workflows, schemes, drafts, operations.desk().writing());
        project = home.issue("SUP-1").projectId();
        target = leadingTo("Short", "Open", "Closed");
    }

    @Test
    public void shouldAskForEachTypeAtEachStatusThatIsMissing() {
        List<Gap> gaps = migration.gaps(project, target);

        assertThat(gaps).extracting(gap -> gap.status().name()).containsOnly("In Progress", "Waiting");
        assertThat(gaps.stream().mapToLong(Gap::issues).sum()).isEqualTo(3);
        assertThat(gaps).extracting(Gap::key).doesNotHaveDuplicates();
        assertThat(gaps).allSatisfy(gap -> {
            assertThat(gap.choices()).extracting(Status::name).containsExactlyInAnyOrder("Open", "Closed");
            assertThat(gap.oldWorkflow()).isEqualTo("SUP: Simplified Workflow");
            assertThat(gap.newWorkflow()).isEqualTo("Short");
        });
    }

    @Test
    public void shouldMoveNothingWhenOneChoiceIsMissing() {
        List<Gap> gaps = migration.gaps(project, target);
        Map<String, String> first = Map.of(gaps.get(0).key(), id("Closed"));
        List<String> before = statuses();

        assertThatThrownBy(() -> migration.migrate(project, target, first, ADMIN))
                .isInstanceOfSatisfying(
                        WorkflowRefusal.class,
                        refusal -> assertThat(refusal.arguments()).first().isIn("In Progress", "Waiting"));

        assertThat(statuses()).isEqualTo(before);
        assertThat(home.tracker().history().of(home.issue("SUP-1").id())).isEmpty();
        assertThat(schemes.ofProject(project).name()).isEqualTo("SUP: Simplified Workflow");
    }

    @Test
    public void shouldNotTakeAStatusThatTheNewWorkflowLacks() {
        assertThatThrownBy(() -> migration.migrate(project, target, all(id("Waiting")), ADMIN))
                .isInstanceOf(WorkflowRefusal.class);

        assertThat(migration.gaps(project, target)).isNotEmpty();
    }

    @Test
    public void shouldMoveTheIssuesOfTheProjectAndNobodyElses() {
        int moved = migration.migrate(project, target, all(id("Closed")), ADMIN);

        assertThat(moved).isEqualTo(3);
        assertThat(statuses()).containsExactly("Closed", "Closed", "Closed", "Open", "In Progress");
        assertThat(home.tracker().history().of(home.issue("SUP-4").id())).isEmpty();
        assertThat(home.tracker().history().of(home.issue("NET-1").id())).isEmpty();
        assertThat(schemes.ofProject(home.issue("NET-1").projectId()).id()).isEmpty();
    }

    @Test
    public void shouldTellTheHistoryWhoDidItAndNoListener() {
        migration.migrate(project, target, all(id("Closed")), ADMIN);

        List<ChangeGroup> groups =
                home.tracker().history().of(home.issue("SUP-2").id());
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).authorKey()).isEqualTo(ADMIN);
        assertThat(groups.get(0).created()).isEqualTo(ImportedTracker.CLOCK.instant());
        assertThat(home.issue("SUP-2").updated()).isEqualTo(ImportedTracker.CLOCK.instant());
        assertThat(told).isEmpty();
    }

    @Test
    public void shouldDoNothingTheSecondTime() {
        migration.migrate(project, target, all(id("Closed")), ADMIN);

        assertThat(migration.gaps(project, target)).isEmpty();
        assertThat(migration.migrate(project, target, Map.of(), ADMIN)).isZero();

        assertThat(home.tracker().history().of(home.issue("SUP-1").id())).hasSize(1);
        assertThat(schemes.ofProject(project)).isEqualTo(target);
    }

    @Test
    public void shouldGoBackToTheSchemeOfProjectsThatHaveNone() {
        migration.migrate(project, target, all(id("Open")), ADMIN);

        assertThat(migration.migrate(project, Scheme.DEFAULT, Map.of(), ADMIN)).isZero();

        assertThat(schemes.ofProject(project)).isEqualTo(Scheme.DEFAULT);
        assertThat(statuses()).containsExactly("Open", "Open", "Open", "Open", "In Progress");
    }

    @Test
    public void shouldLookAtTheWorkflowOfEachType() {
        String type = home.issue("SUP-3").typeId();
        Scheme byType = schemes.add(new Scheme(
                OptionalLong.empty(), "By type", "", Map.of(type, "SUP: Simplified Workflow"), Optional.of("Short")));

        assertThat(migration.gaps(project, byType))
                .extracting(gap -> gap.type().id())
                .doesNotContain(type);
    }

    @Test
    public void shouldTakeTheSystemWorkflowWhereTheSchemeNamesOneThatIsGone() {
        workflows.delete("Short", false);

        List<Gap> gaps = migration.gaps(project, target);

        assertThat(gaps).extracting(gap -> gap.status().name()).containsExactly("Waiting");
        assertThat(gaps.get(0).newWorkflow()).isEqualTo("jira");
    }

    @Test
    public void shouldPublishADraftForAllProjectsOfTheScheme() {
        long net = home.issue("NET-1").projectId();
        Scheme live = schemes.ofProject(project);
        schemes.use(net, live.id());
        draft(live, "Short");

        List<Gap> gaps = migration.gaps(drafts.of(live.id().getAsLong()).orElseThrow());
        assertThat(gaps.stream().mapToLong(Gap::issues).sum()).isEqualTo(4);
        int moved = publish(live, 2, chosen(gaps, id("Closed")));

        assertThat(moved).isEqualTo(4);
        assertThat(statuses()).containsExactly("Closed", "Closed", "Closed", "Open", "Closed");
        assertThat(schemes.ofProject(net).forOthers()).contains("Short");
        assertThat(schemes.ofProject(net).name()).isEqualTo(live.name());
        assertThat(drafts.of(live.id().getAsLong())).isEmpty();
        assertThat(home.tracker().history().of(home.issue("NET-1").id()).get(0).items())
                .extracting(ChangeItem::field)
                .containsExactlyInAnyOrder("status", "Workflow");
        assertThat(told).isEmpty();
    }

    @Test
    public void shouldPublishNothingOfADraftThatLeavesAStatusOpenOrIsAnotherByNow() {
        Scheme live = schemes.ofProject(project);
        draft(live, "Short");
        Map<String, String> chosen =
                chosen(migration.gaps(drafts.of(live.id().getAsLong()).orElseThrow()), id("Closed"));
        List<String> before = statuses();

        assertThatThrownBy(() -> publish(live, 2, Map.of())).isInstanceOf(WorkflowRefusal.class);
        assertThatThrownBy(() -> publish(live, 1, chosen))
                .isInstanceOf(WorkflowRefusal.class)
                .hasMessageContaining("stale");

        assertThat(statuses()).isEqualTo(before);
        assertThat(schemes.ofProject(project)).isEqualTo(live);
        assertThat(drafts.of(live.id().getAsLong())).isPresent();
    }

    /** Makes a draft of the scheme that leads all types to the workflow. */
    private void draft(Scheme live, String workflow) {
        drafts.make(live);
        assertThat(drafts.change(new Scheme(live.id(), "Other name", "", Map.of(), Optional.of(workflow)), 1))
                .isTrue();
    }

    private int publish(Scheme live, long version, Map<String, String> chosen) {
        return migration.publish(live.id().getAsLong(), version, chosen, ADMIN);
    }

    private static Map<String, String> chosen(List<Gap> gaps, String status) {
        return gaps.stream().collect(Collectors.toMap(Gap::key, gap -> status));
    }

    private Scheme leadingTo(String name, String... statuses) {
        var descriptor = NewWorkflow.at(
                home.tracker().constants().status(id(statuses[0])).orElseThrow());
        for (int i = 1; i < statuses.length; i++) {
            StepEditing.add(descriptor, statuses[i], id(statuses[i]));
        }
        workflows.save(new Workflow(
                name, false, "", WorkflowXml.write(descriptor), Optional.empty(), ImportedTracker.CLOCK.instant()));
        return schemes.add(new Scheme(OptionalLong.empty(), name, "", Map.of(), Optional.of(name)));
    }

    private Map<String, String> all(String status) {
        return chosen(migration.gaps(project, target), status);
    }

    private String id(String status) {
        return home.tracker().constants().statuses().stream()
                .filter(one -> one.name().equals(status))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> statuses() {
        return List.of("SUP-1", "SUP-2", "SUP-3", "SUP-4", "NET-1").stream()
                .map(key -> home.issue(key).statusId())
                .map(id -> home.tracker().constants().status(id).orElseThrow().name())
                .toList();
    }
}
