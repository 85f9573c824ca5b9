package org.sluice.workbench.pages.administration.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sluice.workbench.anonymizing.Anonymizations;
import org.sluice.workbench.anonymizing.FormerIdentity;
import org.sluice.workbench.anonymizing.Task;
import org.sluice.workbench.anonymizing.Validation;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Page;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.people.Users;

/** Anonymises a user: who, what belongs to them, who takes over; then how far it is and what came of it. */
final class AnonymizePage {
    static final String ADDRESS = "/secure/admin/user/AnonymizeUser!default.jspa";
    private final AdminPage page;
    private final Users users;
    private final Anonymizations anonymizations;
    private final Predicate<User> systemAdministrators;

    AnonymizePage(AdminFrame frame, Users users, Anonymizations anonymizations, Predicate<User> systemAdministrators) {
        this.page = new AdminPage(frame, "admin_users_menu", "anonymization");
        this.users = users;
        this.anonymizations = anonymizations;
        this.systemAdministrators = systemAdministrators;
    }

    /** The page, for system administrators only. */
    Page guarded(Page behind) {
        return visit -> {
            if (!systemAdministrators.test(visit.person())) {
                throw Refused.forbidden();
            }
            return behind.answer(visit);
        };
    }

    Answer ask(Visit visit) {
        return start(visit, "");
    }

    Answer askAgain(Visit visit) {
        return again(visit, "");
    }

    /** What would change for a user. */
    Answer identify(Visit visit) {
        String name = visit.text("username").strip();
        Optional<User> user = users.byName(name);
        if (user.isEmpty()) {
            return isAgain(visit)
                    ? again(visit, "workbench.refusal.user.unknown", name)
                    : start(visit, "workbench.refusal.user.unknown", name);
        }
        Validation validation =
                anonymizations.validate(visit.person(), user.get().key(), before(visit), true);
        return survey(visit, user.get(), validation, "");
    }

    Answer anonymize(Visit visit) {
        User user = users.byName(visit.text("username").strip()).orElseThrow(Refused::notFound);
        Validation validation = anonymizations.validate(visit.person(), user.key(), before(visit), true);
        String owner = visit.text("newOwner").strip();
        Optional<User> newOwner = users.byName(owner);
        if (owner.isEmpty() && validation.needsNewOwner()) {
            return survey(visit, user, validation, "workbench.anonymize.owner.missing");
        }
        if (!owner.isEmpty()
                && newOwner.filter(User::active)
                        .filter(one -> !one.equals(user))
                        .isEmpty()) {
            return survey(visit, user, validation, "workbench.anonymize.owner.unfit");
        }
        if (!validation.success()) {
            return survey(visit, user, validation, "");
        }
        boolean begun = anonymizations
                .schedule(visit.person(), user.key(), newOwner.map(User::key), before(visit))
                .isPresent();
        return begun ? Answer.redirect(ADDRESS) : start(visit, "workbench.anonymize.busy");
    }

    /** Removes one that was cut short, and asks for the rest of it with what is known of the user. */
    Answer unlock(Visit visit) {
        Optional<Task> cut = anonymizations.last();
        return anonymizations.unlock()
                ? Answer.redirect(cut.map(task -> row(task).again()).orElse(ADDRESS))
                : Answer.redirect(ADDRESS);
    }

    private Answer start(Visit visit, String faultKey, Object... arguments) {
        Map<String, Object> model = new HashMap<>();
        model.put("typed", visit.text("username"));
        model.put("tasks", anonymizations.last().map(this::row).stream().toList());
        return page.show(visit, "anonymize", model, faultKey, arguments);
    }

    private Answer again(Visit visit, String faultKey, Object... arguments) {
        Map<String, Object> model = Map.of(
                "username", visit.text("username"),
                "oldName", visit.text("oldName"),
                "oldKey", visit.text("oldKey"));
        return page.show(visit, "anonymize.retry", model, faultKey, arguments);
    }

    private Answer survey(Visit visit, User user, Validation validation, String faultKey) {
        Map<String, Object> model = new HashMap<>();
        model.put("user", user);
        model.put("again", isAgain(visit));
        model.put("oldName", visit.text("oldName"));
        model.put("oldKey", visit.text("oldKey"));
        model.put("owner", visit.text("newOwner"));
        model.put("needsOwner", validation.needsNewOwner());
        model.put("refusals", sentences(validation.errors()));
        model.put("groups", new TreeMap<>(validation.affected()));
        return page.show(visit, "anonymize.survey", model, faultKey);
    }

    private static boolean isAgain(Visit visit) {
        return before(visit).isPresent();
    }

    private static Optional<FormerIdentity> before(Visit visit) {
        String key = visit.text("oldKey").strip();
        String name = visit.text("oldName").strip();
        return key.isEmpty() || name.isEmpty() ? Optional.empty() : Optional.of(new FormerIdentity(key, name));
    }

    private Row row(Task task) {
        return new Row(
                task.status().name(),
                task.userName(),
                task.userKey(),
                task.progress(),
                task.subTask(),
                sentences(task.errors()));
    }

    private static List<String> sentences(Map<?, List<String>> errors) {
        return errors.values().stream().flatMap(List::stream).toList();
    }

    /** The last anonymisation as the page shows it. */
    public record Row(
            String status, String userName, String userKey, int progress, String subTask, List<String> errors) {
        /** Where the rest of it can be asked for. */
        public String again() {
            return "/secure/admin/user/AnonymizeUser!retry.jspa?oldName="
                    + URLEncoder.encode(userName, StandardCharsets.UTF_8) + "&oldKey="
                    + URLEncoder.encode(userKey, StandardCharsets.UTF_8);
        }
    }
}
