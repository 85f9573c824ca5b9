package org.sluice.workbench.pages.route;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The JSON object that a script sent; anything else is refused, a form's content type above all. */
public final class JsonBody {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 1 << 20;

    private JsonBody() {}

    public static JsonNode of(Visit visit) {
        String type = visit.request().getContentType();
        if (type == null || !type.startsWith("application/json")) {
            throw new Refused(415, "workbench.error.415.text");
        }
        try {
            byte[] sent = visit.request().getInputStream().readNBytes(MOST + 1);
            if (sent.length > MOST) {
                throw new Refused(413, "workbench.error.413.text");
            }
            JsonNode body = JSON.readTree(sent);
            if (!body.isObject()) {
                throw Refused.badInput("workbench.error.json.text");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw Refused.badInput("workbench.error.json.text");
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read what was sent to " + visit.request().getRequestURI(), e);
        }
    }
}
