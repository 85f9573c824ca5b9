package org.sluice.workbench.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Ids;

/** The highest numbers among the file's ids, so that new ids are given out above them. */
final class HighestIds {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,15}");

    private final Map<String, Long> byCounter = new HashMap<>();

    /** The id as a number, when it is one that Jira could have given out. */
    static Optional<Long> numeric(String id) {
        return NUMBER.matcher(id).matches() ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    static String counterOf(Kind kind) {
        return switch (kind) {
            case STATUS -> "status";
            case ISSUE_TYPE -> "issue_type";
            case PRIORITY -> "priority";
            case RESOLUTION -> "resolution";
            case USER -> "user";
            case PROJECT -> "project";
            case COMPONENT -> "component";
            case OPTION -> "field_option";
        };
    }

    void see(String counter, String id) {
        numeric(id).ifPresent(number -> byCounter.merge(counter, number, Math::max));
    }

    void passBy(Handle handle) {
        byCounter.forEach((counter, highest) -> Ids.passBy(handle, counter, highest));
    }
}
