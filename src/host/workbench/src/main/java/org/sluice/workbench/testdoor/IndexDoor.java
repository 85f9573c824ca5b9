package org.sluice.workbench.testdoor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.sluice.workbench.search.IndexLag;

/**
 * {@code /rest/workbench-tests/1.0/index}: tells whether the search lags, and lets it. Takes JSON only, which no foreign
 * page's form can send.
 */
public final class IndexDoor extends HttpServlet {
    public static final String PATH = "/rest/workbench-tests/1.0/index";

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private final transient IndexLag lag;
    private final boolean forTests;
    private final transient BooleanSupplier callerMay;

    /**
     * A door.
     *
     * @param forTests whether the workbench was started for tests; else everybody is refused
     * @param callerMay whether the caller of the request in hand is a system administrator
     */
    public IndexDoor(IndexLag lag, boolean forTests, BooleanSupplier callerMay) {
        this.lag = lag;
        this.forTests = forTests;
        this.callerMay = callerMay;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (opens(response)) {
            tell(response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!opens(response)) {
            return;
        }
        String type = request.getContentType();
        if (type == null || !type.startsWith("application/json")) {
            say(response, 415, "Send JSON: {\"state\": \"hold\"}.");
        } else if (obeys(read(request))) {
            tell(response);
        } else {
            say(response, 400, "The state is hold (for some seconds, if they are given), catch-up or release.");
        }
    }

    private boolean opens(HttpServletResponse response) throws IOException {
        if (!forTests) {
            say(response, 403, "This is for tests: start the workbench with -Dworkbench.testing=true.");
        } else if (!callerMay.getAsBoolean()) {
            say(response, 403, "This is for system administrators.");
        } else {
            return true;
        }
        return false;
    }

    private boolean obeys(JsonNode body) {
        switch (body.path("state").asText()) {
            case "hold" -> {
                if (body.has("seconds")) {
                    if (!body.path("seconds").canConvertToInt()) {
                        return false;
                    }
                    lag.holdFor(Duration.ofSeconds(body.path("seconds").asInt()));
                } else {
                    lag.hold();
                }
            }
            case "catch-up" -> lag.catchUp();
            case "release" -> lag.release();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static JsonNode read(HttpServletRequest request) throws IOException {
        try {
            return JSON.readTree(request.getInputStream());
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    private void tell(HttpServletResponse response) throws IOException {
        send(response, 200, JSON.createObjectNode().put("lags", lag.lags()));
    }

    private static void say(HttpServletResponse response, int status, String message) throws IOException {
        send(
                response,
                status,
                JSON.createObjectNode().put("status-code", status).put("message", message));
    }

    private static void send(HttpServletResponse response, int status, ObjectNode body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(body.toString());
    }
}
