package org.sluice.workbench.pages.frame;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.plugins.web.WebResources;
import org.sluice.workbench.templates.Templates;

/** Draws a page: its own template in the middle, header and footer around it, scripts and styles in the head. */
public final class Frame {
    private static final String FOLDER = "workbench/pages/";
    private final Templates templates;
    private final WebResources resources;
    private final PageModel basis;
    private final Header.Source headers;

    public Frame(Templates templates, WebResources resources, PageModel basis, Header.Source headers) {
        this.templates = templates;
        this.resources = resources;
        this.basis = basis;
        this.headers = headers;
    }

    public PageText text(WebContext context) {
        return basis.text(context.locale());
    }

    public PageTimes times(WebContext context) {
        return basis.times(context.locale());
    }

    /** A whole page with the host's header. */
    public Answer page(WebContext context, Head head, String template, Map<String, ?> model) {
        return Answer.html(around(context, head, part(context, template, model)));
    }

    /** A whole page with nothing around it, for a screen on the wall. */
    public Answer bare(WebContext context, Head head, Theme theme, String template, Map<String, ?> model) {
        return Answer.html(frame(context, head, theme, "", part(context, template, model)));
    }

    /** One piece of a page, with the names that every template may use. */
    public String part(WebContext context, String template, Map<String, ?> model) {
        Map<String, Object> names = new HashMap<>(basis.of(context));
        names.putAll(model);
        return templates.render(FOLDER + template, names);
    }

    /** The page around a body that is drawn already. */
    public String around(WebContext context, Head head, String body) {
        String header = part(context, "header.vm", Map.of("header", headers.of(context)));
        return frame(context, head, Theme.of(context.request()), header, body);
    }

    /** A page with neither header nor anything of a plugin, for when those are what failed. */
    public String plain(WebContext context, String title, String body) {
        Head head = new Head(title, List.of(), Map.of(), "", "page-plain");
        return frame(context, head, Theme.of(context.request()), "", body);
    }

    private String frame(WebContext context, Head head, Theme theme, String header, String body) {
        Map<String, Object> model = new HashMap<>();
        model.put("head", head);
        model.put("theme", theme.id());
        model.put("chrome", !header.isEmpty());
        model.put("headerHtml", header);
        model.put("bodyHtml", body);
        model.put("resourceTagsHtml", tags(context, head));
        model.put("extraHeadHtml", head.extraHtml());
        model.put("scriptTexts", basis.scriptTexts(context.locale()));
        return part(context, "frame.vm", model);
    }

    private String tags(WebContext context, Head head) {
        return head.resources().isEmpty() ? "" : resources.tags(head.resources(), context.locale());
    }
}
