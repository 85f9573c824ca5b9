package org.sluice.workbench.plugins.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a caller reads when a request cannot be answered: a sentence and an id, never a stack trace. */
final class JsonFaults {
    private static final Logger log = LoggerFactory.getLogger(JsonFaults.class);

    private JsonFaults() {}

    private static Response answer(int status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("status-code", status, "message", message))
                .build();
    }

    /** A body that is not JSON, or has a property that the form does not: 400, as in REST v2. */
    static final class Unreadable implements ExceptionMapper<JsonProcessingException> {
        @Override
        public Response toResponse(JsonProcessingException fault) {
            return answer(400, fault.getOriginalMessage());
        }
    }

    /** Everything that a resource threw and nobody mapped. */
    static final class Unexpected implements ExceptionMapper<Throwable> {
        @Override
        public Response toResponse(Throwable fault) {
            if (fault instanceof WebApplicationException known) {
                Response response = known.getResponse();
                return response.hasEntity()
                        ? response
                        : answer(response.getStatus(), response.getStatusInfo().getReasonPhrase());
            }
            String id = UUID.randomUUID().toString();
            log.error("A REST call failed, id {}", id, fault);
            return answer(500, "Internal server error, id " + id);
        }
    }
}
