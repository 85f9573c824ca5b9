package org.sluice.streams.jira;

import java.time.Instant;
import java.util.Optional;

/**
 * Something happened to a task that pausing has to follow.
 *
 * @param id number of the row, 0 for one that is not kept yet
 * @param taskId the task
 * @param person who did it, by user key
 * @param statusId the status that it came to
 * @param at when
 * @param plan what the person had said of what is paused by it, none when they used Jira's own button
 * @param why what has to be followed
 */
record Moved(
        long id, long taskId, Optional<String> person, String statusId, Instant at, Optional<StartPlan> plan, Why why) {

    Moved(long id, long taskId, Optional<String> person, String statusId, Instant at, Optional<StartPlan> plan) {
        this(id, taskId, person, statusId, at, plan, Why.EVENT);
    }

    /** Whether a rule of the workflow has it that all the person's planned work is paused. */
    boolean byRule() {
        return why == Why.RULE;
    }

    /** Whether anybody may have begun to work on it. */
    boolean mayBegin() {
        return why != Why.CAME;
    }

    /** What there is to follow; stored by a word. */
    enum Why {
        /** It came to a status. */
        EVENT(""),
        /** A rule asked for pauses besides. */
        RULE("rule"),
        /** It was moved to another project or type, and may have got another status by that. */
        CAME("came");

        private final String word;

        Why(String word) {
            this.word = word;
        }

        /** What stands before the plan. */
        String word() {
            return word;
        }

        /** Why a row was written, by its text; what was never said is an event. */
        static Why of(String text) {
            return text.startsWith(RULE.word) ? RULE : text.startsWith(CAME.word) ? CAME : EVENT;
        }
    }
}
