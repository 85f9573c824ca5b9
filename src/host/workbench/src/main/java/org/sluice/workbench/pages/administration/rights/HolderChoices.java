package org.sluice.workbench.pages.administration.rights;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;

/** All who can be given a right, as one list to choose from; a single user is typed beside it. */
record HolderChoices(Tracker tracker, PageText text) {
    private static final String BETWEEN = ":";

    /** Everybody but single users, in the order of Jira's form. */
    List<Choice> all() {
        List<Choice> all = new ArrayList<>();
        all.add(choice(Holder.of(HolderType.APPLICATION_ROLE)));
        tracker.groups().all().forEach(group -> all.add(choice(new Holder(HolderType.GROUP, group))));
        tracker.roles()
                .all()
                .forEach(role -> all.add(choice(new Holder(HolderType.PROJECT_ROLE, Long.toString(role.id())))));
        all.add(choice(Holder.of(HolderType.REPORTER)));
        all.add(choice(Holder.of(HolderType.ASSIGNEE)));
        all.add(choice(Holder.of(HolderType.PROJECT_LEAD)));
        tracker.fields().all().stream()
                .filter(field -> field.type() == FieldType.USER || field.type() == FieldType.MULTI_USER)
                .forEach(field -> all.add(choice(new Holder(HolderType.USER_FIELD, field.fieldId()))));
        all.add(choice(Holder.of(HolderType.ANYONE)));
        all.add(new Choice(HolderType.USER.key(), text.get("workbench.admin.holder.user")));
        return all;
    }

    /** Who was chosen; nothing when the user that was typed is not there. */
    Optional<Holder> read(Visit visit) {
        String chosen = visit.text("holder");
        if (chosen.equals(HolderType.USER.key())) {
            return tracker.users()
                    .byName(visit.text("username").strip())
                    .map(user -> new Holder(HolderType.USER, user.key()));
        }
        return Optional.of(all().stream()
                .filter(choice -> choice.value().equals(chosen))
                .findFirst()
                .map(choice -> holder(choice.value()))
                .orElseThrow(Refused::notFound));
    }

    static String value(Holder holder) {
        return holder.type().key() + BETWEEN + holder.parameter();
    }

    String label(Holder holder) {
        String key = "workbench.admin.holder." + holder.type().name().toLowerCase(Locale.ROOT);
        return switch (holder.type()) {
            case GROUP -> text.get(key, holder.parameter());
            case PROJECT_ROLE -> text.get(key, role(holder.parameter()));
            case USER_FIELD -> text.get(key, field(holder.parameter()));
            case USER ->
                text.get(
                        "workbench.admin.holder.user.named",
                        tracker.users()
                                .byKey(holder.parameter())
                                .map(User::displayName)
                                .orElse(holder.parameter()));
            default -> text.get(key);
        };
    }

    private String role(String id) {
        return tracker.roles().all().stream()
                .filter(role -> Long.toString(role.id()).equals(id))
                .findFirst()
                .map(ProjectRole::name)
                .orElse(id);
    }

    private String field(String id) {
        return tracker.fields().byFieldId(id).map(CustomField::name).orElse(id);
    }

    private Choice choice(Holder holder) {
        return new Choice(value(holder), label(holder));
    }

    private static Holder holder(String value) {
        int end = value.indexOf(BETWEEN);
        return new Holder(HolderType.of(value.substring(0, end)), value.substring(end + 1));
    }

    /** Somebody to choose. */
    public record Choice(String value, String label) {}
}
