package org.sluice.workbench.pages.administration.layouts;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.screens.Layouts;
import org.sluice.workbench.tracker.screens.Scheme;
import org.sluice.workbench.tracker.screens.Schemes;
import org.sluice.workbench.tracker.screens.ScreenOperation;

/** The three kinds of scheme, which differ in what they lead from and to, and in who uses them. */
enum LayoutKind {
    SCREEN("FieldScreenScheme", "field_screen_scheme", "workbench.admin.layout.screen."),
    TYPE("IssueTypeScreenScheme", "issue_type_screen_scheme", "workbench.admin.layout.type."),
    CONFIGURATION("FieldLayoutScheme", "issue_fields", "workbench.admin.layout.configuration.");

    private final String action;
    private final String link;
    private final String text;

    LayoutKind(String action, String link, String text) {
        this.action = action;
        this.link = link;
        this.text = text;
    }

    /** What Jira's addresses call it. */
    String action() {
        return action;
    }

    /** The id of its link in the menu. */
    String link() {
        return link;
    }

    /** The key of one of its texts; without a name, of what it is called. */
    String key(String name) {
        return name.isEmpty() ? text.substring(0, text.length() - 1) : text + name;
    }

    String list() {
        return "/secure/admin/View" + action + "s.jspa";
    }

    Schemes schemes(Layouts layouts) {
        return switch (this) {
            case SCREEN -> layouts.screenSchemes();
            case TYPE -> layouts.typeSchemes();
            case CONFIGURATION -> layouts.configurationSchemes();
        };
    }

    /** Operations or issue types, in the order in which they are shown. */
    List<Named> items(Tracker tracker, PageText text) {
        return this == SCREEN
                ? Stream.of(ScreenOperation.values())
                        .map(one -> new Named(one.name(), text.get("workbench.admin.layout.operation." + one)))
                        .toList()
                : tracker.constants().types().stream()
                        .map(type -> new Named(type.id(), type.name()))
                        .toList();
    }

    /** What it can lead to. */
    List<Named> targets(Layouts layouts) {
        return switch (this) {
            case SCREEN ->
                layouts.screens().all().stream()
                        .map(one -> new Named(Long.toString(one.id()), one.name()))
                        .toList();
            case TYPE ->
                layouts.screenSchemes().all().stream()
                        .map(one -> new Named(Long.toString(one.id()), one.name()))
                        .toList();
            case CONFIGURATION ->
                layouts.configurations().all().stream()
                        .map(one -> new Named(Long.toString(one.id()), one.name()))
                        .toList();
        };
    }

    /** The names of the projects that follow it, or of the schemes that lead to it. */
    List<String> users(Tracker tracker, Scheme scheme) {
        if (this == SCREEN) {
            return tracker.layouts().typeSchemes().leadingTo(scheme.id()).stream()
                    .map(Scheme::name)
                    .toList();
        }
        return tracker.projects().all().stream()
                .filter(project ->
                        schemes(tracker.layouts()).ofProject(project.id()).id() == scheme.id())
                .map(Project::name)
                .toList();
    }

    /** What projects fall back to stays; and the one for fields demands what Jira itself demands, so it never changes. */
    boolean isFixed(Scheme scheme) {
        return this == CONFIGURATION && scheme.id() == Scheme.DEFAULT;
    }

    Map<String, String> names(Layouts layouts) {
        return targets(layouts).stream().collect(Collectors.toMap(Named::id, Named::name));
    }

    /** Something to choose, or to lead from. */
    public record Named(String id, String name) {}
}
