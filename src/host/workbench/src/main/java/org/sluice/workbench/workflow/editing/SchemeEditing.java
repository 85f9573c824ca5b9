package org.sluice.workbench.workflow.editing;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sluice.workbench.db.Keys;
import org.sluice.workbench.workflow.store.Scheme;
import org.sluice.workbench.workflow.store.SchemeDrafts;
import org.sluice.workbench.workflow.store.SchemeDrafts.Draft;
import org.sluice.workbench.workflow.store.Schemes;
import org.sluice.workbench.workflow.store.Workflow;
import org.sluice.workbench.workflow.store.Workflows;

/** What administrators do to workflow schemes. One that projects follow leads where it leads: issues stand there. */
public final class SchemeEditing {
    private static final int LONGEST = 255;
    private final Schemes schemes;
    private final SchemeDrafts drafts;
    private final Workflows workflows;

    public SchemeEditing(Schemes schemes, SchemeDrafts drafts, Workflows workflows) {
        this.schemes = schemes;
        this.drafts = drafts;
        this.workflows = workflows;
    }

    public Scheme required(long id) {
        return schemes.byId(id).orElseThrow(() -> new WorkflowRefusal("workbench.workflow.refused.noscheme"));
    }

    public boolean inUse(Scheme scheme) {
        return scheme.id().isEmpty()
                || !schemes.projectsUsing(scheme.id().getAsLong()).isEmpty();
    }

    /** A new scheme, which leads to the default workflow. */
    public Scheme add(String name, String description) {
        checkName(name, OptionalLong.empty());
        return added(new Scheme(
                OptionalLong.empty(), name.strip(), description.strip(), Map.of(), Optional.of(Workflow.DEFAULT)));
    }

    public Scheme copy(Scheme original, String name) {
        checkName(name, OptionalLong.empty());
        return added(new Scheme(
                OptionalLong.empty(),
                name.strip(),
                original.description(),
                original.workflows(),
                original.forOthers()));
    }

    private Scheme added(Scheme made) {
        return Keys.made(() -> schemes.add(made)).orElseThrow(() -> taken(made.name()));
    }

    private static WorkflowRefusal taken(String name) {
        return new WorkflowRefusal("workbench.workflow.refused.schemetaken", name.strip());
    }

    /** Writes the scheme as it is to be; which workflows it leads to may change only when no project follows it. */
    public void update(Scheme wanted) {
        Scheme held = required(wanted.id().getAsLong());
        checkName(wanted.name(), held.id());
        boolean same =
                held.workflows().equals(wanted.workflows()) && held.forOthers().equals(wanted.forOthers());
        if (!same && inUse(held)) {
            throw new WorkflowRefusal("workbench.workflow.refused.schemeused", held.name());
        }
        checkWorkflows(wanted);
        // Two who give a name at the same moment both found it free.
        if (!Keys.free(() -> schemes.update(wanted))) {
            throw taken(wanted.name());
        }
    }

    /** Makes a draft of a scheme in use; one that has a draft keeps it. */
    public void draft(long id) {
        Scheme scheme = required(id);
        if (!inUse(scheme)) {
            throw new WorkflowRefusal("workbench.workflow.refused.schemedraft", scheme.name());
        }
        drafts.make(scheme);
    }

    public Optional<Draft> draftOf(Scheme scheme) {
        return scheme.id().isEmpty() ? Optional.empty() : drafts.of(scheme.id().getAsLong());
    }

    public Draft requiredDraft(long id) {
        Scheme scheme = required(id);
        return draftOf(scheme)
                .orElseThrow(() -> new WorkflowRefusal("workbench.workflow.refused.noschemedraft", scheme.name()));
    }

    /** Writes the draft that somebody has looked at; only the workflows count. */
    public void changeDraft(Scheme wanted, long version) {
        requiredDraft(wanted.id().getAsLong());
        checkWorkflows(wanted);
        if (!drafts.change(wanted, version)) {
            throw new WorkflowRefusal("workbench.workflow.refused.stale");
        }
    }

    public void discardDraft(long id) {
        requiredDraft(id);
        drafts.delete(id);
    }

    private void checkWorkflows(Scheme wanted) {
        wanted.workflows().values().forEach(this::checkWorkflow);
        wanted.forOthers().ifPresent(this::checkWorkflow);
    }

    public void delete(Scheme scheme) {
        if (inUse(scheme)) {
            throw new WorkflowRefusal("workbench.workflow.refused.schemedelete", scheme.name());
        }
        schemes.delete(scheme.id().getAsLong());
    }

    private void checkWorkflow(String name) {
        if (workflows.byName(name).isEmpty()) {
            throw new WorkflowRefusal("workbench.workflow.refused.gone", name);
        }
    }

    private void checkName(String name, OptionalLong own) {
        if (name.isBlank()) {
            throw new WorkflowRefusal("workbench.workflow.refused.name");
        }
        if (name.strip().length() > LONGEST) {
            throw new WorkflowRefusal("workbench.workflow.refused.long", LONGEST);
        }
        schemes.byName(name.strip()).filter(other -> !other.id().equals(own)).ifPresent(other -> {
            throw taken(name);
        });
    }
}
