package org.sluice.workbench.pages.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.pages.forms.FormField.Kind;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/** A comment and whom it is for: everybody, or a group or a role that its author belongs to. */
public record CommentForm(Tracker tracker) {
    public static final String BODY = "comment";
    public static final String LEVEL = "commentLevel";
    private static final String GROUP = "group:";
    private static final String ROLE = "role:";

    public List<FormField> fields(Optional<User> user, Project project, String body, String level, PageText text) {
        List<FormField> fields = new ArrayList<>();
        fields.add(FormField.of(BODY, text.get("workbench.comment"), Kind.AREA, body));
        List<Choice> levels = levels(user, project, level, text);
        if (levels.size() > 1) {
            fields.add(FormField.choosing(LEVEL, text.get("workbench.comment.level"), levels));
        }
        return fields;
    }

    /** What was written; nothing when the field was left empty. */
    public Optional<NewComment> read(Visit visit) {
        return Optional.of(visit.text(BODY)).filter(body -> !body.isBlank()).map(body -> of(body, visit.text(LEVEL)));
    }

    public NewComment of(String body, String level) {
        Optional<String> group =
                level.startsWith(GROUP) ? Optional.of(level.substring(GROUP.length())) : Optional.empty();
        Optional<Long> role =
                level.startsWith(ROLE) ? Optional.of(number(level.substring(ROLE.length()))) : Optional.empty();
        return new NewComment(body, group, role);
    }

    /** How the form sends whom a comment is for. */
    public static String level(Comment comment) {
        return comment.groupLevel()
                .map(group -> GROUP + group)
                .or(() -> comment.roleLevelId().map(role -> ROLE + role))
                .orElse("");
    }

    /** Everybody first, then roles, then groups; a new comment can be for no others. */
    public List<Choice> levels(Optional<User> user, Project project, String chosen, PageText text) {
        List<Choice> levels = new ArrayList<>();
        levels.add(Choice.of("", text.get("workbench.comment.all"), chosen));
        if (user.isEmpty()) {
            return levels;
        }
        Set<String> groups = tracker.groups().of(user.get());
        Set<Long> played = tracker.roles().rolesOf(project, user.get(), groups);
        tracker.roles().all().stream()
                .filter(role -> played.contains(role.id()))
                .map(role -> Choice.of(ROLE + role.id(), text.get("workbench.comment.role", role.name()), chosen))
                .forEach(levels::add);
        groups.stream()
                .sorted()
                .map(group -> Choice.of(GROUP + group, text.get("workbench.comment.group", group), chosen))
                .forEach(levels::add);
        return levels;
    }

    private static long number(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw Refused.badInput("workbench.error.400.text");
        }
    }
}
