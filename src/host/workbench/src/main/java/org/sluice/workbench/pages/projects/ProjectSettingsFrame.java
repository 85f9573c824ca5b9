package org.sluice.workbench.pages.projects;

import java.util.Map;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.tracker.projects.Project;

/** Puts the menu of a project's settings beside one of their pages. */
public final class ProjectSettingsFrame {
    private final Frame frame;
    private final ProjectFragments fragments;

    public ProjectSettingsFrame(Frame frame, ProjectFragments fragments) {
        this.frame = frame;
        this.fragments = fragments;
    }

    /** The whole page; the menu marks the link with the given id. */
    public String around(WebContext context, Project project, Head head, String activeLinkId, String bodyHtml) {
        Map<String, Object> model = Map.of(
                "project", project,
                "groups", fragments.settings(context, project, activeLinkId),
                "active", activeLinkId,
                "contentHtml", bodyHtml);
        return frame.around(
                context,
                head.with("project-key", project.key()),
                frame.part(context, "project-settings-frame.vm", model));
    }
}
