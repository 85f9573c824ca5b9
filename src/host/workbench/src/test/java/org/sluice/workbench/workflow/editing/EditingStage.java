package org.sluice.workbench.workflow.editing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.rules.ExternalResource;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.SchemeDrafts;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.Seen;
import org.sluice.workbench.workflow.store.StartingWorkflows;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;

/** An empty tracker with its system workflow and a copy of that, Ward, which nobody follows yet. */
final class EditingStage extends ExternalResource {
    static final String WARD = "Ward";
    static final Optional<String> RITA = Optional.of("rita");

    private final ImportedTracker home;
    Workflows workflows;
    Schemes schemes;
    SchemeDrafts drafts;
    WorkflowEditing editing;

    EditingStage(ImportedTracker home) {
        this.home = home;
    }

    @Override
    protected void before() {
        workflows = new Workflows(home.tracker().database());
        schemes = new Schemes(home.tracker().database());
        new StartingWorkflows(home.tracker(), workflows, schemes, ImportedTracker.CLOCK).prepare();
        drafts = new SchemeDrafts(home.tracker().database(), schemes);
        editing = new WorkflowEditing(workflows, schemes, drafts, home.tracker().constants(), ImportedTracker.CLOCK);
        editing.copy(live(Workflow.DEFAULT), WARD, "", Optional.empty());
    }

    /** Lets a project follow the workflow, by a scheme of the same name. */
    Scheme use(String workflow) {
        long project = home.tracker()
                .projects()
                .add("SUP", "Support", Optional.empty())
                .id();
        Scheme scheme = scheme(workflow);
        schemes.use(project, scheme.id());
        return scheme;
    }

    Scheme scheme(String workflow) {
        return schemes.add(new Scheme(OptionalLong.empty(), workflow, "", Map.of(), Optional.of(workflow)));
    }

    Workflow live(String name) {
        return workflows.byName(name).orElseThrow();
    }

    Workflow draft(String name) {
        return workflows.draftOf(name).orElseThrow();
    }

    Seen seen(String name) {
        return Seen.of(live(name));
    }

    /** The end of the key by which it is refused, and what about. */
    static String refusal(ThrowingCallable deed) {
        WorkflowRefusal refusal = catchThrowableOfType(WorkflowRefusal.class, deed);
        return refusal.getMessage().replace("workbench.workflow.refused.", "") + refusal.arguments();
    }
}
