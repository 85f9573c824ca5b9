package org.sluice.workbench.plugins.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource that forgot the annotation on its constructor. */
@Path("/forgot")
public final class NoInjectResource {
    private final Runnable service;

    public NoInjectResource(Runnable service) {
        this.service = service;
    }

    @GET
    public String get() {
        return service.toString();
    }
}
