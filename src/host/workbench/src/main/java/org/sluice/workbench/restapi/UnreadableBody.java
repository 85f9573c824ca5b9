package org.sluice.workbench.restapi;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Answers 400 to a body that is no JSON or has another shape, with the place and without the words of the parser. */
final class UnreadableBody implements ExceptionMapper<JsonProcessingException> {
    @Override
    public Response toResponse(JsonProcessingException wrong) {
        return JiraFault.response(400, List.of(sentence(wrong)));
    }

    private static String sentence(JsonProcessingException wrong) {
        if (wrong instanceof UnrecognizedPropertyException unknown) {
            return "Unrecognized field \"" + unknown.getPropertyName() + "\"";
        }
        if (wrong instanceof JsonMappingException shape) {
            String place = shape.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("."));
            return place.isEmpty()
                    ? "The body has another shape than this call takes."
                    : "'" + place + "' has another shape than this call takes.";
        }
        JsonLocation at = wrong.getLocation();
        return "The body is no JSON"
                + (at == null ? "." : ", line " + at.getLineNr() + ", column " + at.getColumnNr() + ".");
    }
}
