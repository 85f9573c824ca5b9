package org.sluice.streams.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sluice.platform.HostParts;
import org.sluice.streams.domain.FlowPart;
import org.sluice.streams.domain.InUse;
import org.sluice.streams.domain.SiteThing;

/** The workflow scheme. It goes only if no project follows it. */
final class SchemeMaker implements PartMaker {

    private final WorkflowSchemeManager schemes;

    private SchemeMaker(WorkflowSchemeManager schemes) {
        this.schemes = schemes;
    }

    static Optional<PartMaker> in(HostParts parts) {
        return parts.find(WorkflowSchemeManager.class).map(SchemeMaker::new);
    }

    /** Jira's default one has no id and is nobody's. */
    @Override
    public List<SiteThing> things() {
        List<SiteThing> things = new ArrayList<>();
        for (AssignableWorkflowScheme scheme : schemes.getAssignableSchemes()) {
            if (scheme.getId() != null) {
                things.add(new SiteThing(
                        scheme.getId().toString(), scheme.getName(), "", PartMaker.text(scheme.getDescription())));
            }
        }
        return things;
    }

    @Override
    public String make(FlowPart part, String name, Optional<String> begun, Making making) {
        return begun.orElseGet(() -> schemes.createScheme(schemes.assignableBuilder()
                        .setName(name)
                        .setDescription(making.description())
                        .setDefaultWorkflow(Objects.requireNonNull(making.ids().get(FlowPart.WORKFLOW), name))
                        .build())
                .getId()
                .toString());
    }

    @Override
    public Optional<InUse> inUse(FlowPart part, String id) {
        List<String> following = schemes.getProjectsUsing(scheme(id)).stream()
                .map(Project::getName)
                .toList();
        return following.isEmpty() ? Optional.empty() : Optional.of(new InUse(InUse.By.PROJECTS, following));
    }

    @Override
    public void remove(String id) {
        if (!schemes.deleteWorkflowScheme(scheme(id))) {
            throw new IllegalStateException("Jira did not delete the workflow scheme " + id);
        }
    }

    private AssignableWorkflowScheme scheme(String id) {
        return Objects.requireNonNull(schemes.getWorkflowSchemeObj(Long.parseLong(id)), id);
    }
}
