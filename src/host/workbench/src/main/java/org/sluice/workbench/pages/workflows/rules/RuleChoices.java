package org.sluice.workbench.pages.workflows.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.MadeEvent;

/** What can be chosen for arguments of Jira's own rules. */
final class RuleChoices {
    private static final List<String> PERMISSIONS = List.of(
            "ADMINISTER_PROJECTS",
            "BROWSE_PROJECTS",
            "CREATE_ISSUES",
            "EDIT_ISSUES",
            "ASSIGN_ISSUES",
            "ASSIGNABLE_USER",
            "RESOLVE_ISSUES",
            "CLOSE_ISSUES",
            "TRANSITION_ISSUES",
            "SCHEDULE_ISSUES",
            "MOVE_ISSUES",
            "LINK_ISSUES",
            "MODIFY_REPORTER",
            "SET_ISSUE_SECURITY",
            "DELETE_ISSUES",
            "ADD_COMMENTS",
            "CREATE_ATTACHMENTS",
            "WORK_ON_ISSUES");
    private static final List<String> FIELDS =
            List.of("assignee", "description", "environment", "priority", "resolution", "summary");

    private final Tracker tracker;

    RuleChoices(Tracker tracker) {
        this.tracker = tracker;
    }

    List<Choice> permissions(PageText text) {
        return named(PERMISSIONS, text, "workbench.permission.");
    }

    List<Choice> fields(PageText text) {
        return named(FIELDS, text, "workbench.field.");
    }

    List<Choice> events(PageText text) {
        Stream<Choice> own = IntStream.rangeClosed(1, MadeEvent.LAST_OWN)
                .mapToObj(id -> new Choice(Integer.toString(id), text.get("workbench.rule.event." + id)));
        Stream<Choice> made =
                tracker.madeEvents().all().stream().map(event -> new Choice(Long.toString(event.id()), event.name()));
        return Stream.concat(own, made).toList();
    }

    List<Choice> groups(PageText text) {
        return sorted(tracker.groups().all().stream().map(group -> new Choice(group, group)));
    }

    List<Choice> roles(PageText text) {
        return sorted(tracker.roles().all().stream().map(role -> new Choice(Long.toString(role.id()), role.name())));
    }

    List<Choice> statuses(PageText text) {
        return tracker.constants().statuses().stream()
                .map(status -> new Choice(status.id(), status.name()))
                .toList();
    }

    private static List<Choice> named(List<String> ids, PageText text, String prefix) {
        return ids.stream().map(id -> new Choice(id, text.get(prefix + id))).toList();
    }

    private static List<Choice> sorted(Stream<Choice> choices) {
        return choices.sorted(Comparator.comparing(Choice::label)).toList();
    }
}
