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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads to its end what a request still holds when it has been answered, up to a bound. A refusal is often answered without
 * looking at the body; the server would then close the connection under a client that is still sending, which never gets to
 * read why it was refused, or that sends its next request there.
 *
 * <p>Left to the server are bodies whose length is not said, and larger ones (a file to attach may be): who sends those may have
 * to guess why it was refused. A slow sender keeps a thread for as long as one does of whom a form is read.
 */
final class UnreadBodies extends HttpFilter {
    private static final Logger log = LoggerFactory.getLogger(UnreadBodies.class);
    private static final long serialVersionUID = 1L;

    /** In bytes: several times the largest form that is read. */
    private static final int MOST = 16 << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        int length = request.getContentLength();
        if (length > 0 && length <= MOST && !request.isAsyncStarted()) {
            try {
                readToTheEnd(request);
            } catch (IOException gone) {
                // What was answered stays answered, and is no fault of the server's.
                log.debug("The sender of {} has gone before its end", request.getRequestURI(), gone);
            }
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
