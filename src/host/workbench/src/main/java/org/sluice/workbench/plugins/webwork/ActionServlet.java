package org.sluice.workbench.plugins.webwork;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.plugins.rest.AccessRules;

/** Runs plugins' actions at {@code *.jspa}; an alias that no plugin has is a page of the host's own. */
public final class ActionServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ActionServlet.class);
    private final transient WebworkType actions;
    private final transient ActionDoor door;
    private final transient ActionViews views;
    private final transient Servlet hostPages;

    public ActionServlet(
            WebworkType actions, AccessRules access, Sessions sessions, ActionViews views, Servlet hostPages) {
        this.actions = actions;
        this.door = new ActionDoor(access, sessions);
        this.views = views;
        this.hostPages = hostPages;
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        hostPages.init(config);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<ActionCommand> command = ActionCommand.of(path);
        Optional<DeclaredAction> action = command.flatMap(found -> actions.find(found.alias()));
        if (action.isEmpty()) {
            hostPages.service(request, response);
            return;
        }
        Optional<Method> method = methodOf(action.get(), command.orElseThrow());
        if (method.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (door.opens(action.get(), method.get(), request, response)) {
            run(action.get(), command.get(), request, response);
        }
    }

    private void run(
            DeclaredAction declared, ActionCommand command, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            JiraWebActionSupport action =
                    (JiraWebActionSupport) declared.plugin().create(declared.type());
            action.setCommand(command.command());
            ActionContext.fill(action, request.getParameterMap());
            String result = action.execute();
            if (!response.isCommitted()) {
                views.render(declared, action, result, request, response);
            }
        } catch (Exception e) {
            String id = UUID.randomUUID().toString();
            log.error("Action {} failed, id {}", declared.alias(), id, e);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, id);
        }
    }

    private static Optional<Method> methodOf(DeclaredAction action, ActionCommand command) {
        for (Class<?> type = action.type(); type != null; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(command.methodName()) && method.getParameterCount() == 0) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }
}
