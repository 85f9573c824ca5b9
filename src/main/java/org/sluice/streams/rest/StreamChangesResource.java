package org.sluice.streams.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Csv;
import org.sluice.platform.Host;
import org.sluice.platform.RestDoor;
import org.sluice.platform.Words;

/** The month's changes of stream, for whoever may browse the project, as an answer and as a file. */
@Path("streams/{projectKey}/stream-changes")
@LicensedOnly
public final class StreamChangesResource {

    private final RestDoor door;
    private final Host host;
    private final MonthlyStreamChanges changes;
    private final Words words;

    /** Answers in the caller's language. */
    @Inject
    public StreamChangesResource(RestDoor door, Host host, MonthlyStreamChanges changes, Words words) {
        this.door = door;
        this.host = host;
        this.changes = changes;
        this.words = words;
    }

    /** {@link StreamChangesDto}. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response changes(@PathParam("projectKey") String projectKey, @QueryParam("month") @Nullable String month) {
        return door.answer(() -> changes.of(host.browsable(projectKey), month));
    }

    /** The same for a spreadsheet. */
    @GET
    @Path("csv")
    @Produces({"text/csv", MediaType.APPLICATION_JSON})
    public Response csv(@PathParam("projectKey") String projectKey, @QueryParam("month") @Nullable String month) {
        return door.answer(() -> {
            StreamChangesDto answer = changes.of(host.browsable(projectKey), month);
            Csv csv = Csv.titled(List.of(
                    words.say("sluice.stream-changes.task"),
                    words.say("sluice.stream-changes.summary"),
                    words.say("sluice.stream-changes.at"),
                    words.say("sluice.stream-changes.from"),
                    words.say("sluice.stream-changes.to"),
                    words.say("sluice.stream-changes.reason")));
            answer.changes()
                    .forEach(change -> csv.row(List.of(
                            change.issue(),
                            change.summary(),
                            Csv.moment(change.at()),
                            stream(change.from()),
                            stream(change.to()),
                            Optional.ofNullable(change.reason()).orElse(""))));
            if (answer.unread() > 0) {
                csv.row(List.of(words.say("sluice.stream-changes.unread", answer.unread()), "", "", "", "", ""));
            }
            return csv.answer("stream-changes-" + answer.project() + "-" + answer.month() + ".csv");
        });
    }

    private String stream(String code) {
        return words.say(code.equals("urgent") ? "sluice.stream.urgent" : "sluice.stream.planned");
    }
}
