package org.sluice.workbench.workflow.editing;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sluice.workbench.db.Keys;
import org.sluice.workbench.tracker.config.Constants;
import org.sluice.workbench.workflow.store.SchemeDrafts;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.Seen;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/**
 * What administrators do to workflows. One that issues follow changes only in its draft, and by publishing it; the default
 * one never changes. Whoever changes says what they saw: when that is not there any more, nothing happens.
 */
public final class WorkflowEditing {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_XML = 1_000_000;
    private final Workflows workflows;
    private final Schemes schemes;
    private final SchemeDrafts drafts;
    private final Constants constants;
    private final Clock clock;

    public WorkflowEditing(
            Workflows workflows, Schemes schemes, SchemeDrafts drafts, Constants constants, Clock clock) {
        this.workflows = workflows;
        this.schemes = schemes;
        this.drafts = drafts;
        this.constants = constants;
        this.clock = clock;
    }

    /** Whether the workflow itself can be changed; a draft always can. */
    public boolean isEditable(Workflow workflow) {
        return workflow.draft() || (!workflow.system() && !schemes.isActive(workflow.name()));
    }

    /** Changes the descriptor that it is given. */
    public void change(Seen seen, Optional<String> authorKey, Consumer<WorkflowDescriptor> change) {
        remake(seen, authorKey, descriptor -> {
            change.accept(descriptor);
            return descriptor;
        });
    }

    /** Puts another descriptor in the place of the one that it is given. */
    public void remake(Seen seen, Optional<String> authorKey, UnaryOperator<WorkflowDescriptor> change) {
        workflows.change(seen, workflow -> {
            if (!isEditable(workflow)) {
                throw new WorkflowRefusal("workbench.workflow.refused.active", workflow.name());
            }
            WorkflowDescriptor changed = change.apply(workflow.descriptor());
            refuseLosses(workflow, changed);
            return workflow.with(checked(changed), authorKey, now());
        });
    }

    /** Makes a draft of a workflow in use; one that has a draft keeps it. */
    public void draft(String name, Optional<String> authorKey) {
        Workflow live = required(name, false);
        if (live.system() || !schemes.isActive(name)) {
            throw new WorkflowRefusal("workbench.workflow.refused.draft", name);
        }
        if (workflows.draftOf(name).isEmpty()) {
            Workflow draft = live.inDraft();
            // Where somebody else has made it in between, theirs is the draft.
            workflows.add(draft.with(draft.xml(), authorKey, now()));
        }
    }

    public void discard(String name) {
        required(name, true);
        workflows.delete(name, true);
    }

    /**
     * Lets the draft take the workflow's place.
     *
     * @param copyAs the name under which the workflow is kept as it was, if it is to be
     */
    public void publish(Seen draft, Optional<String> copyAs, Optional<String> authorKey) {
        required(draft.name(), false);
        refuseTaken(
                copyAs.orElse(""),
                () -> workflows.publish(
                        draft,
                        before -> copyAs.map(name -> {
                            checkName(name);
                            return before.named(name.strip(), before.description());
                        }),
                        content -> content.with(checked(content.descriptor()), authorKey, now())));
    }

    public void copy(Workflow original, String name, String description, Optional<String> authorKey) {
        checkName(name);
        add(original.live().named(name.strip(), description.strip()).with(original.xml(), authorKey, now()));
    }

    /** Keeps a workflow of this XML under a name that is free. */
    public void add(String name, String description, WorkflowDescriptor content, Optional<String> authorKey) {
        checkName(name);
        String xml = checked(content);
        add(new Workflow(name.strip(), false, description.strip(), xml, authorKey, now()));
    }

    /** The name was free when it was asked for; two who add at the same moment both found it so. */
    private void add(Workflow made) {
        if (!workflows.add(made)) {
            throw taken(made.name());
        }
    }

    /** Gives it another name and description; a name that issues follow stays. */
    public void describe(Workflow workflow, String name, String description) {
        boolean renamed = !workflow.name().equals(name.strip());
        if (workflow.system() || (renamed && !(isEditable(workflow) && !workflow.draft()))) {
            throw new WorkflowRefusal("workbench.workflow.refused.rename", workflow.name());
        }
        if (renamed) {
            checkName(name);
        }
        refuseTaken(name, () -> workflows.rename(workflow.name(), name.strip(), description.strip()));
        schemes.forget();
    }

    /** Takes away a workflow that no scheme names. */
    public void delete(String name) {
        Workflow workflow = required(name, false);
        if (workflow.system() || !schemes.using(name).isEmpty() || drafts.use(name)) {
            throw new WorkflowRefusal("workbench.workflow.refused.delete", name);
        }
        workflows.delete(name, true);
        workflows.delete(name, false);
    }

    public Workflow required(String name, boolean draft) {
        return (draft ? workflows.draftOf(name) : workflows.byName(name))
                .orElseThrow(() -> new WorkflowRefusal(
                        draft ? "workbench.workflow.refused.nodraft" : "workbench.workflow.refused.gone", name));
    }

    private void checkName(String name) {
        if (name.isBlank()) {
            throw new WorkflowRefusal("workbench.workflow.refused.name");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw new WorkflowRefusal("workbench.workflow.refused.long", LONGEST_NAME);
        }
        if (workflows.byName(name.strip()).isPresent()) {
            throw taken(name);
        }
    }

    private static void refuseTaken(String name, Runnable writing) {
        if (!Keys.free(writing)) {
            throw taken(name);
        }
    }

    private static WorkflowRefusal taken(String name) {
        return new WorkflowRefusal("workbench.workflow.refused.taken", name.strip());
    }

    /** The steps of a draft that cannot go nor get another status: issues of the live workflow may stand there. */
    public Set<Integer> kept(Workflow workflow) {
        return liveSteps(workflow).stream().map(StepDescriptor::getId).collect(Collectors.toSet());
    }

    /** The steps of a draft that can get no transitions of their own, because they have none in the live workflow. */
    public Set<Integer> dead(Workflow workflow) {
        return liveSteps(workflow).stream()
                .filter(step -> step.getActions().isEmpty())
                .map(StepDescriptor::getId)
                .collect(Collectors.toSet());
    }

    private List<StepDescriptor> liveSteps(Workflow workflow) {
        return workflow.draft()
                ? StepEditing.all(required(workflow.name(), false).descriptor())
                : List.of();
    }

    private void refuseLosses(Workflow workflow, WorkflowDescriptor changed) {
        Set<Integer> dead = dead(workflow);
        for (StepDescriptor live : liveSteps(workflow)) {
            StepDescriptor now = changed.getStep(live.getId());
            if (now == null || !StepEditing.statusOf(now).equals(StepEditing.statusOf(live))) {
                throw new WorkflowRefusal("workbench.workflow.refused.loss", live.getName());
            }
            if (dead.contains(live.getId()) && !now.getActions().isEmpty()) {
                throw new WorkflowRefusal("workbench.workflow.refused.dead", live.getName());
            }
        }
    }

    /** The XML, read again as everybody will read it, with statuses that exist. */
    private String checked(WorkflowDescriptor descriptor) {
        String xml = WorkflowXml.write(descriptor);
        if (xml.length() > LONGEST_XML) {
            throw new WorkflowRefusal("workbench.workflow.refused.large", LONGEST_XML);
        }
        WorkflowDescriptor written = WorkflowXml.read(xml);
        for (StepDescriptor step : StepEditing.all(written)) {
            String status = StepEditing.statusOf(step);
            if (constants.status(status).isEmpty()) {
                throw new WorkflowRefusal("workbench.workflow.refused.nostatus", step.getName(), status);
            }
        }
        return xml;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
