package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.sluice.workbench.restapi.json.ConstantShape;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.IssueType;

/** The lists of priorities, resolutions and issue types. */
final class ConstantResources {
    private ConstantResources() {}

    private static <T> ArrayNode list(Collection<T> things, Function<T, ObjectNode> shape) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        things.forEach(thing -> list.add(shape.apply(thing)));
        return list;
    }

    /** Priorities, highest first. */
    @Path("priority")
    public record Priorities(Caller caller, Tracker tracker) {
        @Inject
        public Priorities {}

        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public ArrayNode priorities(@Context UriInfo uri) {
            return list(tracker.constants().priorities(), new ConstantShape(caller.shapes(uri))::of);
        }

        @GET
        @Path("{id}")
        @Produces(MediaType.APPLICATION_JSON)
        public ObjectNode one(@PathParam("id") String id, @Context UriInfo uri) {
            return ConstantResources.one(
                    tracker.constants().priorities(), new ConstantShape(caller.shapes(uri))::of, "priority", id);
        }
    }

    private static <T> ObjectNode one(Collection<T> things, Function<T, ObjectNode> shape, String what, String id) {
        return things.stream()
                .map(shape)
                .filter(thing -> thing.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new JiraFault(404, "The " + what + " with id '" + id + "' does not exist"));
    }

    /** Resolutions. */
    @Path("resolution")
    public record Resolutions(Caller caller, Tracker tracker) {
        @Inject
        public Resolutions {}

        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public ArrayNode resolutions(@Context UriInfo uri) {
            return list(tracker.constants().resolutions(), new ConstantShape(caller.shapes(uri))::of);
        }

        @GET
        @Path("{id}")
        @Produces(MediaType.APPLICATION_JSON)
        public ObjectNode one(@PathParam("id") String id, @Context UriInfo uri) {
            return ConstantResources.one(
                    tracker.constants().resolutions(), new ConstantShape(caller.shapes(uri))::of, "resolution", id);
        }
    }

    /** Issue types, for whoever sees a project. */
    @Path("issuetype")
    public record Types(Caller caller, Tracker tracker) {
        @Inject
        public Types {}

        private Collection<IssueType> visible() {
            return caller.browsesSomething() ? tracker.constants().types() : List.of();
        }

        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public ArrayNode types(@Context UriInfo uri) {
            return list(visible(), new ConstantShape(caller.shapes(uri))::of);
        }

        @GET
        @Path("{id}")
        @Produces(MediaType.APPLICATION_JSON)
        public ObjectNode one(@PathParam("id") String id, @Context UriInfo uri) {
            return ConstantResources.one(visible(), new ConstantShape(caller.shapes(uri))::of, "issue type", id);
        }
    }
}
