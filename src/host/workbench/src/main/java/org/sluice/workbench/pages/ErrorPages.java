package org.sluice.workbench.pages;

import java.util.Map;
import java.util.UUID;
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

    /** The page for any status, for answers that other parts of the host give. */
    public Answer of(int status, WebContext context) {
        return of(new Refused(status, "workbench.error." + status + ".text"), context);
    }

    private Answer answer(int status, String message, String id, WebContext context) {
        if (context.request().getServletPath().startsWith("/rest/")) {
            return new Answer.Json(
                    status, id.isEmpty() ? Map.of("message", message) : Map.of("message", message, "id", id));
        }
        String title = frame.text(context).get("workbench.error." + status);
        String body =
                frame.part(context, "error.vm", Map.of("title", title, "message", message, "id", id, "status", status));
        return new Answer.Html(status, frame.around(context, Head.general(title), body));
    }
}
