package org.sluice.workbench.restapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A refusal with the body that Jira gives to refusals: a list of sentences, and none for a field. */
final class JiraFault extends WebApplicationException {
    private static final long serialVersionUID = 1L;

    JiraFault(int status, String... sentences) {
        super(String.join(" ", sentences), response(status, List.of(sentences)));
    }

    static Response response(int status, List<String> sentences) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        sentences.forEach(body.putArray("errorMessages")::add);
        body.putObject("errors");
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
