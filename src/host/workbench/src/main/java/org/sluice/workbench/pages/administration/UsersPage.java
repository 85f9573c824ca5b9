package org.sluice.workbench.pages.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;

/** People with an account, found by the beginning of a name. */
final class UsersPage {
    private static final int MOST = 200;
    private final AdminFrame frame;
    private final Tracker tracker;

    UsersPage(AdminFrame frame, Tracker tracker) {
        this.frame = frame;
        this.tracker = tracker;
    }

    Answer show(Visit visit) {
        String typed = visit.text("userSearchFilter").strip();
        List<User> found = tracker.users().search(typed, MOST + 1);
        Map<String, List<String>> groups = groups();
        List<Row> rows = found.stream()
                .limit(MOST)
                .map(user -> new Row(user, groups.getOrDefault(user.key(), List.of())))
                .toList();
        Map<String, Object> model = Map.of("rows", rows, "typed", typed, "more", found.size() > MOST, "most", MOST);
        return frame.page(visit.context(), "people", "admin_users_menu", "user_browser", model);
    }

    /** The groups by user key, with one statement for each group and not for each user. */
    private Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new HashMap<>();
        for (String group : tracker.groups().all()) {
            tracker.groups().members(group).forEach(user -> groups.computeIfAbsent(user.key(), key -> new ArrayList<>())
                    .add(group));
        }
        return groups;
    }

    /** A user with the groups they belong to. */
    public record Row(User user, List<String> groups) {
        /** The name as it stands in an address. */
        public String encoded() {
            return URLEncoder.encode(user.name(), StandardCharsets.UTF_8);
        }
    }
}
