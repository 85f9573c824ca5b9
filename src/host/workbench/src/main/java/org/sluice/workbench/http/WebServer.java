package org.sluice.workbench.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import jakarta.servlet.annotation.MultipartConfig;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.ee10.servlet.ServletMapping;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.sluice.workbench.osgi.StartFailure;

/** Jetty with one context, on this machine's own interface only: the workbench is not made for strangers' networks. */
public final class WebServer implements AutoCloseable {
    /** A workflow's XML of a million characters, which a form may need three bytes each for. */
    private static final int LONGEST_FORM = 4_000_000;

    private static final String ERROR_PAGE = "/error-page";
    private final Server server;
    private final ServerConnector connector;
    private final ServletContextHandler context;

    /**
     * A server that does not listen yet.
     *
     * @param port where to listen; 0 for a free one
     */
    public WebServer(int port, String contextPath) {
        QueuedThreadPool threads = new QueuedThreadPool(64);
        threads.setDaemon(true);
        threads.setName("http");
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        context = new ServletContextHandler(contextPath, ServletContextHandler.SESSIONS);
        context.setMaxFormContentSize(LONGEST_FORM);
        context.getSessionHandler().setHttpOnly(true);
        context.getServletContext().getSessionCookieConfig().setAttribute("SameSite", "Lax");
        server.setHandler(new GzipHandler(context));
        filter(new UnreadBodies());
    }

    /** Puts a filter before every request; filters run in the order in which they are added. */
    public void filter(Filter filter) {
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    }

    /** Serves everything under a path pattern, as the servlet specification writes them. */
    public void serve(String pattern, Servlet servlet) {
        ServletHolder holder = new ServletHolder(servlet);
        MultipartConfig files = servlet.getClass().getAnnotation(MultipartConfig.class);
        if (files != null) {
            holder.getRegistration().setMultipartConfig(new MultipartConfigElement(files));
        }
        context.addServlet(holder, pattern);
    }

    /** Serves nothing any more under a pattern; its servlet is destroyed. A pattern that is not served is left alone. */
    public void remove(String pattern) {
        ServletHandler handler = context.getServletHandler();
        Optional<ServletMapping> mapping = Arrays.stream(handler.getServletMappings())
                .filter(candidate -> List.of(candidate.getPathSpecs()).contains(pattern))
                .findFirst();
        mapping.ifPresent(gone -> {
            handler.setServletMappings(Arrays.stream(handler.getServletMappings())
                    .filter(candidate -> candidate != gone)
                    .toArray(ServletMapping[]::new));
            handler.setServlets(Arrays.stream(handler.getServlets())
                    .filter(holder -> !holder.getName().equals(gone.getServletName()))
                    .toArray(ServletHolder[]::new));
        });
    }

    /** Lets a servlet draw the page for every refusal and fault that has none of its own. */
    public void drawErrors(Servlet errors) {
        serve(ERROR_PAGE, errors);
        ErrorPageErrorHandler handler = new ErrorPageErrorHandler();
        handler.addErrorPage(400, 599, ERROR_PAGE);
        context.setErrorHandler(handler);
    }

    /** Takes the port, so that it is known before anything answers at it. */
    public int bind() {
        try {
            connector.open();
            return port();
        } catch (IOException e) {
            throw new StartFailure("Port " + connector.getPort() + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Starts to answer. */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new StartFailure("The web server does not start: " + e.getMessage(), e);
        }
    }

    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server does not stop", e);
        }
    }
}
