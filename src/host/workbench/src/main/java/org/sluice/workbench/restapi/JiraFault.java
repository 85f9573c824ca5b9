package org.sluice.workbench.restapi;

import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A refusal with the body that Jira gives to refusals: sentences in general, and one for each field. */
final class JiraFault extends WebApplicationException {
    private static final long serialVersionUID = 1L;

    JiraFault(int status, String... sentences) {
        super(String.join(" ", sentences), response(status, List.of(sentences)));
    }

    JiraFault(int status, ErrorCollection errors) {
        super(errors.toString(), response(status, errors.getErrorMessages(), errors.getErrors()));
    }

    static Response response(int status, List<String> sentences) {
        return response(status, sentences, Map.of());
    }

    private static Response response(int status, Collection<String> sentences, Map<String, String> fields) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        sentences.forEach(body.putArray("errorMessages")::add);
        fields.forEach(body.putObject("errors")::put);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
