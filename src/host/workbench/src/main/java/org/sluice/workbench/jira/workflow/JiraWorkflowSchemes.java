package org.sluice.workbench.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sluice.workbench.workflow.store.Schemes;

/** Reads and changes workflow schemes. */
public final class JiraWorkflowSchemes implements WorkflowSchemeManager {
    private final Schemes schemes;
    private final ProjectManager projects;

    JiraWorkflowSchemes(Schemes schemes, ProjectManager projects) {
        this.schemes = schemes;
        this.projects = projects;
    }

    @Override
    public AssignableWorkflowScheme getDefaultWorkflowScheme() {
        return new SchemeText(org.sluice.workbench.workflow.store.Scheme.DEFAULT);
    }

    @Override
    public void clearWorkflowCache() {
        schemes.forget();
    }

    @Override
    public Map<String, String> getWorkflowMap(Project project) {
        return getWorkflowSchemeObj(project).getMappings();
    }

    @Override
    public String getWorkflowName(Project project, String issueType) {
        return getWorkflowSchemeObj(project).getActualWorkflow(issueType);
    }

    @Override
    public boolean isUsingDefaultScheme(Project project) {
        return getWorkflowSchemeObj(project).isDefault();
    }

    @Override
    public AssignableWorkflowScheme.Builder assignableBuilder() {
        return SchemeDraft.empty();
    }

    @Override
    public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme) {
        refuseTaken(scheme);
        return new SchemeText(schemes.add(stored(scheme)));
    }

    @Override
    public Iterable<AssignableWorkflowScheme> getAssignableSchemes() {
        return schemes.all().stream()
                .<AssignableWorkflowScheme>map(SchemeText::new)
                .toList();
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(long id) {
        return schemes.byId(id).map(SchemeText::new).orElse(null);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
        return schemes.byName(name).map(SchemeText::new).orElse(null);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return new SchemeText(schemes.ofProject(project.getId()));
    }

    @Override
    public boolean isActive(WorkflowScheme scheme) {
        return scheme.getId() != null && !schemes.projectsUsing(scheme.getId()).isEmpty();
    }

    /** One that projects use stays. */
    @Override
    public boolean deleteWorkflowScheme(WorkflowScheme scheme) {
        if (scheme.isDefault() || isActive(scheme)) {
            return false;
        }
        schemes.delete(scheme.getId());
        return true;
    }

    @Override
    public AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme) {
        refuseTaken(scheme);
        schemes.update(stored(scheme));
        return getWorkflowSchemeObj(scheme.getId());
    }

    @Override
    public List<Project> getProjectsUsing(AssignableWorkflowScheme scheme) {
        return schemes.projectsUsing(scheme.getId()).stream()
                .map(projects::getProjectObj)
                .toList();
    }

    @Override
    public Scheme getSchemeObject(Long id) {
        return schemes.byId(id).map(JiraWorkflowSchemes::plain).orElse(null);
    }

    @Override
    public Scheme getSchemeObject(String name) {
        return schemes.byName(name).map(JiraWorkflowSchemes::plain).orElse(null);
    }

    @Override
    public Scheme getSchemeFor(Project project) {
        Long id = getSchemeIdFor(project);
        return id == null ? null : getSchemeObject(id);
    }

    @Override
    public Long getSchemeIdFor(Project project) {
        return getWorkflowSchemeObj(project).getId();
    }

    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        schemes.use(project.getId(), scheme == null ? OptionalLong.empty() : OptionalLong.of(scheme.getId()));
    }

    /** It follows the default one then. */
    @Override
    public void removeSchemesFromProject(Project project) {
        schemes.use(project.getId(), OptionalLong.empty());
    }

    /** A scheme may keep its own name. */
    private void refuseTaken(AssignableWorkflowScheme wanted) {
        schemes.byName(wanted.getName())
                .filter(other -> !other.id().equals(stored(wanted).id()))
                .ifPresent(other -> {
                    throw new WorkflowException("A workflow scheme called " + other.name() + " is there already");
                });
    }

    private static org.sluice.workbench.workflow.store.Scheme stored(AssignableWorkflowScheme scheme) {
        return Optional.of(scheme)
                .map(SchemeText.class::cast)
                .map(SchemeText::scheme)
                .orElseThrow();
    }

    private static Scheme plain(org.sluice.workbench.workflow.store.Scheme scheme) {
        return new Scheme(scheme.id().getAsLong(), "WorkflowScheme", scheme.name(), scheme.description(), List.of());
    }
}
