package org.sluice.workbench.mail.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.people.User;

/**
 * What a notification says, in the language of who gets it: who did what, where to find the issue, what changed, and the
 * comment or, of a new issue, its description.
 */
public final class NotificationText {
    private static final Map<Long, String> DEEDS = Map.ofEntries(
            Map.entry(Happenings.CREATED, "workbench.mail.created"),
            Map.entry(Happenings.ASSIGNED, "workbench.mail.assigned"),
            Map.entry(Happenings.RESOLVED, "workbench.mail.resolved"),
            Map.entry(Happenings.CLOSED, "workbench.mail.closed"),
            Map.entry(Happenings.COMMENTED, "workbench.mail.commented"),
            Map.entry(Happenings.REOPENED, "workbench.mail.reopened"),
            Map.entry(Happenings.DELETED, "workbench.mail.deleted"),
            Map.entry(Happenings.MOVED, "workbench.mail.moved"),
            Map.entry(Happenings.COMMENT_EDITED, "workbench.mail.comment.edited"),
            Map.entry(Happenings.COMMENT_DELETED, "workbench.mail.comment.deleted"));

    private final Translations translations;
    private final Function<User, Locale> languages;
    private final Supplier<String> baseUrl;

    public NotificationText(Translations translations, Function<User, Locale> languages, Supplier<String> baseUrl) {
        this.translations = translations;
        this.languages = languages;
        this.baseUrl = baseUrl;
    }

    /** The name that it comes from. */
    String sender(User to, Optional<User> doer) {
        return name(to, doer) + " (JIRA)";
    }

    List<String> lines(User to, Optional<User> doer, Happening happening) {
        List<String> lines = new ArrayList<>();
        String deed = DEEDS.getOrDefault(happening.eventTypeId(), "workbench.mail.updated");
        lines.add(said(to, deed, name(to, doer), happening.issue().key()));
        lines.add("");
        lines.add(happening.issue().summary());
        lines.add(baseUrl.get() + "/browse/" + happening.issue().key());
        happening
                .changes()
                .map(ChangeGroup::items)
                .filter(items -> !items.isEmpty())
                .ifPresent(items -> {
                    lines.add("");
                    items.forEach(item -> lines.add(changed(item)));
                });
        if (happening.eventTypeId() == Happenings.CREATED) {
            happening.issue().description().ifPresent(words -> lines.addAll(List.of("", words)));
        }
        if (happening.eventTypeId() != Happenings.COMMENT_DELETED) {
            happening.comment().ifPresent(comment -> lines.addAll(List.of("", comment.body())));
        }
        lines.addAll(List.of("", "--", said(to, "workbench.mail.foot")));
        return lines;
    }

    private static String changed(ChangeItem item) {
        return item.field() + ": " + item.fromText().orElse("") + " → "
                + item.toText().orElse("");
    }

    private String name(User to, Optional<User> doer) {
        return doer.map(User::displayName).orElseGet(() -> said(to, "workbench.mail.somebody"));
    }

    private String said(User to, String key, Object... arguments) {
        return translations.text(languages.apply(to), key, arguments);
    }
}
