package org.sluice.workbench.pages.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.pages.forms.Faults;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** Voting for an issue, watching it, and seeing who else does. */
final class WatchPages {
    private final Workroom room;

    WatchPages(Workroom room) {
        this.room = room;
    }

    Answer voteOrWatch(Visit visit) {
        Issue issue = room.issue(visit);
        var deed = room.operations().watch();
        Outcome<Issue> done =
                switch (visit.text("vote") + visit.text("watch")) {
                    case "vote" -> deed.vote(visit.user(), issue.id());
                    case "unvote" -> deed.unvote(visit.user(), issue.id());
                    case "watch" -> deed.watch(visit.user(), issue.id(), visit.person());
                    case "unwatch" -> deed.unwatch(visit.user(), issue.id(), visit.person());
                    default -> throw Refused.badInput("workbench.error.400.text");
                };
        return Workroom.back(room.done(visit, done));
    }

    Answer watchers(Visit visit) {
        return page(visit, watched(visit), List.of());
    }

    /** Adds the user who is named, or takes one off. */
    Answer change(Visit visit) {
        Issue issue = watched(visit);
        String name = visit.text("userName").strip();
        Optional<User> user = room.tracker().users().byName(name).filter(User::active);
        if (user.isEmpty()) {
            Problems unknown = Problems.none().add("workbench.refusal.user.unknown", name);
            return page(visit, issue, Faults.all(unknown, room.text(visit)));
        }
        Outcome<Issue> changed = visit.text("remove").equals("true")
                ? room.operations().watch().unwatch(visit.user(), issue.id(), user.get())
                : room.operations().watch().watch(visit.user(), issue.id(), user.get());
        return changed.isDone()
                ? Answer.redirect("/secure/ManageWatchers!default.jspa?id=" + issue.id())
                : page(visit, issue, room.faults(visit, changed).general());
    }

    private Issue watched(Visit visit) {
        Issue issue = room.issue(visit);
        if (!sees(visit, issue) && !manages(visit, issue)) {
            throw new Refused(403, "workbench.refusal.forbidden", issue.key());
        }
        return issue;
    }

    private boolean sees(Visit visit, Issue issue) {
        return room.tracker().permissions().has(visit.user(), "VIEW_VOTERS_AND_WATCHERS", issue);
    }

    private boolean manages(Visit visit, Issue issue) {
        return room.tracker().permissions().has(visit.user(), "MANAGE_WATCHERS", issue);
    }

    private Answer page(Visit visit, Issue issue, List<String> faults) {
        List<User> watchers = room.tracker().watches().watchersOf(issue.id()).stream()
                .flatMap(key -> room.tracker().users().byKey(key).stream())
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("issue", issue);
        model.put("watchers", watchers);
        model.put("manages", manages(visit, issue));
        model.put("faults", faults);
        String title = room.text(visit).get("workbench.watchers");
        return room.frame()
                .page(
                        visit.context(),
                        Head.general(title + " - " + issue.key()).styled("page-form"),
                        "watchers.vm",
                        model);
    }
}
