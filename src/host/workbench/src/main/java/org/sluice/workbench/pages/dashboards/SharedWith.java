package org.sluice.workbench.pages.dashboards;

import java.util.List;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.dashboards.Share;

/** The three choices of sharing that the form knows; shares of another kind, which something else made, stay as they are. */
final class SharedWith {
    private SharedWith() {}

    static List<Share> chosen(String choice, Dashboard before) {
        return switch (choice) {
            case "loggedin" -> List.of(Share.withLoggedIn());
            case "anyone" -> List.of(new Share(Share.Type.ANYONE, ""));
            case "private" -> List.of();
            default -> before.shares();
        };
    }

    static String choice(Dashboard dashboard) {
        if (dashboard.shares().isEmpty()) {
            return "private";
        }
        return switch (dashboard.shares().get(0).type()) {
            case ANYONE -> "anyone";
            case LOGGED_IN -> "loggedin";
            default -> "other";
        };
    }
}
