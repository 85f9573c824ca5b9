package org.sluice.workbench.pages;

import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.db.Keys;
import org.sluice.workbench.db.UnfitTextException;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Gate;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Routes;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.texts.Characters;

/** Answers every address that is the host's own: finds the page, asks the gate, writes what comes back. */
@MultipartConfig(maxFileSize = PagesServlet.LARGEST_FILE, maxRequestSize = PagesServlet.LARGEST_FILE)
public final class PagesServlet extends HttpServlet {
    static final long LARGEST_FILE = 200L << 20;
    private static final Logger LOG = LoggerFactory.getLogger(PagesServlet.class);
    private static final long serialVersionUID = 1L;
    private final transient BiFunction<HttpServletRequest, HttpServletResponse, WebContext> contexts;
    private final transient Routes routes;
    private final transient Gate gate;
    private final transient ErrorPages errors;

    public PagesServlet(
            BiFunction<HttpServletRequest, HttpServletResponse, WebContext> contexts,
            Routes routes,
            Gate gate,
            ErrorPages errors) {
        this.contexts = contexts;
        this.routes = routes;
        this.gate = gate;
        this.errors = errors;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        WebContext context = contexts.apply(request, response);
        Responses.write(answer(context), context, response);
    }

    private Answer answer(WebContext context) {
        HttpServletRequest request = context.request();
        try {
            Routes.Found found = routes.find(request.getMethod(), path(request));
            read(request);
            return gate.detour(found.route(), context).orElseGet(() -> page(found, context));
        } catch (Refused refused) {
            return errors.of(refused, context);
        } catch (UnfitTextException e) {
            return errors.of(Refused.badInput("workbench.error.400.text"), context);
        } catch (RuntimeException e) {
            return Keys.taken(e) ? taken(e, context) : errors.of(e, context);
        }
    }

    /** Two wrote the same at once, as a rule; the log says what it was, should it be a fault of the host after all. */
    private Answer taken(RuntimeException refused, WebContext context) {
        HttpServletRequest request = context.request();
        LOG.warn("A {} of {} met a row that was there already", request.getMethod(), request.getRequestURI(), refused);
        return errors.of(new Refused(409, "workbench.error.409.text"), context);
    }

    private Answer page(Routes.Found found, WebContext context) {
        try {
            return found.route().page().answer(new Visit(context, found.variables()));
        } catch (Refused refused) {
            return gate.logInInstead(refused, found.route(), context).orElseThrow(() -> refused);
        }
    }

    /** Has query and form read before anything else asks for a parameter: what cannot be read is the sender's fault. */
    private static void read(HttpServletRequest request) {
        boolean readable;
        try {
            readable = request.getParameterMap().values().stream()
                    .flatMap(Stream::of)
                    .allMatch(Characters::fit);
        } catch (RuntimeException e) {
            LOG.debug("A {} of {} cannot be read", request.getMethod(), request.getRequestURI(), e);
            readable = false;
        }
        if (!readable) {
            throw Refused.badInput("workbench.error.400.text");
        }
    }

    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
