package org.sluice.workbench.pages.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.plugins.web.WebFragments;
import org.sluice.workbench.plugins.web.WebFragments.FragmentContext;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.Permissions;

/** Fills the header's menus with what the viewer may see. */
public final class Menus implements Header.Source {
    private static final int LONGEST = 10;
    private final Tracker tracker;
    private final WebFragments fragments;
    private final PageModel basis;

    public Menus(Tracker tracker, WebFragments fragments, PageModel basis) {
        this.tracker = tracker;
        this.fragments = fragments;
        this.basis = basis;
    }

    @Override
    public Header of(WebContext context) {
        return new Header(
                dashboards(context),
                projects(context),
                filters(context),
                fragments.items("system.top.navigation.bar", FragmentContext.none()),
                context.user().isPresent()
                        ? fragments.items("system.user.options/personal", FragmentContext.none())
                        : List.of(),
                here(context),
                URLEncoder.encode(here(context), StandardCharsets.UTF_8),
                context.user().map(Menus::initials).orElse(""),
                creates(context));
    }

    private List<Link> dashboards(WebContext context) {
        List<Dashboard> favourites = context.user()
                .map(user -> tracker.dashboards().favouritesOf(user.key()))
                .orElse(List.of());
        return favourites.stream()
                .filter(dashboard -> tracker.dashboardSharing().sees(context.user(), dashboard))
                .limit(LONGEST)
                .map(dashboard -> Link.to(
                        "dashboard-" + dashboard.id(),
                        dashboard.name(),
                        context.contextPath() + "/secure/Dashboard.jspa?selectPageId=" + dashboard.id()))
                .toList();
    }

    private List<Link> projects(WebContext context) {
        return tracker.projects().all().stream()
                .filter(project -> !project.archived()
                        && tracker.permissions().has(context.user(), Permissions.BROWSE_PROJECTS, project))
                .limit(LONGEST)
                .map(project -> Link.to(
                        "project-" + project.key(),
                        project.name() + " (" + project.key() + ")",
                        context.contextPath() + "/projects/" + project.key()))
                .toList();
    }

    private boolean creates(WebContext context) {
        return tracker.projects().all().stream()
                .anyMatch(project ->
                        !project.archived() && tracker.permissions().has(context.user(), "CREATE_ISSUES", project));
    }

    private List<Link> filters(WebContext context) {
        Link recent = filter(context, "recent", "ORDER BY updated DESC");
        List<Link> all = new ArrayList<>();
        if (context.user().isPresent()) {
            all.add(filter(context, "my", "assignee = currentUser() AND resolution is EMPTY ORDER BY updated DESC"));
            all.add(filter(context, "reported", "reporter = currentUser() ORDER BY created DESC"));
        }
        all.add(recent);
        context.user().stream()
                .flatMap(user -> tracker.filterSharing().favouritesOf(user).stream())
                .limit(LONGEST)
                .map(filter -> Link.to(
                        "filter-" + filter.id(),
                        filter.name(),
                        context.contextPath() + "/issues/?filter=" + filter.id()))
                .forEach(all::add);
        return all;
    }

    private Link filter(WebContext context, String name, String jql) {
        String url = context.contextPath() + "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
        return Link.to("filter-" + name, basis.text(context.locale()).get("workbench.filter." + name), url);
    }

    private static String here(WebContext context) {
        String query = context.request().getQueryString();
        String path = context.request()
                .getRequestURI()
                .substring(context.contextPath().length());
        boolean comesBack = context.request().getMethod().equals("GET");
        return !comesBack ? "/secure/Dashboard.jspa" : query == null ? path : path + "?" + query;
    }

    private static String initials(User user) {
        String name = user.displayName().strip();
        int last = name.lastIndexOf(' ');
        return last < 0 ? firstLetter(name) : firstLetter(name) + firstLetter(name.substring(last + 1));
    }

    /** A whole character, also one that takes two {@code char}s. */
    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(word.codePointAt(0)));
    }
}
