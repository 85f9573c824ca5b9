package org.sluice.workbench.pages.filters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.filters.SavedFilter;
import org.sluice.workbench.tracker.people.User;

/** The filters that the viewer has made, has marked as favourites, or may see. */
final class FilterList {
    private static final List<String> VIEWS = List.of("favourites", "my", "all");

    private final Frame frame;
    private final Tracker tracker;

    FilterList(Frame frame, Tracker tracker) {
        this.frame = frame;
        this.tracker = tracker;
    }

    Answer show(Visit visit) {
        String asked = visit.text("filterView");
        String view = VIEWS.contains(asked) ? asked : visit.user().isPresent() ? "favourites" : "all";
        Map<String, Object> model = new HashMap<>();
        model.put("view", view);
        model.put("views", visit.user().isPresent() ? VIEWS : List.of("all"));
        model.put(
                "filters",
                filters(visit, view).stream().map(filter -> line(visit, filter)).toList());
        String title = frame.text(visit.context()).get("workbench.filters");
        return frame.page(visit.context(), Head.general(title), "filters.vm", model);
    }

    /** Marks a filter as a favourite or takes the mark away. */
    Answer star(Visit visit) {
        SavedFilter filter = tracker.filters()
                .byId(visit.id("filterId"))
                .filter(found -> tracker.filterSharing().sees(visit.user(), found))
                .orElseThrow(() -> new Refused(404, "workbench.refusal.filter.unknown"));
        String me = visit.person().key();
        if (visit.text("favourite").equals("true")) {
            tracker.filters().addFavourite(filter.id(), me);
        } else {
            tracker.filters().removeFavourite(filter.id(), me);
        }
        return Answer.redirect("/secure/ManageFilters.jspa?filterView="
                + (VIEWS.contains(visit.text("filterView")) ? visit.text("filterView") : "my"));
    }

    private List<SavedFilter> filters(Visit visit, String view) {
        return switch (view) {
            case "favourites" -> tracker.filterSharing().favouritesOf(visit.person());
            case "my" -> tracker.filters().ownedBy(visit.person().key());
            default -> tracker.filterSharing().visibleTo(visit.user());
        };
    }

    private Line line(Visit visit, SavedFilter filter) {
        PageText text = frame.text(visit.context());
        ShareForm shares = new ShareForm(tracker);
        List<String> words =
                filter.shares().stream().map(share -> shares.words(share, text)).toList();
        boolean starred = visit.user()
                .filter(user -> tracker.filters().favouritesOf(user.key()).contains(filter))
                .isPresent();
        return new Line(
                filter.id(),
                filter.name(),
                filter.description(),
                filter.ownerKey()
                        .flatMap(tracker.users()::byKey)
                        .map(User::displayName)
                        .orElse(""),
                words,
                starred,
                tracker.filterSharing().owns(visit.user(), filter));
    }

    /** A filter of the list. */
    public record Line(
            long id,
            String name,
            String description,
            String owner,
            List<String> shares,
            boolean starred,
            boolean own) {}
}
