package org.sluice.workbench.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.function.BooleanSupplier;
import org.sluice.workbench.texts.Years;

/**
 * Sets the clock: {@code PUT {"now":"2026-11-22T02:15:00Z"}}. Jira has nothing like it; it is there only for a host that was
 * started with a clock to be set, and obeys administrators alone.
 */
public final class ClockDoor extends HttpServlet {
    public static final String PATH = "/rest/workbench/1.0/clock";
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final transient SettableClock clock;
    private final transient BooleanSupplier isAdministrator;

    public ClockDoor(SettableClock clock, BooleanSupplier isAdministrator) {
        this.clock = clock;
        this.isAdministrator = isAdministrator;
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isAdministrator.getAsBoolean()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            Instant now = Instant.parse(JSON.readTree(body).path("now").asText());
            if (Years.hold(now)) {
                clock.set(now);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                return;
            }
        } catch (JsonProcessingException | DateTimeParseException e) {
            // Said below, as for a year that nothing else can hold.
        }
        response.sendError(HttpServletResponse.SC_BAD_REQUEST, "No moment as in 2026-11-22T02:15:00Z: " + body);
    }
}
