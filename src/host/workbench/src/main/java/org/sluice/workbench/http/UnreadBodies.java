package org.sluice.workbench.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Reads to its end what a request still holds when it has been answered, up to a bound. A refusal is often answered without
 * looking at the body; the server would then close the connection under a client that is still sending, which never gets to
 * read why it was refused, or that sends its next request there.
 */
final class UnreadBodies extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** In bytes: several times the largest form that is read, and not so much that a sender keeps a thread for long. */
    private static final int MOST = 16 << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        int length = request.getContentLength();
        if (length > 0 && length <= MOST && !request.isAsyncStarted()) {
            readToTheEnd(request);
        }
    }

    private static void readToTheEnd(HttpServletRequest request) throws IOException {
        try (InputStream rest = request.getInputStream()) {
            rest.transferTo(OutputStream.nullOutputStream());
        } catch (IllegalStateException readAsText) {
            request.getReader().transferTo(Writer.nullWriter());
        }
    }
}
