package org.sluice.workbench.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;

/** Says what went wrong in the reader's language; a fault of the host gets an id, its trace goes to the log alone. */
public final class ErrorPages {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final Set<Integer> KNOWN = Set.of(401, 403, 404, 405, 409, 413, 415);
    private final Frame frame;

    public ErrorPages(Frame frame) {
        this.frame = frame;
    }

    /** The answer to somebody whom a page or the gate refused. */
    public Answer of(Refused refused, WebContext context) {
        PageText text = frame.text(context);
        String message = text.get(refused.getMessage(), refused.arguments().toArray());
        return answer(refused.status(), message, "", context);
    }

    /** The answer when something broke. */
    public Answer of(RuntimeException fault, WebContext context) {
        String id = UUID.randomUUID().toString();
        log.error("Error {} at {}", id, context.request().getRequestURI(), fault);
        return answer(500, frame.text(context).get("workbench.error.500.text"), id, context);
    }

    /**
     * The answer to what another part of the host refused.
     *
     * @param message what was said to the web server: {@code XSRF} for a missing token, an id for a fault, or anything
     */
    public Answer of(int status, String message, WebContext context) {
        if (status == 403 && message.equals("XSRF")) {
            return of(Refused.badXsrf(), context);
        }
        if (status >= 500) {
            boolean isId = ID.matcher(message).matches();
            return answer(500, frame.text(context).get("workbench.error.500.text"), isId ? message : "", context);
        }
        return KNOWN.contains(status)
                ? of(new Refused(status, "workbench.error." + status + ".text"), context)
                : of(new Refused(status, "workbench.error.400"), context);
    }

    private Answer answer(int status, String message, String id, WebContext context) {
        if (isForScript(context.request())) {
            return new Answer.Json(
                    status, id.isEmpty() ? Map.of("message", message) : Map.of("message", message, "id", id));
        }
        String title =
                frame.text(context).get("workbench.error." + (KNOWN.contains(status) || status == 500 ? status : 400));
        String body =
                frame.part(context, "error.vm", Map.of("title", title, "message", message, "id", id, "status", status));
        return new Answer.Html(status, framed(context, title, body));
    }

    /** The header asks plugins and the database; where they are the fault, the message comes without it. */
    private String framed(WebContext context, String title, String body) {
        try {
            return frame.around(context, Head.general(title), body);
        } catch (RuntimeException e) {
            log.error("The header of an error page could not be drawn either", e);
            return frame.plain(context, title, body);
        }
    }

    /** Whether a script asked: then the answer is JSON. An error page of the server still knows the first address. */
    private static boolean isForScript(HttpServletRequest request) {
        Object first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = first instanceof String uri ? uri : request.getRequestURI();
        return address.startsWith(request.getContextPath() + "/rest/");
    }
}
