package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.regex.Pattern;
import org.sluice.workbench.importing.JiraDates;

/** What sort of server this is; anybody may know. */
@Path("serverInfo")
public final class ServerInfoResource {
    private final Caller caller;
    private final Clock clock;
    private final String version;

    @Inject
    ServerInfoResource(Caller caller, Clock clock, HostVersion version) {
        this.caller = caller;
        this.clock = clock;
        this.version = version.number();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ObjectNode serverInfo(@Context UriInfo uri) {
        ObjectNode info = JsonNodeFactory.instance
                .objectNode()
                .put("baseUrl", caller.shapes(uri).root().replaceFirst("/rest/api/2/$", ""))
                .put("version", version);
        info.putArray("versionNumbers");
        Pattern.compile("\\.").splitAsStream(version).forEach(part -> info.withArrayProperty("versionNumbers")
                .add(Integer.parseInt(part)));
        return info.put("deploymentType", "Server")
                .put("buildNumber", 0)
                .put(
                        "serverTime",
                        JiraDates.format(clock.instant().atZone(caller.zone()).toOffsetDateTime()))
                .put("scmInfo", "")
                .put("serverTitle", "Workbench");
    }
}
