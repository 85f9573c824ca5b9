package org.sluice.workbench.pages.projects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.frame.Link;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.plugins.web.WebFragments.WebPanel;
import org.sluice.workbench.tracker.projects.Project;

/** A project: its summary, or the panel of a plugin that the sidebar names as {@code selectedItem}. */
final class ProjectPage {
    private static final String SUMMARY = "com.atlassian.jira.jira-projects-plugin:summary-page";
    private final Frame frame;
    private final ProjectDoor door;
    private final ProjectFragments fragments;
    private final ProjectSummary summary;

    ProjectPage(Frame frame, ProjectDoor door, ProjectFragments fragments, ProjectSummary summary) {
        this.frame = frame;
        this.door = door;
        this.fragments = fragments;
        this.summary = summary;
    }

    Answer show(Visit visit) {
        Project project = door.visible(visit, visit.variable("key"));
        String selected = visit.text("selectedItem");
        boolean own = selected.isEmpty() || selected.equals(SUMMARY);
        List<WebPanel> panels = own ? List.of() : fragments.panels(project, selected);
        if (!own && panels.isEmpty()) {
            throw Refused.notFound();
        }
        Map<String, Object> model = new HashMap<>();
        model.put("project", project);
        model.put("sidebar", sidebar(visit, project, selected, own));
        model.put("panels", panels);
        model.put("summary", own);
        if (own) {
            model.putAll(summary.of(visit, project));
        }
        Head head = Head.general(project.name())
                .loading("jira.browse.project")
                .with("project-key", project.key())
                .with("project-id", Long.toString(project.id()));
        return frame.page(visit.context(), head, "project.vm", model);
    }

    private List<Link> sidebar(Visit visit, Project project, String selected, boolean own) {
        String base = visit.context().contextPath();
        List<Link> links = new ArrayList<>();
        links.add(Link.to("project-summary", text(visit, "summary"), base + "/projects/" + project.key())
                .currentIf(own));
        links.add(Link.to(
                "project-issues",
                text(visit, "issues"),
                base + "/issues/?jql=project+%3D+%22" + project.key() + "%22+ORDER+BY+created+DESC"));
        fragments
                .sidebar(project)
                .forEach(link -> links.add(link.currentIf(!own && link.url().endsWith("selectedItem=" + selected))));
        if (door.mayAdminister(visit, project)) {
            String settings = base + "/plugins/servlet/project-config/" + project.key();
            links.add(Link.to("project-settings", text(visit, "settings"), settings));
        }
        return links;
    }

    private String text(Visit visit, String name) {
        return frame.text(visit.context()).get("workbench.project." + name);
    }
}
