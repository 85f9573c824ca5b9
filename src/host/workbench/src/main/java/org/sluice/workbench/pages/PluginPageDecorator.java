package org.sluice.workbench.pages;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.projects.ProjectSettingsFrame;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.projects.Project;

/**
 * Decorates plugins' pages as Jira does: by the page's {@code decorator} meta element, with the administration's menu or
 * the project settings' one where {@code admin.active.section} says so. Everything else in the head is kept.
 */
final class PluginPageDecorator implements PageDecorator {
    private static final String SETTINGS = "atl.jira.proj.config";
    private static final String CONSUMED =
            "title, meta[charset], meta[name=decorator], meta[name=admin.active.section], meta[name=admin.active.tab],"
                    + " meta[name=projectKey]";
    private final Frame frame;
    private final Tracker tracker;
    private final AdminFrame admin;
    private final ProjectSettingsFrame settings;

    PluginPageDecorator(Frame frame, Tracker tracker, AdminFrame admin, ProjectSettingsFrame settings) {
        this.frame = frame;
        this.tracker = tracker;
        this.admin = admin;
        this.settings = settings;
    }

    @Override
    public String decorate(String html, WebContext context) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        String decorator = meta(page, "decorator");
        if (decorator.equals("none")) {
            return html;
        }
        String section = meta(page, "admin.active.section");
        String active = meta(page, "admin.active.tab");
        Optional<Project> project = project(page, section);
        String title = page.title();
        page.head().select(CONSUMED).forEach(Element::remove);
        String extra = page.head().html();
        String body = page.body().html();
        if (project.isPresent()) {
            return settings.around(context, project.get(), Head.admin(title).withHtml(extra), active, body);
        }
        if (decorator.equals("atl.admin")) {
            return admin.around(context, Head.admin(title).withHtml(extra), section, active, body);
        }
        String main = "<main id=\"main\" class=\"plugin-page\">" + body + "</main>";
        return frame.around(context, Head.general(title).withHtml(extra), main);
    }

    private Optional<Project> project(Document page, String section) {
        return section.equals(SETTINGS) || section.startsWith(SETTINGS + "/")
                ? tracker.projects().byKey(meta(page, "projectKey"))
                : Optional.empty();
    }

    private static String meta(Document page, String name) {
        return page.head().select("meta[name=" + name + "]").attr("content");
    }
}
