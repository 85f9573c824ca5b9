package org.sluice.workbench.pages.administration;

import java.util.List;
import java.util.Map;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.frame.LinkGroup;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.plugins.web.WebFragments;

/** Puts the administration's tabs above and the tab's menu beside a page of the administration. */
public final class AdminFrame {
    private final Frame frame;
    private final AdminMenu menu;

    public AdminFrame(Frame frame, WebFragments fragments) {
        this.frame = frame;
        this.menu = new AdminMenu(frame, fragments);
    }

    /**
     * The whole page.
     *
     * @param section where in the menu the page lies, for example {@code admin_plugins_menu/sluice}
     * @param activeLink the id of the page's own link in the menu
     */
    public String around(WebContext context, Head head, String section, String activeLink, String bodyHtml) {
        List<AdminMenu.Tab> tabs = menu.tabs(context, section, activeLink);
        List<LinkGroup> groups = tabs.stream()
                .filter(AdminMenu.Tab::current)
                .findFirst()
                .map(AdminMenu.Tab::groups)
                .orElse(List.of());
        Map<String, Object> model = Map.of("tabs", tabs, "groups", groups, "contentHtml", bodyHtml);
        return frame.around(context, head, frame.part(context, "admin-frame.vm", model));
    }

    /** A page of the host itself. */
    public Answer page(WebContext context, String name, String section, String link, Map<String, ?> model) {
        String title = frame.text(context).get("workbench.admin." + name);
        return titled(context, title, "admin-" + name.replace('.', '-') + ".vm", section, link, model);
    }

    /** The same for pages that share a template. */
    public Answer titled(
            WebContext context, String title, String template, String section, String link, Map<String, ?> model) {
        String body = frame.part(context, template, model);
        return Answer.html(around(context, Head.admin(title), section, link, body));
    }

    public PageText text(WebContext context) {
        return frame.text(context);
    }

    /** The page that says why something was not done. */
    Answer refused(Answer page) {
        return page instanceof Answer.Html html ? new Answer.Html(400, html.html()) : page;
    }

    List<AdminMenu.Tab> tabs(WebContext context) {
        return menu.tabs(context, "", "");
    }
}
