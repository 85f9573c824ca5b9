package org.sluice.workbench.pages.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sluice.workbench.http.Languages;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.frame.Theme;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Destination;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;

/** What the host knows of the viewer, with the language and the theme that they chose. */
public final class ProfilePage {
    private final Frame frame;
    private final Tracker tracker;

    public ProfilePage(Frame frame, Tracker tracker) {
        this.frame = frame;
        this.tracker = tracker;
    }

    public Answer show(Visit visit) {
        List<Language> languages = Languages.SPOKEN.stream()
                .map(locale -> new Language(
                        locale.getLanguage(),
                        inItself(locale),
                        locale.getLanguage().equals(visit.locale().getLanguage())))
                .toList();
        String title = frame.text(visit.context()).get("workbench.header.profile");
        Map<String, Object> model = Map.of(
                "title", title,
                "person", visit.person(),
                "groups", tracker.groups().of(visit.person()),
                "languages", languages,
                "saved", visit.text("saved").equals("true"));
        return frame.page(visit.context(), Head.general(title), "profile.vm", model);
    }

    /** Keeps language and theme, both or neither. */
    public Answer save(Visit visit) {
        User me = visit.person();
        Answer answer = themed(visit, "/secure/ViewProfile.jspa?saved=true");
        String language = Languages.spoken(visit.text("language"))
                .orElseThrow(() -> Refused.badInput("workbench.profile.language.unknown"))
                .getLanguage();
        tracker.users().update(new User(me.key(), me.name(), me.displayName(), me.email(), me.active(), language));
        return answer;
    }

    public Answer theme(Visit visit) {
        return themed(
                visit, Destination.safe(visit.text("returnUrl"), visit.context().contextPath()));
    }

    private static Answer themed(Visit visit, String next) {
        Theme theme = Theme.called(visit.text("theme"))
                .orElseThrow(() -> Refused.badInput("workbench.profile.theme.unknown"));
        return new Answer.Redirect(next, Map.of(Theme.COOKIE, theme.id()));
    }

    private static String inItself(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** A language to choose, under its own name. */
    public record Language(String tag, String name, boolean chosen) {}
}
