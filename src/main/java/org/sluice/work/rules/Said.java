package org.sluice.work.rules;

import java.time.Instant;
import java.util.Optional;

/**
 * What a rule said when nobody was held back by it.
 *
 * @param issue the task, by id; none for one that was not made yet
 * @param rule the module's key
 * @param error the number to look for in Jira's log, of a fault
 */
public record Said(
        Kind kind,
        long projectId,
        Optional<Long> issue,
        String rule,
        Finding finding,
        Instant at,
        Optional<String> error) {

    /** Why it was noted. */
    public enum Kind {
        /** Over a limit that only warns, or with a reason. */
        REMARK,
        /** It would have been refused if Sluice had not been paused. */
        PAUSED,
        /** The rule failed inside. */
        FAULT
    }
}
