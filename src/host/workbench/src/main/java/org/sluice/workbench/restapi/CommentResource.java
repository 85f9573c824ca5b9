package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.restapi.json.CommentShape;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.issues.Issue;

/** The comments of an issue that the caller may read; one that the caller may not read does not exist. */
@Path("issue/{keyOrId}/comment")
@Produces(MediaType.APPLICATION_JSON)
public final class CommentResource {
    private static final int MOST = 1_048_576;

    private final Deeds deeds;
    private final Caller caller;

    @Inject
    CommentResource(Deeds deeds, Caller caller) {
        this.deeds = deeds;
        this.caller = caller;
    }

    @GET
    public ObjectNode comments(
            @PathParam("keyOrId") String keyOrId,
            @QueryParam("startAt") Integer startAt,
            @QueryParam("maxResults") Integer maxResults,
            @QueryParam("orderBy") String orderBy,
            @Context UriInfo uri) {
        List<Comment> all = readable(keyOrId);
        if ("-created".equals(orderBy)) {
            Collections.reverse(all);
        }
        int start = startAt == null ? 0 : Math.max(0, startAt);
        int max = maxResults == null || maxResults < 0 ? MOST : maxResults;
        ObjectNode page =
                Bodies.object().put("startAt", start).put("maxResults", max).put("total", all.size());
        page.putArray("comments");
        List<Comment> some = all.stream().skip(start).limit(max).toList();
        CommentShape shape = shape(some, uri);
        some.forEach(comment -> page.withArrayProperty("comments").add(shape.of(comment)));
        return page;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("keyOrId") String keyOrId, ObjectNode body, @Context UriInfo uri) {
        Bodies.comment(body);
        long id = deeds.issue(keyOrId).id();
        var wanted = deeds.done(new Additions(deeds).comment(body));
        Comment written = deeds.done(deeds.operations().comment().add(deeds.user(), id, wanted));
        return Response.status(201)
                .entity(shape(List.of(written), uri).of(written))
                .build();
    }

    @GET
    @Path("{id}")
    public ObjectNode comment(@PathParam("keyOrId") String keyOrId, @PathParam("id") long id, @Context UriInfo uri) {
        Comment found = find(keyOrId, id);
        return shape(List.of(found), uri).of(found);
    }

    /** Readers that are not named stay. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public ObjectNode edit(
            @PathParam("keyOrId") String keyOrId, @PathParam("id") long id, ObjectNode body, @Context UriInfo uri) {
        Bodies.comment(body);
        find(keyOrId, id);
        NewComment wanted = deeds.done(new Additions(deeds).comment(body));
        Comment edited = deeds.done(deeds.operations()
                .comment()
                .edit(deeds.user(), id, old -> body.has("visibility") ? wanted : wanted.forReadersOf(old)));
        return shape(List.of(edited), uri).of(edited);
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("keyOrId") String keyOrId, @PathParam("id") long id) {
        find(keyOrId, id);
        deeds.done(deeds.operations().comment().delete(deeds.user(), id));
        return Response.noContent().build();
    }

    private Comment find(String keyOrId, long id) {
        return readable(keyOrId).stream()
                .filter(comment -> comment.id() == id)
                .findFirst()
                .orElseThrow(
                        () -> new JiraFault(404, deeds.said(Problems.notFound("workbench.refusal.comment.unknown"))));
    }

    private List<Comment> readable(String keyOrId) {
        Issue issue = deeds.issue(keyOrId);
        return new ArrayList<>(deeds.operations().comment().visible(deeds.user(), issue));
    }

    private CommentShape shape(List<Comment> comments, UriInfo uri) {
        Tracker tracker = deeds.operations().desk().tracker();
        Set<String> people = comments.stream()
                .flatMap(comment -> Stream.of(comment.authorKey(), comment.editorKey()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return new CommentShape(
                caller.shapes(uri), tracker.roles(), tracker.users().byKeys(people));
    }
}
