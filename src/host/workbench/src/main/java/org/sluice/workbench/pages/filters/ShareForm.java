package org.sluice.workbench.pages.filters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.pages.forms.Choice;
import org.sluice.workbench.pages.forms.Sent;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.filters.FilterShare;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.rights.Permissions;

/**
 * Whom a filter is shown to, as a form offers it: anyone, the logged-in, one's own groups, projects that one browses, and
 * their roles that one plays. Sharing takes the global permission <em>Create Shared Objects</em>; what is shared with
 * others already can be kept and taken away.
 */
record ShareForm(Tracker tracker) {
    static final String FIELD = "shares";
    private static final String PERMISSION = "CREATE_SHARED_OBJECTS";

    boolean mayShare(Visit visit) {
        return tracker.globalPermissions().has(visit.user(), PERMISSION);
    }

    List<Choice> choices(Visit visit, List<FilterShare> chosen, PageText text) {
        List<FilterShare> offered = new ArrayList<>(offered(visit));
        chosen.stream().filter(share -> !offered.contains(share)).forEach(offered::add);
        return offered.stream()
                .map(share -> new Choice(code(share), words(share, text), chosen.contains(share)))
                .toList();
    }

    /** What was chosen of what was offered or was there before; anything else that is sent counts as nothing. */
    List<FilterShare> sent(Visit visit, List<FilterShare> before) {
        List<FilterShare> possible = new ArrayList<>(before);
        possible.addAll(offered(visit));
        List<String> codes = Sent.all(visit, FIELD);
        return possible.stream()
                .distinct()
                .filter(share -> codes.contains(code(share)))
                .toList();
    }

    /** A share in words, for the form and for the list of filters. */
    String words(FilterShare share, PageText text) {
        return switch (share.kind()) {
            case GLOBAL -> text.get("workbench.share.anyone");
            case LOGGED_IN -> text.get("workbench.share.loggedin");
            case GROUP -> text.get("workbench.comment.group", share.subject());
            case PROJECT ->
                share.role().isEmpty()
                        ? text.get("workbench.share.project", project(share))
                        : text.get("workbench.share.role", project(share), role(share));
        };
    }

    private List<FilterShare> offered(Visit visit) {
        if (!mayShare(visit)) {
            return List.of();
        }
        List<FilterShare> offered = new ArrayList<>();
        offered.add(FilterShare.withAnyone());
        offered.add(FilterShare.withLoggedIn());
        var groups = tracker.groups().of(visit.person());
        groups.stream().sorted().map(FilterShare::withGroup).forEach(offered::add);
        for (Project project : tracker.projects().all()) {
            if (tracker.permissions().has(visit.user(), Permissions.BROWSE_PROJECTS, project)) {
                offered.add(FilterShare.withProject(project.id()));
                tracker.roles().rolesOf(project, visit.person(), groups).stream()
                        .sorted()
                        .map(role -> FilterShare.withRole(project.id(), role))
                        .forEach(offered::add);
            }
        }
        return offered;
    }

    private String project(FilterShare share) {
        return tracker.projects()
                .byId(Long.parseLong(share.subject()))
                .map(Project::name)
                .orElse(share.subject());
    }

    private String role(FilterShare share) {
        Optional<ProjectRole> role = tracker.roles().all().stream()
                .filter(one -> Long.toString(one.id()).equals(share.role()))
                .findFirst();
        return role.map(ProjectRole::name).orElse(share.role());
    }

    private static String code(FilterShare share) {
        return share.kind() + ":" + share.role() + ":" + share.subject();
    }
}
