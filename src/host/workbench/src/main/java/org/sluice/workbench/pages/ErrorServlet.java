package org.sluice.workbench.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiFunction;
import org.sluice.workbench.http.WebContext;

/** The error page of whatever the web server or another servlet refused, in place of the server's own. */
public final class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient BiFunction<HttpServletRequest, HttpServletResponse, WebContext> contexts;
    private final transient ErrorPages errors;

    ErrorServlet(BiFunction<HttpServletRequest, HttpServletResponse, WebContext> contexts, ErrorPages errors) {
        this.contexts = contexts;
        this.errors = errors;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object message = request.getAttribute(RequestDispatcher.ERROR_MESSAGE);
        WebContext context = contexts.apply(request, response);
        int code = status instanceof Integer number ? number : HttpServletResponse.SC_NOT_FOUND;
        Responses.write(errors.of(code, message instanceof String text ? text : "", context), context, response);
    }
}
