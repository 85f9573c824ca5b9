package org.sluice.architecture.sample.rest;

import com.atlassian.jira.project.ProjectManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Not allowed: a resource that does not say who may call it, is not injected and asks the host itself. */
@Path("careless")
public final class CarelessResource {

    private final ProjectManager projects;

    /** Lacks its mark. */
    public CarelessResource(ProjectManager projects) {
        this.projects = projects;
    }

    /** Lacks its mark. */
    @GET
    public int count() {
        return projects.getProjectObjects().size();
    }
}
