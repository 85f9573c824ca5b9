package org.sluice.streams.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.GivenBody;
import org.sluice.platform.Refusal;

/**
 * {@code {"issue":"SUP-12","nextUp":true}}; with {@code "at":"2026-11-22T08:00:00Z"}, an instant that lies back, a task comes to the place
 * that it had when it was tapped then.
 *
 * @param at when it was tapped, none when it is no longer next up
 */
record ReadyForm(String issue, Optional<Instant> at) {

    private static final String NEXT_UP = "nextUp";
    private static final String AT = "at";

    static ReadyForm of(@Nullable Map<String, Object> given, Instant now) {
        GivenBody body = GivenBody.of(given, Set.of("issue", NEXT_UP, AT));
        String issue = Optional.ofNullable(body.text("issue"))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .orElseThrow(() -> Refusal.badInput("issue", "sluice.work.issue.missing"));
        Boolean nextUp = body.flag(NEXT_UP);
        if (nextUp == null) {
            throw Refusal.badInput(NEXT_UP, "sluice.error.field-flag", NEXT_UP);
        }
        Optional<Instant> at = Optional.ofNullable(body.text(AT)).map(text -> instant(text, now));
        return new ReadyForm(issue, nextUp ? at.or(() -> Optional.of(now)) : Optional.empty());
    }

    private static Instant instant(String text, Instant now) {
        try {
            Instant at = Instant.parse(text);
            if (!at.isBefore(Instant.EPOCH) && !at.isAfter(now)) {
                return at;
            }
        } catch (DateTimeException e) {
            // refused below, with what was given
        }
        throw Refusal.badInput(AT, "sluice.ready.error.at", text);
    }
}
