package org.sluice.workbench.plugins.webwork;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.http.WebContexts;
import org.sluice.workbench.osgi.StartFailure;
import org.sluice.workbench.pages.PageDecorator;
import org.sluice.workbench.plugins.web.WebResources;
import org.sluice.workbench.templates.PageResources;
import org.sluice.workbench.templates.PluginTemplates;
import org.sluice.workbench.templates.TextTools;

/** Renders what an action's result points to, inside the host's page. */
public final class ActionViews {
    private final PluginTemplates templates;
    private final WebResources resources;
    private final WebContexts contexts;
    private final PageDecorator decorator;
    private final JiraAuthenticationContext authentication;

    public ActionViews(
            PluginTemplates templates,
            WebResources resources,
            WebContexts contexts,
            PageDecorator decorator,
            JiraAuthenticationContext authentication) {
        this.templates = templates;
        this.resources = resources;
        this.contexts = contexts;
        this.decorator = decorator;
        this.authentication = authentication;
    }

    void render(
            DeclaredAction declared,
            JiraWebActionSupport action,
            String result,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String view = declared.view(result)
                .orElseThrow(() -> new StartFailure(declared.alias() + " has no view for its result " + result));
        WebContext context = contexts.of(request, response);
        PageResources wanted = new PageResources();
        String html =
                templates.render(declared.plugin(), view, new ActionContext(values(action, context, wanted), action));
        String tags = resources.tags(wanted.required(), context.locale());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(decorator.decorate(html.replaceFirst("</head>", quoted(tags) + "</head>"), context));
    }

    private Map<String, Object> values(JiraWebActionSupport action, WebContext context, PageResources wanted) {
        Map<String, Object> values = new HashMap<>();
        values.put("action", action);
        values.put("i18n", authentication.getI18nHelper());
        values.put("req", context.request());
        values.put("textutils", new TextTools());
        values.put("webResourceManager", wanted);
        values.put("atl_token", context.xsrfToken());
        values.put("baseurl", context.contextPath());
        return values;
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
