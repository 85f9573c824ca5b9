package org.sluice.workbench.pages.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.pages.frame.Link;
import org.sluice.workbench.pages.frame.LinkGroup;
import org.sluice.workbench.plugins.web.WebFragments;
import org.sluice.workbench.plugins.web.WebFragments.FragmentContext;
import org.sluice.workbench.plugins.web.WebFragments.WebPanel;
import org.sluice.workbench.tracker.projects.Project;

/** What plugins hang into a project's sidebar, pages and settings. */
public final class ProjectFragments {
    private static final String SETTINGS = "atl.jira.proj.config";
    private static final int GROUPS = 4;
    private final WebFragments fragments;

    public ProjectFragments(WebFragments fragments) {
        this.fragments = fragments;
    }

    List<Link> sidebar(Project project) {
        return fragments.items("jira.project.sidebar.plugins.navigation", context(project)).stream()
                .map(item -> Link.to(item.linkId(), item.label(), item.url()))
                .toList();
    }

    /** The panels whose location is what the sidebar's link names. */
    List<WebPanel> panels(Project project, String selectedItem) {
        return fragments.panels(selectedItem, context(project));
    }

    /** Jira's four unnamed groups of project settings, and sections that plugins add; empty ones are left out. */
    public List<LinkGroup> settings(WebContext page, Project project, String activeLinkId) {
        FragmentContext context = context(project);
        List<LinkGroup> groups = new ArrayList<>();
        IntStream.rangeClosed(1, GROUPS)
                .forEach(number ->
                        groups.add(group(page, "", SETTINGS + "/projectgroup" + number, context, activeLinkId)));
        fragments
                .sections(SETTINGS, context)
                .forEach(section -> groups.add(
                        group(page, section.label(), SETTINGS + "/" + section.key(), context, activeLinkId)));
        return groups.stream().filter(group -> !group.links().isEmpty()).toList();
    }

    private LinkGroup group(WebContext page, String label, String section, FragmentContext context, String active) {
        List<Link> links = fragments.items(section, context).stream()
                .map(item -> Link.to(item.linkId(), item.label(), item.url()).markedFor(active, page))
                .toList();
        return new LinkGroup(label, links);
    }

    private static FragmentContext context(Project project) {
        return new FragmentContext(
                null,
                project.id(),
                Map.of(
                        "projectKey", project.key(),
                        "projectKeyEncoded", project.key(),
                        "pathEncodedProjectKey", project.key(),
                        "projectId", Long.toString(project.id())));
    }
}
